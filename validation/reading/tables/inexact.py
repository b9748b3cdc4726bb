"""Texts that say less, or more, than a value: "tháng 9/2023", "25/9", "Dự kiến 05/10", "trên 150", "68-72"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import polars as pl

from glossary.periods import BOUNDS
from glossary.writing.text import fold
from validation.report import Cell, TextTable
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

_DAY_PART = rf"(?:(?:{fold('sáng')}|{fold('chiều')}|{fold('tối')}|{fold('ngày')}|{fold('thứ')} \w+,?) )*"
SHORT_DAY = re.compile(rf"^{_DAY_PART}(\d{{1,2}})[/.-](\d{{1,2}})$")
LONG_DAY = re.compile(rf"^{_DAY_PART}(\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}})$")
_PART_OF_MONTH = "|".join(map(fold, ("cuối tháng", "đầu tháng", "giữa tháng", "tháng")))
MONTH = re.compile(rf"^(?:{fold('tuần')} \d {fold('tháng')}|{_PART_OF_MONTH}|t)? ?(\d{{1,2}})(?:[/.-](\d{{4}}))?$")
YEAR = re.compile(rf"^(?:{fold('năm')} )?((?:19|20)\d{{2}})$")
PLANNED = re.compile(rf"^(?:{fold('dự kiến')}|{fold('kế hoạch')})\b:? ?(.*)$")
NOT_HELD = frozenset(map(fold, ("Chưa", "Chưa tổ chức", "Chưa họp", "Chưa có", "Chưa TC")))
PRECISION = {"start_date": "date_precision", "end_date": "date_precision"}
# A figure may be inexact only where a row has one measure that the bound can belong to.
MEASURE = {"initiatives": "count", "awards": "count", "figures": "value"}
RANGE = re.compile(
    r"^(?:từ )?(\d[\d.,]*) ?(?:-|đến) ?(\d[\d.,]*)$".replace("từ", fold("từ")).replace("đến", fold("đến"))
)
BOUND = {
    fold(word): bound.code
    for bound in BOUNDS.values()
    if bound.code not in ("exact", "range")
    for word in (bound.label, *bound.spellings)
    if "…" not in word
}


@dataclass
class _Rewritten:
    """The table's texts while they change; each change keeps the place of what stood there before."""

    table: TextTable
    places: dict[str, int]
    rows: list[list[str]]
    origins: dict[tuple[int | None, int], Cell]
    added: list[str]

    def text(self, row: int, name: str) -> str:
        return self.rows[row][self.places[name]] if name in self.places else ""

    def put(self, row: int, name: str, text: str, source: str) -> None:
        """Write a text into a column that the text of the column `source` speaks of."""
        cell = self.table.cell(row, self.places[source])
        if name not in self.places:
            self.places[name] = len(self.rows[0])
            self.added.append(name)
            for texts in self.rows:
                texts.append("")
        self.rows[row][self.places[name]] = text
        self.origins.setdefault((row, self.places[name]), cell)


def settled(dataset: str, table: TextTable, places: dict[str, int]) -> tuple[TextTable, dict[str, int]]:
    """The table with such texts split into a value and the column that says how exact it is."""
    columns = columns_of(SCHEMAS[dataset])
    dates = [name for name in places if columns[name].dtype == pl.Date]
    work = [(name, _date_of(dataset, name)) for name in dates]
    if (measure := MEASURE.get(dataset)) in places and measure:
        work.append((measure, _bound_of(dataset, measure)))
    found = _Rewritten(table, dict(places), [], {}, [])
    for name, change in work:
        seen = {text for row in table.rows if (text := row[places[name]].strip())}
        inexact = {text for text in seen if not text.replace("/", "").isdigit() or text.count("/") != 2}
        if not inexact:
            continue
        found.rows = found.rows or [list(row) for row in table.rows]
        for row, texts in enumerate(table.rows):
            if (text := texts[places[name]].strip()) in inexact:
                change(found, row, text)
    if not found.origins and not found.added:
        return table, places
    titles = tuple(columns[name].title for name in found.added)
    return replace(
        table,
        rows=found.rows,
        headers=(*table.headers, *titles),
        letters=(*table.letters, *(None for _ in titles)) if table.letters else (),
        names=(*table.names, *found.added) if table.names else (),
        origins={**table.origins, **found.origins},
    ), found.places


Change = Callable[[_Rewritten, int, str], None]


def _date_of(dataset: str, name: str) -> Change:
    precision = PRECISION.get(name, f"{name}_precision")
    has_precision = precision in columns_of(SCHEMAS[dataset])

    def change(work: _Rewritten, row: int, text: str) -> None:
        folded = fold(text)
        if planned := PLANNED.match(folded):
            folded = planned[1]
            if dataset == "events":
                work.put(row, "status", "planned", name)
        if (planned or folded in NOT_HELD) and name == "staff_conference_date":
            work.put(row, name, "", name)
            if not work.text(row, "has_staff_conference").strip(" -"):
                work.put(row, "has_staff_conference", "no", name)
            return
        exact, how = _day(folded, work.text(row, "school_year"))
        if exact and (how == "day" or has_precision):
            work.put(row, name, exact, name)
            if has_precision and not work.text(row, precision).strip(" -"):
                work.put(row, precision, how, name)

    return change


def _day(folded: str, school_year: str) -> tuple[str | None, str]:
    """Day, month and year as far as the text, with the school year's help, gives them; and how far that is."""
    if found := LONG_DAY.match(folded):
        return re.sub(r"[.-]", "/", found[1]), "day"
    if found := SHORT_DAY.match(folded):
        year = _year(int(found[2]), school_year)
        return (f"{int(found[1])}/{int(found[2])}/{year}" if year else None), "day"
    if found := YEAR.match(folded):
        return f"1/1/{found[1]}", "year"
    if (found := MONTH.match(folded)) and (year := found[2] or _year(int(found[1]), school_year)):
        return f"1/{int(found[1])}/{year}", "month"
    return None, "day"


def _year(month: int, school_year: str) -> str | None:
    """The year of a month in a school year that begins in August."""
    found = re.search(r"(\d{4})\D+(\d{4})", school_year)
    return (found[1] if month >= 8 else found[2]) if found else None


def _bound_of(dataset: str, measure: str) -> Change:
    def change(work: _Rewritten, row: int, text: str) -> None:
        folded = fold(text)
        found = RANGE.match(folded)
        if found and dataset == "figures":
            work.put(row, measure, found[1], measure)
            work.put(row, "value_high", found[2], measure)
            work.put(row, "bound", "range", measure)
            return
        word = next((word for word in sorted(BOUND, key=len, reverse=True) if folded.startswith(word)), None)
        if word and re.match(r"\d", rest := folded.removeprefix(word).strip()):
            work.put(row, measure, rest, measure)
            work.put(row, "bound", BOUND[word], measure)

    return change
