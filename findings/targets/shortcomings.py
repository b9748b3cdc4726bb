"""The shortcomings of the newest school year: each with its number, and behind it who or what is meant."""

from collections.abc import Sequence

from findings.content.content import Block, Folded, Head, Headline, Listing, Table
from findings.inquiry import answers
from findings.inquiry.inquiry import Inquiry
from findings.provenance.source import list_source, origin
from glossary.writing.numbers import number
from metrics.reports.gaps import newest_reported_year, report_states
from metrics.reports.shortcomings import Shortcoming
from metrics.targets.verdict import CLOSE_RULE

KEY = "shortcomings"
ROWS = 25
COUNTED = (Head("Hạn chế"), Head("Số lượng", True))
RULE = "Đếm từ báo cáo của năm học: chỉ tiêu so được mà chưa đạt, CĐCS chưa xếp loại, hội nghị trễ hoặc chưa tổ chức."
NAMED = (Head("Hạn chế"), Head("Chỉ tiêu hoặc CĐCS, với lý do nếu có"))


def shortcomings_of_the_year(inquiry: Inquiry) -> list[Block]:
    """Counts in the open, names folded away; says so where the reports tell of none.

    Empty for single unions, and where no year is reported.
    """
    year = None if inquiry.unions else newest_reported_year(inquiry.cube, inquiry.filter)
    if year is None:
        return []
    found = answers.shortcomings(inquiry, year)
    title = f"Hạn chế của năm học {year}"
    if not found:
        return [Headline(f"{title}: báo cáo chưa cho biết hạn chế nào có số liệu")]
    names = Table(title, NAMED, [[_without_number(one.text), name] for one in found for name in one.names])
    return [_counts(inquiry, year, found, names), _folded(names)]


def _counts(inquiry: Inquiry, year: str, found: Sequence[Shortcoming], names: Table) -> Listing:
    title, reports = names.caption, _reports(inquiry, year)
    return Listing(
        key="shortcomings_counted",
        headline=Headline(f"{title}: {found[0].text}"),
        table=Table(title, COUNTED, [[_without_number(one.text), number(one.count)] for one in found]),
        origin=origin(
            inquiry, reports, list_source("han-che", title, (RULE, CLOSE_RULE), (names.heads, names.rows), reports)
        ),
        slide="shortcomings",
    )


def _folded(names: Table) -> Folded:
    told = f"Gồm những gì: {number(len(names.rows))} dòng"
    return Folded(told, KEY, Listing(key=KEY, table=names, size=ROWS, file=names.caption))


def _without_number(text: str) -> str:
    """The phrase as a label: "Chỉ tiêu chưa đạt"."""
    words = text.split(" ", 1)[1]
    return words[0].upper() + words[1:]


def _reports(inquiry: Inquiry, school_year: str) -> list[str]:
    states = report_states(inquiry.cube, inquiry.filter).filter(school_year=school_year)
    return states["report_id"].unique(maintain_order=True).to_list()
