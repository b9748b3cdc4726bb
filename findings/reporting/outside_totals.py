"""What stands beside the numbers and never in them: other periods, unions known only by name, proposals."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import polars as pl
import streamlit as st

from findings.provenance.rows import period_of, place_of
from findings.provenance.source import reports_behind, row_source
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
from metrics.wording.figures import fraction_words, label_words, value_words
from ui.page.show import nothing, source_under, titled
from ui.page.table import Head, table
from ui.state.screen import Screen
from validation.schemas import SCHEMAS

Row = dict[str, object]
HEADS = (Head("Quận, huyện"), Head("Kỳ"), Head("Nội dung"), Head("Số liệu", True), Head("Phạm vi, lưu ý"))


def other_periods(screen: Screen, dataset: str, *, is_open: bool = False) -> None:
    """Figures of terms, calendar years and the like; they answer no school-year filter. Folded unless `is_open`."""
    found = outside_school_years(screen.release, dataset, screen.filter)
    if found.is_empty() or screen.filter.is_within_district or screen.unions:
        return
    with st.expander(
        f"{SCHEMAS[dataset].dataset_title()} không theo năm học: {found.height} số liệu, không nằm trong các số trên",
        expanded=is_open,
        key=f"other_{dataset}",
    ):
        rows = [_line(screen, row, WORDS[dataset](row), VALUES[dataset](row)) for row in found.iter_rows(named=True)]
        title = f"{SCHEMAS[dataset].dataset_title()} không theo năm học"
        table(title, HEADS, rows)
        source_under(screen, row_source(f"ky-khac-{dataset}", title, dataset, found), reports_behind(found))


def unions_by_name(screen: Screen) -> None:
    """Unions that reports only name, with what they say of them."""
    found = named_only(screen.release, screen.filter)
    if screen.unions:
        found = found.filter(pl.col("union_id").is_in(list(screen.unions)))
    if found.is_empty():
        return
    with st.expander(f"{found.height} CĐCS chỉ được nêu tên trong báo cáo, không đếm vào số CĐCS", key="by_name"):
        heads = (Head("CĐCS"), Head("Quận, huyện"), Head("Năm học"), Head("Hội nghị CBCCVC"))
        rows = [
            [str(row["union_name"]), place_of(screen, row), str(row["school_year"]), _conference(row)]
            for row in found.iter_rows(named=True)
        ]
        table("CĐCS chỉ được nêu tên", heads, rows)


def figure_line(screen: Screen, row: Row) -> list[str]:
    """One reported figure under `HEADS`."""
    return _line(screen, row, _figure_words(row), _figure_value(row))


def _line(screen: Screen, row: Row, words: str, value: str) -> list[str]:
    shown = signed(value, row_signs(row, screen.cube.reports)) if value else value
    return [place_of(screen, row), period_of(row), words, shown, caution(row)]


def caution(row: Row) -> str:
    """Scope, doubt and note of a row, as far as they say something."""
    scope = "" if row["scope"] == "school_block" else SCOPES.label(str(row["scope"]))
    doubt = "" if row["doubt"] is None else DOUBTS.label(str(row["doubt"]))
    return "; ".join(part for part in (scope, doubt, str(row["note"] or "")) if part)


def _conference(row: Row) -> str:
    if row["staff_conference_date"] is None:
        return ""
    return date_text(row["staff_conference_date"], row["staff_conference_date_precision"])  # type: ignore[arg-type]


def _figure_words(row: Row) -> str:
    kind = "" if row["value_kind"] == "actual" else f" ({VALUE_KINDS.label(str(row['value_kind'])).lower()})"
    base = f", tính trên {row['base_label']}" if row["base_label"] else ""
    return label_words(row) + kind + base


def _figure_value(row: Row) -> str:
    return fraction_words(row) or value_words(row)


def _initiative_words(row: Row) -> str:
    status = INITIATIVE_STATUSES.label(str(row["status"]))
    return f"{status} – {INITIATIVE_LEVELS.label(str(row['level'])).lower()}"


def _award_words(row: Row) -> str:
    parts = (
        AWARD_KINDS.label(str(row["award_kind"])),
        AWARDING_BODIES.label(str(row["awarding_body"])),
        RECIPIENT_KINDS.label(str(row["recipient_kind"])).lower(),
    )
    counted = AWARD_STATUSES[str(row["status"])].counts
    return " – ".join(parts) + ("" if counted else f" ({AWARD_STATUSES.label(str(row['status'])).lower()})")


def _welfare_words(row: Row) -> str:
    flow = "" if row["flow"] == "given" else f"{WELFARE_FLOWS.label(str(row['flow']))}: "
    label = help_label(str(row["programme"]), str(row["form"]))
    return flow + (lowered(label) if flow else label)


def _welfare_value(row: Row) -> str:
    """People and money as far as they are reported; the bound is that of the money where there is any."""
    people, amount = row["beneficiary_count"], row["amount_vnd"]
    bound = str(row["bound"])
    unit = str(row["beneficiary_unit"] or "persons")
    told = [] if people is None else [counted(people, unit, "exact" if amount is not None else bound)]  # type: ignore[arg-type]
    return "; ".join([*told, *([] if amount is None else [bounded(quantity(amount, "vnd"), bound)])])  # type: ignore[arg-type]


def _count(row: Row) -> str:
    if row["count"] is None:
        return quantity(row["benefit_vnd"], "vnd") if row.get("benefit_vnd") else ""  # type: ignore[arg-type]
    return bounded(number(row["count"]), str(row["bound"]))  # type: ignore[arg-type]


WORDS: dict[str, Callable[[Row], str]] = {
    "figures": _figure_words,
    "initiatives": _initiative_words,
    "awards": _award_words,
    "welfare": _welfare_words,
}
VALUES: dict[str, Callable[[Row], str]] = {
    "figures": _figure_value,
    "initiatives": _count,
    "awards": _count,
    "welfare": _welfare_value,
}


TITLE = "Số liệu báo cáo nêu"


def reported_of(screen: Screen, groups: Sequence[str]) -> None:
    """One line a figure and place, in the order of the indicators; `groups` are letters of the indicators' themes."""
    asked = [code for code, one in INDICATORS.items() if one.group in groups]
    told = rows(screen.release, "figures", screen.filter, screen.unions).filter(
        pl.col("school_year").is_not_null(), pl.col("indicator").is_in(asked), pl.col("value_kind") == "actual"
    )
    found = told.collect().filter(pl.col("school_year") == pl.col("school_year").max())
    if found.is_empty():
        nothing(TITLE)
        return
    title = f"{TITLE} năm học {found['school_year'][0]}"
    titled(f"{title}: {number(found.height)}")
    lines = [figure_line(screen, row) for row in sorted(found.iter_rows(named=True), key=_order)]
    shown = _telling(screen, lines)
    table(title, [HEADS[place] for place in shown], [[line[place] for place in shown] for line in lines])
    source = row_source(f"bao-cao-neu-{'-'.join(groups).lower()}", title, "figures", found)
    source_under(screen, source, reports_behind(found))


def _telling(screen: Screen, lines: Sequence[Sequence[str]]) -> list[int]:
    """The columns that say something: what is counted first; the year stands in the sentence, an only place below."""
    where, what, value, caution = 0, 2, 3, 4
    is_one = len(screen.filter.districts) == 1
    return [what, value, *([] if is_one else [where]), *([caution] if any(line[caution] for line in lines) else [])]


def _order(row: Mapping[str, Any]) -> tuple[int, str]:
    return INDICATORS.order(row["indicator"]), row["source_ref"]
