"""Under which place a row stands, worked out in plain Python and without any code of metrics or data."""

from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]


@dataclass(frozen=True)
class Places:
    """`formers`: unit → the former districts it took wards from; `assigned`: what the federation has decided."""

    formers: dict[str, list[str]] = field(default_factory=dict)
    assigned: dict[str, str] = field(default_factory=dict)
    is_by_units: bool = False

    def placed(self, row: Row) -> Row:
        if "unit_code" not in row:
            return row
        unit = row["unit_code"]
        if unit is None:
            return {**row, "unit_code": ""}
        return {**row, "district_code": self.place(unit)}

    def place(self, unit: str) -> str:
        if self.is_by_units:
            return unit
        if unit in self.assigned:
            return self.assigned[unit]
        return self.formers[unit][0] if len(self.formers[unit]) == 1 else unit
