"""The result that a target meets: printed by a report, or a number of the catalogue that means the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.places.placing import reporting_place
from glossary.periods import DOUBTS
from glossary.writing.numbers import number, percent
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.measure.measure import measure
from metrics.targets.matching import COMPUTED, ownerships_of
from metrics.wording.figures import Row, result_words

# A figure so doubted cannot decide whether a target was reached.
DECISIVE_DOUBTS = ("unit_unclear", "scope_unclear", "implausible_magnitude", "sources_disagree")


@dataclass(frozen=True)
class Result:
    """A value in the target's unit, as exact as `bound` says; `high` is the end of a range.

    `part` and `base` are the fraction, null where not reported; `unions` says of how many unions a computed one is
    made, "57/60", null where it rests on a total. `doubts` are codes of DOUBTS, of which none keeps it from being
    compared. `rows` are the printed rows, each as report and place in it; a
    computed one has none of its own.
    """

    value: float
    high: float | None
    part: float | None
    base: float | None
    bound: str
    is_computed: bool
    text: str
    unions: str | None
    reports: tuple[str, ...]
    doubts: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()


class Table:
    """Numbers of the catalogue per school year and district, each measured when it is first asked for."""

    def __init__(self, cube: Cube) -> None:
        self._cube = cube
        self._rows: dict[tuple[str, str | None], dict[tuple[str, str], Row]] = {}

    def find(self, target: Row) -> Row | None:
        """The row of `measure` that means what the target means; null when there is none."""
        name = COMPUTED.get(target["indicator"])
        is_alike = target["base"] == "" and target["scope"] == "school_block" and target["unit"] == "percent"
        if name is None or not is_alike or target["union_kind"] or target["level"]:
            return None
        found = self._of(name, target["ownership"]).get((target["school_year"], target["district_code"]))
        return None if found is None or found["value"] is None else found

    def _of(self, name: str, ownership: str | None) -> dict[tuple[str, str], Row]:
        if (name, ownership) not in self._rows:
            where = Filter(ownerships=ownerships_of(ownership))
            found = measure(self._cube, CATALOGUE[name], ("school_year", "district_code", "unit_code"), where)
            rows = found.with_columns(reporting_place()).iter_rows(named=True)
            self._rows[name, ownership] = {(row["school_year"], row["district_code"]): row for row in rows}
        return self._rows[name, ownership]


def printed(alike: Sequence[Row]) -> Result | None:
    """The result that reports print; null where they are in doubt or differ among themselves."""
    row = alike[0]
    is_one = len({(one["value"], one["value_high"], one["bound"]) for one in alike}) == 1
    if not is_one or any(one["doubt"] in DECISIVE_DOUBTS for one in alike):
        return None
    return Result(
        value=row["value"],
        high=row["value_high"],
        part=None if row["unit"] == "percent" else row["value"],
        base=row["base_value"],
        bound=row["bound"],
        is_computed=False,
        text=result_words(row),
        unions=None,
        reports=tuple(sorted({one["report_id"] for one in alike})),
        doubts=tuple(sorted({one["doubt"] for one in alike if one["doubt"] is not None})),
        rows=tuple((one["report_id"], one["source_ref"]) for one in alike),
    )


def computed(target: Row, table: Table) -> Result | None:
    """The number of the catalogue for the target's district and school year; null when it means something else."""
    row = table.find(target)
    if row is None:
        return None
    known = row["unions_reporting"] is not None and row["unions_expected"] is not None
    return Result(
        value=row["value"],
        high=None,
        part=row["numerator"],
        base=row["denominator"],
        bound=row["bound"],
        is_computed=True,
        text=f"{number(row['numerator'])}/{number(row['denominator'])} ({percent(row['value'])})",
        unions=f"{number(row['unions_reporting'])}/{number(row['unions_expected'])}" if known else None,
        reports=tuple(row["reports"]),
        doubts=tuple(row["doubts"]),
    )


def doubt_of(alike: Sequence[Row]) -> str:
    """Why a printed result of the same thing decides nothing."""
    doubts = [DOUBTS.label(one["doubt"]).lower() for one in alike if one["doubt"] in DECISIVE_DOUBTS]
    texts = ", ".join(dict.fromkeys(result_words(one) for one in alike))
    if doubts:
        return f"Không so được: kết quả {texts} còn điểm ngờ ({', '.join(dict.fromkeys(doubts))})."
    return f"Không so được: báo cáo nêu nhiều kết quả khác nhau ({texts})."
