"""What stands beside the numbers and never in them: other periods, unions known only by name, printed totals."""

from collections.abc import Callable, Mapping, Sequence

import polars as pl

from findings.content.content import Folded, Head, Headline, Listing, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.provenance.rows import of_chosen_unions, period_of, place_of
from findings.provenance.source import origin, reports_behind, row_source
from glossary.awards.awards import AWARD_KINDS, AWARD_STATUSES, RECIPIENT_KINDS
from glossary.awards.bodies import AWARDING_BODIES
from glossary.indicators import INDICATORS
from glossary.initiatives import INITIATIVE_LEVELS, INITIATIVE_STATUSES
from glossary.periods import DOUBTS, SCOPES, bounded
from glossary.targets import VALUE_KINDS
from glossary.welfare import WELFARE_FLOWS
from glossary.writing.numbers import date_text, number, quantity
from glossary.writing.symbols import signed
from glossary.writing.text import lowered
from metrics.cube.rows import named_only, outside_school_years, rows
from metrics.cube.signs import row_signs
from metrics.welfare.given import help_label
from metrics.welfare.headline import counted
from metrics.wording.figures import Row, fraction_words, label_words, value_words
from validation.schemas import SCHEMAS

HEADS = (Head("Quận, huyện"), Head("Kỳ"), Head("Nội dung"), Head("Số liệu", True), Head("Phạm vi, lưu ý"))
WHERE, _, WHAT, VALUE, CAUTION = range(len(HEADS))
BY_NAME = "CĐCS chỉ được nêu tên"
BY_NAME_HEADS = (Head("CĐCS"), Head("Quận, huyện"), Head("Năm học"), Head("Hội nghị CBCCVC"))
REPORTED = "Số liệu báo cáo nêu"


def other_periods(inquiry: Inquiry, dataset: str, *, is_open: bool = False) -> Folded | None:
    """Figures of terms, calendar years and the like; they answer no school-year filter. Folded unless `is_open`."""
    found = outside_school_years(inquiry.release, dataset, inquiry.filter)
    if found.is_empty() or inquiry.filter.is_within_district or inquiry.unions:
        return None
    words, value = TOLD[dataset]
    lines = [_line(inquiry, row, words(row), value(row)) for row in found.iter_rows(named=True)]
    title = f"{SCHEMAS[dataset].dataset_title()} không theo năm học"
    source = row_source(f"ky-khac-{dataset}", title, dataset, found)
    listing = Listing(
        f"other_{dataset}", Table(title, HEADS, lines), origin=origin(inquiry, reports_behind(found), source)
    )
    said = f"{title}: {found.height} số liệu, không nằm trong các số trên"
    return Folded(said, f"other_{dataset}", listing, is_open)


def unions_by_name(inquiry: Inquiry) -> Folded | None:
    """Unions that reports only name, with what they say of them."""
    found = of_chosen_unions(inquiry, named_only(inquiry.release, inquiry.filter))
    if found.is_empty():
        return None
    lines = [
        [str(row["union_name"]), place_of(inquiry, row), str(row["school_year"]), _conference(row)]
        for row in found.iter_rows(named=True)
    ]
    title = f"{found.height} {BY_NAME} trong báo cáo, không đếm vào số CĐCS"
    return Folded(title, "by_name", Table(BY_NAME, BY_NAME_HEADS, lines))


def reported_of(inquiry: Inquiry, groups: Sequence[str]) -> Listing | Nothing:
    """One line a figure and place, in the order of the indicators; `groups` are letters of the indicators' themes."""
    asked = [code for code, one in INDICATORS.items() if one.group in groups]
    told = rows(inquiry.release, "figures", inquiry.filter, inquiry.unions).filter(
        pl.col("school_year").is_not_null(), pl.col("indicator").is_in(asked), pl.col("value_kind") == "actual"
    )
    found = told.collect().filter(pl.col("school_year") == pl.col("school_year").max())
    if found.is_empty():
        return Nothing(REPORTED)
    title = f"{REPORTED} năm học {found['school_year'][0]}"
    lines = [figure_line(inquiry, row) for row in sorted(found.iter_rows(named=True), key=_order)]
    shown = _telling(inquiry, lines)
    table = Table(title, [HEADS[place] for place in shown], [[line[place] for place in shown] for line in lines])
    source = row_source(f"bao-cao-neu-{'-'.join(groups).lower()}", title, "figures", found)
    headline = Headline(f"{title}: {number(found.height)}")
    return Listing("reported", table, headline, origin=origin(inquiry, reports_behind(found), source))


def figure_line(inquiry: Inquiry, row: Row) -> list[str]:
    """One reported figure under `HEADS`."""
    return _line(inquiry, row, _figure_words(row), _figure_value(row))


def caution(row: Row) -> str:
    """Scope, doubt and note of a row, as far as they say something."""
    scope = "" if row["scope"] == "school_block" else SCOPES.label(row["scope"])
    doubt = "" if row["doubt"] is None else DOUBTS.label(row["doubt"])
    return "; ".join(part for part in (scope, doubt, row["note"]) if part)


def _line(inquiry: Inquiry, row: Row, words: str, value: str) -> list[str]:
    shown = signed(value, row_signs(row, inquiry.cube.reports)) if value else value
    return [place_of(inquiry, row), period_of(row), words, shown, caution(row)]


def _telling(inquiry: Inquiry, lines: Sequence[Sequence[str]]) -> list[int]:
    """The columns that say something: what is counted first; the year stands in the sentence, an only place below."""
    is_one = len(inquiry.filter.districts) == 1
    return [WHAT, VALUE, *([] if is_one else [WHERE]), *([CAUTION] if any(line[CAUTION] for line in lines) else [])]


def _order(row: Row) -> tuple[int, str]:
    return INDICATORS.order(row["indicator"]), row["source_ref"]


def _conference(row: Row) -> str:
    if row["staff_conference_date"] is None:
        return ""
    return date_text(row["staff_conference_date"], row["staff_conference_date_precision"])


def _figure_words(row: Row) -> str:
    kind = "" if row["value_kind"] == "actual" else f" ({VALUE_KINDS.label(row['value_kind']).lower()})"
    base = f", tính trên {row['base_label']}" if row["base_label"] else ""
    return label_words(row) + kind + base


def _figure_value(row: Row) -> str:
    return fraction_words(row) or value_words(row)


def _initiative_words(row: Row) -> str:
    return f"{INITIATIVE_STATUSES.label(row['status'])} – {INITIATIVE_LEVELS.label(row['level']).lower()}"


def _award_words(row: Row) -> str:
    parts = (
        AWARD_KINDS.label(row["award_kind"]),
        AWARDING_BODIES.label(row["awarding_body"]),
        RECIPIENT_KINDS.label(row["recipient_kind"]).lower(),
    )
    is_counted = AWARD_STATUSES[row["status"]].counts
    return " – ".join(parts) + ("" if is_counted else f" ({AWARD_STATUSES.label(row['status']).lower()})")


def _welfare_words(row: Row) -> str:
    flow = "" if row["flow"] == "given" else f"{WELFARE_FLOWS.label(row['flow'])}: "
    label = help_label(row["programme"], row["form"])
    return flow + (lowered(label) if flow else label)


def _welfare_value(row: Row) -> str:
    """People and money as far as they are reported; the bound is that of the money where there is any."""
    people, amount, bound = row["beneficiary_count"], row["amount_vnd"], row["bound"]
    unit = row["beneficiary_unit"] or "persons"
    told = [] if people is None else [counted(people, unit, bound if amount is None else "exact")]
    return "; ".join([*told, *([] if amount is None else [bounded(quantity(amount, "vnd"), bound)])])


def _count(row: Row) -> str:
    if row["count"] is None:
        return quantity(row["benefit_vnd"], "vnd") if row.get("benefit_vnd") else ""
    return bounded(number(row["count"]), row["bound"])


# Dataset → what a row of it is about, and its value, both in words.
TOLD: Mapping[str, tuple[Callable[[Row], str], Callable[[Row], str]]] = {
    "figures": (_figure_words, _figure_value),
    "initiatives": (_initiative_words, _count),
    "awards": (_award_words, _count),
    "welfare": (_welfare_words, _welfare_value),
}
