"""Numbers of one place and school year as clauses of a sentence; what nobody reported is said as such."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from glossary.periods import DOUBTS, bounded
from glossary.places import DISTRICT_UNITS, province_word
from glossary.welfare import BENEFICIARY_UNITS
from glossary.writing.numbers import NOT_REPORTED, date_text, number, percent
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.cube.protection import withheld
from metrics.measure.change import change
from metrics.measure.measure import measure
from metrics.measure.metric import Metric
from metrics.reports.gaps import report_states
from metrics.wording.headline import change_text, coverage_text, figure_text


@dataclass(frozen=True)
class Clause:
    """A metric, the words around its value ("{} CĐCS") and what it is called where it is missing ("số CĐCS")."""

    metric: str
    pattern: str
    noun: str
    has_change: bool = False


SMALL, WITHOUT_SMALL = "số nhỏ, không hiện để giữ kín hoàn cảnh cá nhân", "không gồm số nhỏ"
GIVEN = Clause("money_given", "đã chi, tặng, hỗ trợ {}", "số tiền chăm lo")
APART = (
    Clause("money_lent", "vốn cho vay {}", "vốn cho vay"),
    Clause("money_raised", "vận động các quỹ {}", "số tiền vận động"),
)


class Said:
    """The metrics under one filter, worded; the filter is of one school year.

    `metrics` may stand in for the catalogue, under its names.
    """

    def __init__(self, cube: Cube, where: Filter, school_year: str, metrics: Mapping[str, Metric] = CATALOGUE) -> None:
        self.cube = cube
        self.where = where
        self.school_year = school_year
        self.metrics = metrics
        # What the numbers said so far leave in doubt, codes of DOUBTS.
        self.doubts: set[str] = set()

    def row(self, name: str) -> dict[str, Any] | None:
        """The measured row with a value, or null."""
        found = measure(self.cube, self.metrics[name], ("school_year",), self.where).drop_nulls("value")
        self._note(found)
        return found.row(0, named=True) if found.height else None

    def rows(self, name: str, *by: str) -> pl.DataFrame:
        """The measured rows above zero by some columns."""
        found = measure(self.cube, self.metrics[name], by, self.where).filter(pl.col("value") > 0)
        self._note(found)
        return found

    def in_doubt(self) -> str:
        """One sentence on what the numbers said so far leave in doubt; empty without any."""
        told = [DOUBTS.label(code).lower() for code in DOUBTS if code in self.doubts]
        return f"Trong các số trên có số còn ngờ, đọc đúng như báo cáo ghi: {', '.join(told)}." if told else ""

    def all(self, *clauses: Clause) -> str:
        """The clauses that were reported in a row, then the nouns of all that were not."""
        told = {clause.noun: self._clause(clause) for clause in clauses}
        missing = ", ".join(noun for noun, text in told.items() if text is None)
        return "; ".join(
            [*(text for text in told.values() if text), *([f"{missing} {NOT_REPORTED}"] if missing else [])]
        )

    def fraction(self, name: str, words: str) -> str | None:
        """A percentage with its fraction, "27/28 CĐCS đã tổ chức (96,4%)"; null when not reported."""
        row = self.row(name)
        if row is None:
            return None
        fraction = f"{number(row['numerator'])}/{number(row['denominator'])}"
        return f"{fraction} {words} ({percent(round(row['value'], 1))}){self.coverage(row)}"

    def coverage(self, row: dict[str, Any]) -> str:
        """How many unions stand behind a number, where some are missing: ", 28/29 CĐCS có báo cáo"."""
        reporting, expected = row["unions_reporting"], row["unions_expected"]
        text = "" if reporting == expected else coverage_text(reporting, expected, "CĐCS")
        return f", {text}" if text else ""

    def _note(self, found: pl.DataFrame) -> None:
        self.doubts.update(found["doubts"].explode().drop_nulls())

    def _clause(self, clause: Clause) -> str | None:
        metric = self.metrics[clause.metric]
        row = self.row(clause.metric)
        if row is None:
            return None
        text = clause.pattern.format(figure_text(metric, row["value"], row["bound"])) + self.coverage(row)
        moved = change(self.cube, metric, self.school_year, self.where) if clause.has_change else None
        return f"{text}, {change_text(metric, moved)}" if moved else text


def initiatives(said: Said, place: tuple[str | None, str], *, is_open: bool = False) -> str:
    """ "cấp quận 868; cấp Thành phố 439"; the levels in the words of the place, its district unit type and province.

    A ward of 2025 has no level of a district.

    Before a report is final (`is_open`) the province has not decided, which is no nought.
    """
    unit_type, province_code = place
    district = {} if unit_type is None else {"district": DISTRICT_UNITS[unit_type].label}
    names = {"school": "cơ sở", **district, "province": province_word(province_code)}
    undecided = is_open and not said.rows("initiatives_province").height
    told = [level for level in names if level != "province" or not undecided]
    clauses = (
        Clause(f"initiatives_{level}", f"cấp {names[level]} {{}}", f"cấp {names[level]}", True) for level in told
    )
    text = said.all(*clauses)
    return f"{text}; cấp {names['province']} chưa có kết quả" if undecided else text


def help_given(said: Said) -> str:
    """ "trên 152 người; đã chi, tặng, hỗ trợ 10 triệu đồng": units of help are never added to each other."""
    reached = {
        row["beneficiary_unit"]: row for row in said.rows("help_of_any_unit", "beneficiary_unit").iter_rows(named=True)
    }
    people = [
        f"{bounded(number(reached[unit]['value']), reached[unit]['bound'])} {BENEFICIARY_UNITS.label(unit).lower()}"
        for unit in BENEFICIARY_UNITS
        if unit in reached
    ]
    is_partly = bool(withheld(said.cube, said.metrics["help_of_any_unit"], said.where))
    small = f" ({WITHOUT_SMALL})" if is_partly else ""
    if people:
        return f"{', '.join(people)}; {said.all(GIVEN)}{small}"
    if is_partly:
        return SMALL
    if said.row("help_of_any_unit") is not None:
        return f"không có người được chăm lo; {said.all(GIVEN)}"
    is_silent = said.row("money_given") is None
    return f"số người được chăm lo{', ' if is_silent else f' {NOT_REPORTED}; '}{said.all(GIVEN)}"


def money_apart(said: Said) -> str:
    """Loans and funds raised, which are not money given."""
    return said.all(*APART)


def is_provisional(cube: Cube, where: Filter) -> bool:
    """Whether any report behind the numbers of a filter is provisional."""
    return "provisional" in set(report_states(cube, where)["state"])


def sources(cube: Cube, where: Filter, *also: str) -> str:
    """One sentence: the report's publisher and date, or how many reports there are; empty without any.

    `also` are ids of reports beside those behind the numbers.
    """
    reports = {*report_states(cube, where)["report_id"], *also}
    described = cube.reports.filter(pl.col("report_id").is_in(list(reports)))
    if described.is_empty():
        return ""
    state = "còn số liệu tạm tính" if "provisional" in set(described["state"]) else "số liệu đã chốt"
    if described.height > 1:
        return f"Nguồn: {number(described.height)} báo cáo; {state}."
    row = described.row(0, named=True)
    told = [str(row["publisher"] or row["title"])]
    if row["published_date"] is not None:
        told.append(date_text(row["published_date"], row["published_date_precision"]))
    return f"Nguồn: {', '.join(told)}; {state}."
