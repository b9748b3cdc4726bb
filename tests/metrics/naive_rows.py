"""What stands for what among rows and totals, worked out in plain loops and without any code of metrics."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from glossary.writing.text import slug
from metrics.cube.filter import Filter
from metrics.measure.metric import Reported
from tests.metrics.naive_dates import in_block, in_time, is_deadline, is_founded, is_since
from tests.metrics.naive_places import Places

Row = dict[str, Any]
Key = tuple[Any, ...]
Place = tuple[str, str, str]

KINDS = ["federation_report", "statistics_form", "education_report", "school_form", "data_file", "demo", "press"]
MEASURES = {
    "initiatives": ["count", "benefit_vnd"],
    "awards": ["count"],
    "welfare": ["activity_count", "beneficiary_count", "amount_vnd"],
}
SAME_THING = {
    "initiatives": ["level", "status", "programme"],
    "awards": ["award_kind", "awarding_body", "recipient_kind", "status", "programme", "emulation_title"],
    "welfare": ["flow", "programme", "form", "beneficiary_unit"],
}


@dataclass
class Piece:
    """A part of a number in one school year, district and unit: what rows say, or what a total adds."""

    key: Key
    value: float = 0
    below: float | None = None
    is_counted: bool = False
    is_reported: bool = False
    bounds: set[str] = field(default_factory=set)
    doubts: set[str] = field(default_factory=set)
    reports: set[str] = field(default_factory=set)

    @property
    def place(self) -> Place:
        return (self.key[0], self.key[1], self.key[2])

    def rests_on(self, part: "Piece") -> None:
        self.is_counted |= part.is_counted
        self.is_reported |= part.is_reported
        self.bounds |= part.bounds
        self.doubts |= part.doubts
        self.reports |= part.reports


class World:
    """The rows of a release, ready to be counted."""

    def __init__(self, stored: dict[str, list[Row]], places: Places | None = None) -> None:
        tables = {name: [(places or Places()).placed(row) for row in rows] for name, rows in stored.items()}
        self.reports = {row["report_id"]: row for row in tables["reports"]}
        self.complete: dict[str, set[Place]] = {}
        self.figures = [row for row in tables["figures"] if in_block(row) and row["scope"] == "school_block"]
        known = {(row["school_year"], row["union_id"]): row for row in tables["unions"]}
        self.facts = {"unions": self._unions(tables)}
        for dataset in SAME_THING:
            found = self._settled(dataset, [row for row in tables[dataset] if in_block(row)])
            self._declare(dataset, found)
            unions = [known.get((row["school_year"], row["union_id"])) for row in found]
            self.facts[dataset] = [{**row, **_of_union(union)} for row, union in zip(found, unions, strict=True)]
        self._declare("unions", self.facts["unions"])
        dated = [row for row in tables["events"] if in_block(row)]
        everything = [*(row for rows in self.facts.values() for row in rows), *self.figures, *dated]
        self.reporters = {(row["district_code"], is_since(row["school_year"])) for row in everything}

    def _declare(self, dataset: str, rows: list[Row]) -> None:
        listed = [row for row in rows if row["origin"] == "counted"]
        self.complete[dataset] = {place_of(row) for row in listed if self._declares(row, dataset)}

    def _declares(self, row: Row, dataset: str) -> bool:
        stated = self.reports[row["report_id"]]["complete_datasets"] or ""
        return dataset in stated.split(" ")

    def _unions(self, tables: dict[str, list[Row]]) -> list[Row]:
        deadlines: dict[Place, datetime.date] = {}
        for row in filter(is_deadline, tables["events"]):
            deadlines[place_of(row)] = min(row["end_date"], deadlines.get(place_of(row), row["end_date"]))
        counted = [row for row in tables["unions"] if in_block(row) and not row["is_name_only"]]
        return [
            {
                **row,
                **_of_union(row),
                "origin": "counted",
                "conference_in_time": in_time(row, deadlines.get(place_of(row))),
                "is_founded": is_founded(row),
            }
            for row in counted
        ]

    def _settled(self, dataset: str, rows: list[Row]) -> list[Row]:
        listed = [{**row, "origin": "counted"} for row in rows if not row["is_total"]]
        declared = {place_of(row) for row in listed if self._declares(row, dataset)}
        listed = [row for row in listed if place_of(row) not in declared or self._declares(row, dataset)]
        totals = [{**row, "origin": "reported"} for row in rows if row["is_total"] and place_of(row) not in declared]
        of_schools = [row for row in totals if row["union_id"] is not None]
        of_districts = [row for row in totals if row["union_id"] is None]
        below = listed + self._rest(dataset, of_schools, listed, ["union_id"])
        return below + self._rest(dataset, of_districts, below, [])

    def _rest(self, dataset: str, totals: list[Row], listed: list[Row], more: list[str]) -> list[Row]:
        def thing(row: Row) -> Key:
            return (*place_of(row), *(_same(row[name]) for name in SAME_THING[dataset]), *(row[name] for name in more))

        found: list[Row] = []
        for one in {thing(row) for row in totals}:
            best = self._best([row for row in totals if thing(row) == one])
            parts = [row for row in listed if thing(row) == one]
            found += _remainder(best, parts, MEASURES[dataset]) if parts else best
        return found

    def _best(self, rows: list[Row]) -> list[Row]:
        """The rows of the most official report among those that the rows come from."""
        if not rows:
            return []
        first = min({row["report_id"] for row in rows}, key=self._rank)
        return [row for row in rows if row["report_id"] == first]

    def _rank(self, report_id: str) -> Key:
        report = self.reports[report_id]
        age = -(report["published_date"] or datetime.date(1900, 1, 1)).toordinal()
        return (KINDS.index(report["report_kind"]), report["state"] != "final", age, report_id)

    def totals(self, reported: Reported | None, where: Filter, beside: Reported | None = None) -> dict[Place, Piece]:
        """What reports print for whole districts."""
        if reported is None or where.clusters or where.levels or where.ownerships:
            return {}
        columns = {reported.column}
        if beside is not None and beside.indicator == reported.indicator:
            columns.add(beside.column)
        fitting = [
            row for row in self.figures if in_years_and_districts(row, where) and _prints(row, reported, columns)
        ]
        found = {}
        for here in {place_of(row) for row in fitting}:
            rows = _wholes(self._best([row for row in fitting if place_of(row) == here]), reported)
            piece = Piece(here, is_reported=True, bounds={row["bound"] for row in rows})
            piece.value = sum(row[reported.column] for row in rows)
            piece.doubts = {row["doubt"] for row in rows} - {None}
            piece.reports = {row["report_id"] for row in rows}
            found[here] = piece
        return found


def _prints(row: Row, reported: Reported, columns: Iterable[str]) -> bool:
    is_result = row["indicator"] == reported.indicator and row["value_kind"] == "actual" and row["bound"] != "range"
    is_whole_base = "base_value" not in columns or row["base_label"] is None
    fits = all(row[name] in codes for name, codes in reported.where.items())
    return is_result and is_whole_base and fits and all(row[name] is not None for name in columns)


def _wholes(rows: list[Row], reported: Reported) -> list[Row]:
    """Figures of parts count only where none of the whole is printed beside them."""
    kept = []
    for row in rows:
        alike = [one for one in rows if all(one[name] == row[name] for name in reported.where)]
        wholes = [one for one in alike if _is_whole(one, reported)]
        if not wholes or _is_whole(row, reported):
            kept.append(row)
    return kept


def _is_whole(row: Row, reported: Reported) -> bool:
    return all(row[name] is None for name in ("level", "ownership", "union_kind") if name not in reported.where)


def _remainder(totals: list[Row], parts: list[Row], measures: list[str]) -> list[Row]:
    rest = {name: _agreed([row[name] for row in totals], name) for name in totals[0]}
    for name in measures:
        stated = [row[name] for row in totals if row[name] is not None]
        left = sum(stated) - sum(row[name] or 0 for row in parts)
        rest[name] = left if stated and left > 0 else None
    return [rest] if any(rest[name] is not None for name in measures) else []


def _agreed(values: list[Any], column: str) -> Any:
    if len(set(values)) == 1 or column in ("status", "programme"):
        return values[0]
    return "approximate" if column == "bound" else None


def _same(code: Any) -> Any:
    """Codes of one thing: an award that is decided and one that is handed over; the yearly programme, named or not."""
    return {"approved": "given", "unspecified": "teaching_experience"}.get(code, code)


def place_of(row: Row) -> Place:
    return (row["school_year"], row["district_code"], row["unit_code"])


def in_years_and_districts(row: Row, where: Filter) -> bool:
    is_early = where.first_year is not None and row["school_year"] < where.first_year
    is_late = where.last_year is not None and row["school_year"] > where.last_year
    return not is_early and not is_late and (not where.districts or row["district_code"] in where.districts)


def is_within(row: Row, where: Filter) -> bool:
    chosen = ((where.levels, "school_level"), (where.ownerships, "ownership"), (where.clusters, "cluster"))
    return in_years_and_districts(row, where) and all(not codes or row[name] in codes for codes, name in chosen)


def _of_union(union: Row | None) -> Row:
    if union is None:
        return {"cluster": None, "school_level": None, "ownership": None}
    cluster = union["cluster"] and f"{union['district_code']}.{slug(union['cluster'])}"
    return {"cluster": cluster, "school_level": union["school_level"], "ownership": union["ownership"]}
