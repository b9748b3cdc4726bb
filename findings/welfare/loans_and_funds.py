"""What stands beside help given: loans, funds raised and discounts in a box apart, and deeds without a figure."""

from findings.content.content import Block, Boxed, Head, Headline, Line, Listing, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.provenance.coverage import small_counts
from findings.provenance.metric_source import metric_source
from findings.provenance.source import origin
from findings.welfare.source import reports_of
from glossary.writing.numbers import number
from metrics.welfare.given import MONEY, Flow, help_label, newest, newest_apart, without_figure
from metrics.welfare.headline import amount_text, people_text
from metrics.wording.headline import value_text

TITLE = "Đứng riêng, không phải tiền đã chi"
HEADS = (Head("Chương trình, hình thức"), Head("Số người"), Head("Số tiền", True))
DEEDS = (Head("Chương trình, hình thức"), Head("Số hoạt động", True), Head("Quận, huyện"))
SLIDE_HEADS = (Head("Nội dung"), Head("Năm học"), Head("Số tiền", True))


def money_apart(inquiry: Inquiry) -> Boxed | None:
    """The box; null where nobody lent or raised anything."""
    found = newest_apart(inquiry.cube, inquiry.filter)
    if not found:
        return None
    return Boxed("apart", (Headline(TITLE), [_flow(inquiry, year, flow) for year, flow in found]))


def apart_of(inquiry: Inquiry) -> Listing | Nothing:
    """The same for a slide: each for the newest school year with any of it."""
    found = newest_apart(inquiry.cube, inquiry.filter)
    if not found:
        return Nothing("Vốn vay và tiền vận động")
    first = found[0][1]
    reports = {one for _, flow in found for one in reports_of(flow)}
    rows = [[flow.label, year or "", whole_amount(inquiry, flow)] for year, flow in found]
    return Listing(
        key="apart",
        headline=Headline(TITLE),
        table=Table(TITLE, SLIDE_HEADS, rows),
        origin=origin(inquiry, sorted(reports), metric_source(inquiry, MONEY[first.flow])),
    )


def deeds_without_figure(inquiry: Inquiry) -> Listing | None:
    """What was done without a number of people or an amount in the years in range, by name."""
    found = without_figure(inquiry.cube, inquiry.filter)
    if found.is_empty():
        return None
    title = "Đã chăm lo nhưng không nêu số người, số tiền"
    names = inquiry.district_names()
    rows = [
        [
            help_label(row["programme"], row["form"]),
            number(row["activities"]),
            ", ".join(label for code, label in names.items() if code in row["districts"]),
        ]
        for row in found.iter_rows(named=True)
    ]
    return Listing(key="deeds", headline=Headline(title), table=Table(title, DEEDS, rows))


def _flow(inquiry: Inquiry, year: str | None, flow: Flow) -> tuple[Block, ...]:
    title = f"{flow.label}: {whole_amount(inquiry, flow)}, năm học {year}"
    rows = [[line.label, people_text(line), amount_text(line)] for line in flow.lines]
    return Line((title,), "part"), Listing(
        key=f"apart_{flow.flow}",
        table=Table(title, HEADS, rows),
        origin=origin(
            inquiry,
            reports_of(flow),
            metric_source(inquiry, MONEY[flow.flow]),
            coverage=small_counts(inquiry, MONEY[flow.flow], year or ""),
        ),
    )


def whole_amount(inquiry: Inquiry, flow: Flow) -> str:
    """The money of the newest year, or that the reports state none."""
    metric = MONEY[flow.flow]
    total = inquiry.measure(metric, ("school_year",), newest(inquiry.cube, inquiry.filter, flow.flow)).drop_nulls(
        "value"
    )
    return value_text(metric, *total.select("value", "bound").row(-1)) if total.height else "không nêu số tiền"
