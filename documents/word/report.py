"""The written report as Word: an official report's outline and page, the slides' figures, blocks for the officer."""

import datetime
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE

from documents.word.figures import Writer
from documents.word.officer_blocks import block
from documents.word.outline import APPENDICES, BODY, Letterhead, Part
from documents.word.page import LANGUAGE, lay_out, official_head, signature, title
from findings.content.content import Cells, Content, Finding, Headline, Item, Table, Tile
from glossary.writing.leading_zero import with_leading_zero, with_leading_zeros

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
APPENDIX = "PHỤ LỤC"


@dataclass(frozen=True)
class Wanted:
    """What a report is made for: who reports, on which school years, what the officer wrote before, and two habits.

    `written` is by the block's name; `is_internal` adds who has not reported, which leaves the office with nobody.
    """

    head: Letterhead = field(default_factory=Letterhead)
    year: str = "…"
    next_year: str = "…"
    written: Mapping[str, str] = field(default_factory=dict)
    has_zeros: bool = True
    is_internal: bool = False


def word(slides: Sequence[Content], wanted: Wanted, more: Callable[[], Sequence[Content]] = lambda: ()) -> bytes:
    """The bytes of a .docx; `more` are contents that stand on no slide, found only when a report is made."""
    report = docx.Document()
    lay_out(report)
    _name(report, wanted)
    official_head(report, wanted.head)
    foot = slides[0].foot if slides else ""
    title(report, wanted.year, wanted.next_year, foot)
    contents = _by_title([*more(), *slides], has_zeros=wanted.has_zeros)
    writer = Writer(report)
    for part in BODY:
        _part(report, writer, part, contents, wanted)
    signature(report, wanted.head)
    report.add_paragraph(APPENDIX, style="Heading 1").paragraph_format.page_break_before = True
    for part in APPENDICES:
        if wanted.is_internal or not part.is_internal:
            _part(report, writer, part, contents, wanted)
    if slides:
        _source(report, foot, slides[0].address)
    content = io.BytesIO()
    report.save(content)
    return content.getvalue()


def _name(report: Any, wanted: Wanted) -> None:
    """What the file says of itself, instead of what the template does."""
    properties = report.core_properties
    properties.title, properties.author = f"Báo cáo tổng kết năm học {wanted.year}", wanted.head.unit
    properties.comments, properties.language = "", LANGUAGE
    properties.created, properties.modified = [datetime.datetime.now(datetime.UTC)] * 2
    # The template's own picture of its first page.
    links = report.part.package.rels
    for name in [name for name, one in links.items() if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del links[name]


def _by_title(contents: Sequence[Content], *, has_zeros: bool) -> dict[str, Content]:
    return {one.title: with_zeros(one) if has_zeros else one for one in contents}


def _part(report: Any, writer: Writer, part: Part, contents: Mapping[str, Content], wanted: Wanted) -> None:
    report.add_paragraph(part.title, style=f"Heading {part.level}")
    titles = tuple(one.replace("{năm học tới}", wanted.next_year) for one in part.slides)
    writer.part(replace(part, slides=titles), contents)
    if part.block:
        block(report, part.block, part.title, wanted.written)


def _source(report: Any, foot: str, address: str) -> None:
    report.add_paragraph().add_run(f"Nguồn: {foot}. {address}").italic = True


def with_zeros(slide: Content) -> Content:
    """The slide as offices write small numbers, "05"; names, periods and values behind charts stay as they are."""
    return replace(slide, items=[_with_zeros(item) for item in slide.items])


def _with_zeros(item: Item) -> Item:
    match item:
        case Tile():
            fraction, moved = with_leading_zeros(item.fraction), with_leading_zeros(item.moved)
            return replace(item, value=with_leading_zero(item.value), fraction=fraction, moved=moved)
        case Finding(origin=origin):
            origin = replace(origin, coverage=with_leading_zeros(origin.coverage), note=with_leading_zeros(origin.note))
            table = replace(item.table, rows=_cells(item.table.rows))
            return replace(item, headline=with_leading_zeros(item.headline), table=table, origin=origin)
        case Table():
            return replace(item, rows=_cells(item.rows))
        case Headline():
            return Headline(with_leading_zeros(item.text))
        case str():
            return with_leading_zeros(item)


def _cells(rows: Cells) -> Cells:
    return [[with_leading_zero(cell) for cell in row] for row in rows]
