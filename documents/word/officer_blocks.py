"""The officer's blocks: content controls with a name of their own, so that their text is found whatever stands around.

The software writes no praise, no causes and no plans; what an officer wrote there is taken into the next report. A
bookmark lies around each control, since LibreOffice saves controls without their names.
"""

import io
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from zipfile import BadZipFile, ZipFile

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from documents.word.page import BODY
from documents.word.xml import UNWRITABLE, text_of

# Tags of content controls hold at most 64 letters.
TAG, BOOKMARK = "can-bo:", "can_bo_"
EMPTY = "[Cán bộ ghi phần này]"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
MOST_BYTES = 100_000_000
BREAKS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n"}
_BODY_ID = BODY.replace(" ", "")


def block(report: Any, name: str, title: str, written: Mapping[str, str]) -> None:
    """Add the block of this name at the end, with what was written before; one may write many paragraphs into it."""
    before = UNWRITABLE.sub("", written.get(name, "")).strip("\n")
    lines = before.split("\n") if before.strip() else []
    held = "".join(map(_paragraph, lines)) or _paragraph(EMPTY, hint=True)
    number = zlib.crc32(name.encode()) & 0x7FFFFFFF
    made = parse_xml(
        f'<w:body {nsdecls("w")}><w:bookmarkStart w:id="{number}" w:name="{BOOKMARK}{name.replace("-", "_")}"/>'
        f'<w:sdt><w:sdtPr><w:alias w:val="{text_of(title)[:60]}"/><w:tag w:val="{TAG}{name}"/><w:id w:val="{number}"/>'
        f"{'' if lines else '<w:showingPlcHdr/>'}</w:sdtPr><w:sdtContent>{held}</w:sdtContent></w:sdt>"
        f'<w:bookmarkEnd w:id="{number}"/></w:body>'
    )
    # The section's own properties stay the last thing in the body.
    last = report.element.body.find(qn("w:sectPr"))
    for element in list(made):
        last.addprevious(element)


def written_before(content: bytes) -> dict[str, str]:
    """What an officer wrote into the blocks of an earlier report, by the block's name; empty blocks are left out.

    What stands between a block and the next heading counts as written into it. Letters alone are kept, a paragraph a
    line. Raises ValueError for what is no report made here.
    """
    elements = list(_opened(content).element.body.iter())
    blocks = _blocks(elements)
    if not blocks:
        raise ValueError("no report made here")
    texts = {name: _text(elements[first : _until(elements, last)]) for name, (first, last) in blocks.items()}
    return {name: text for name, text in texts.items() if text.strip() and text.strip() != EMPTY}


def _opened(content: bytes) -> Any:
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > MOST_BYTES:
                raise ValueError("too large for a report")
        return docx.Document(io.BytesIO(content))
    except (PackageNotFoundError, BadZipFile, KeyError, SyntaxError, zlib.error, AttributeError) as broken:
        raise ValueError("no Word file") from broken


def _blocks(elements: Sequence[Any]) -> dict[str, tuple[int, int]]:
    """Name → first and last place in the document's order; LibreOffice begins a bookmark twice and ends it once."""
    found: dict[str, tuple[int, int]] = {}
    names: dict[str, str] = {}
    for at, one in enumerate(elements):
        name = _name(one)
        if name:
            last = at + sum(1 for _ in one.iter()) - 1
            found[name] = (found[name][0], max(last, found[name][1])) if name in found else (at, last)
            names[str(one.get(qn("w:id")))] = name
        elif one.tag == qn("w:bookmarkEnd") and (ended := names.get(str(one.get(qn("w:id"))))):
            found[ended] = (found[ended][0], max(at, found[ended][1]))
    return found


def _name(element: Any) -> str:
    """Of the block that a control or bookmark begins; else empty."""
    if element.tag == qn("w:bookmarkStart"):
        name = str(element.get(qn("w:name"), ""))
        return name.removeprefix(BOOKMARK).replace("_", "-") if name.startswith(BOOKMARK) else ""
    tag = element.find(f"{qn('w:sdtPr')}/{qn('w:tag')}") if element.tag == qn("w:sdt") else None
    name = "" if tag is None else str(tag.get(qn("w:val"), ""))
    return name.removeprefix(TAG) if name.startswith(TAG) else ""


def _until(elements: Sequence[Any], last: int) -> int:
    """The place of the next heading, table or block: what was written just below a block was meant for it."""
    rest = range(last + 1, len(elements))
    return next((at for at in rest if _is_end(elements[at])), len(elements))


def _is_end(element: Any) -> bool:
    style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}") if element.tag == qn("w:p") else None
    is_heading = style is not None and str(style.get(qn("w:val"))).startswith("Heading")
    return is_heading or element.tag in {qn("w:tbl"), qn("w:sectPr")} or bool(_name(element))


def _text(elements: Iterable[Any]) -> str:
    """The letters, a paragraph a line; a list keeps its dashes. Word keeps drawn text twice, for old versions."""
    said = ""
    for one in elements:
        if any(above.tag == FALLBACK for above in one.iterancestors()):
            continue
        if one.tag == qn("w:p"):
            said += "\n- " if one.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None else "\n"
        elif one.tag == qn("w:t"):
            said += one.text or ""
        elif one.tag in BREAKS and one.getparent().tag == qn("w:r"):
            said += BREAKS[one.tag]
    return said.strip("\n")


def _paragraph(line: str, *, hint: bool = False) -> str:
    grey = '<w:rPr><w:color w:val="595959"/></w:rPr>' if hint else ""
    parts = "<w:tab/>".join(f'<w:t xml:space="preserve">{text_of(part)}</w:t>' for part in line.split("\t"))
    return f'<w:p><w:pPr><w:pStyle w:val="{_BODY_ID}"/></w:pPr><w:r>{grey}{parts}</w:r></w:p>'
