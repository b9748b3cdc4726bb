"""Two figures against each other as points: only places that have reported both."""

from collections.abc import Mapping, Sequence
from typing import Any

from charts.theme import SCREEN
from charts.values import Mark
from ui.show import Finding
from ui.taking.drawing import Drawing, Series
from ui.taking.plain import plain

# How the two units are known: a finding tells that of one figure only, its table prints both.
_ENDINGS = {"%": "percent", "đồng": "vnd"}


def points_of(shown: Finding) -> Drawing | None:
    """The points in the order of the screen; null where no place has both figures."""
    rows = [row for row in shown.values.iter_rows(named=True) if row["across"] is not None and row["up"] is not None]
    if not rows:
        return None
    series = [_series(shown, rows, name, place) for place, name in enumerate(("across", "up"), start=1)]
    return Drawing("points", shown.unit, [plain(str(row["label"])) for row in rows], series)


def _series(shown: Finding, rows: Sequence[Mapping[str, Any]], name: str, place: int) -> Series:
    unit = next((code for end, code in _ENDINGS.items() for row in shown.rows if row[place].endswith(end)), "")
    marks = [Mark(unit, str(row["label"]), row[name], mark=row.get("mark")) for row in rows]
    return Series(plain(shown.heads[place].title), [row[name] for row in rows], SCREEN.federation, marks, unit)
