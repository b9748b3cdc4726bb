"""`measure` a second time, in plain loops and without any code of metrics: what the tests hold it against."""

from collections.abc import Sequence
from typing import Any

from metrics.cube.filter import Filter
from metrics.measure.metric import Metric, Term
from tests.metrics.naive_dates import is_since
from tests.metrics.naive_rows import Key, Piece, Place, Row, World, is_within, place_of


def measure(world: World, metric: Metric, by: Sequence[str], where: Filter) -> dict[Key, Row]:
    """`by` values → what metrics.measure says of them."""
    return Question(world, metric, by, where).answer()


class Question:
    """One metric by some columns under a filter; `keys` are school year, district, unit and the other columns."""

    def __init__(self, world: World, metric: Metric, by: Sequence[str], where: Filter) -> None:
        self.world, self.metric, self.by, self.where = world, metric, tuple(by), where
        place = ["school_year", "district_code", "unit_code"]
        self.keys = [*place, *(name for name in by if name not in place)]

    def answer(self) -> dict[Key, Row]:
        groups: dict[Key, list[Piece]] = {}
        for piece in self.pieces():
            groups.setdefault(tuple(piece.key[self.keys.index(name)] for name in self.by), []).append(piece)
        coverage = self.coverage()
        return {key: self.summed(pieces, coverage) for key, pieces in groups.items()}

    def summed(self, pieces: list[Piece], coverage: dict[Key, tuple[int, int]]) -> Row:
        metric, last_year = self.metric, max(piece.place[0] for piece in pieces)
        if metric.over_years == "stock" and "school_year" not in self.by:
            pieces = [piece for piece in pieces if piece.place[0] == last_year]
        numerator = sum(piece.value for piece in pieces)
        denominator = None if metric.denominator is None else sum(piece.below or 0 for piece in pieces)
        asked = {piece.key: coverage.get(piece.key) for piece in pieces}
        counts = [pair for pair in asked.values() if pair is not None]
        is_known = len(counts) == len(asked) and not any(piece.is_reported for piece in pieces)
        is_alone = "district_code" in self.by or "unit_code" in self.by
        return {
            "value": numerator if denominator is None else numerator / denominator * metric.per,
            "numerator": numerator,
            "denominator": denominator,
            "basis": _basis(pieces),
            "bound": _bound({bound for piece in pieces for bound in piece.bounds}, metric.denominator is not None),
            "doubts": sorted({doubt for piece in pieces for doubt in piece.doubts}),
            "last_year": last_year,
            "districts_reporting": len({piece.place[1] for piece in pieces}),
            "districts_expected": 1 if is_alone else self.expected({piece.place[0] for piece in pieces}),
            "unions_reporting": sum(pair[0] for pair in counts) if is_known else None,
            "unions_expected": sum(pair[1] for pair in counts) if is_known else None,
            "reports": sorted({name for piece in pieces for name in piece.reports}),
        }

    def expected(self, years: set[str]) -> int:
        """The places that could report in the years, of the chosen ones or of all."""
        then = {is_since(min(years)), is_since(max(years))}
        reporters = {place for place, is_late in self.world.reporters if is_late in then}
        ever = {place for place, _ in self.world.reporters}
        chosen = [place for place in self.where.districts if place in reporters or place not in ever]
        return len(chosen) if self.where.districts else len(reporters)

    def pieces(self) -> list[Piece]:
        top, bottom = self.metric.numerator, self.metric.denominator
        if bottom is None:
            return self.one_sided(top)
        is_one_dataset = top.dataset == bottom.dataset
        both = self.of_same_rows(top, bottom) if is_one_dataset else self.across_datasets(top, bottom)
        return [piece for piece in both if piece.below]

    def one_sided(self, term: Term) -> list[Piece]:
        """Counted rows, and what totals add to them; that belongs to no level, cluster or ownership."""
        found = self.counted(term)
        for place, total in self.world.totals(term.reported, self.where).items():
            here = [piece.value for piece in found if piece.place == place]
            is_more = not here or total.value > sum(here)
            if is_more and place not in self.listed_whole(term):
                total.value -= sum(here)
                found.append(self.without_breakdown(total))
        return found

    def of_same_rows(self, top: Term, bottom: Term) -> list[Piece]:
        """Rows that report both, and what a report that prints both as totals adds to them."""
        above = {piece.key: piece for piece in self.counted(top, bottom)}
        found = [_over(above[below.key], below) for below in self.counted(bottom, top) if below.key in above]
        tops = self.world.totals(top.reported, self.where, bottom.reported)
        bottoms = self.world.totals(bottom.reported, self.where, top.reported)
        for place in tops.keys() & bottoms.keys() - self.listed_whole(top, bottom):
            here = [piece for piece in found if piece.place == place]
            rest = self.without_breakdown(_over(tops[place], bottoms[place]))
            rest.value -= sum(piece.value for piece in here)
            rest.below = (rest.below or 0) - sum(piece.below or 0 for piece in here)
            if rest.value >= 0 and rest.below > 0:
                found.append(rest)
        return found

    def across_datasets(self, top: Term, bottom: Term) -> list[Piece]:
        """What has no level, cluster or ownership has no common base."""
        above, below = _together(self.one_sided(top)), _together(self.one_sided(bottom))
        return [_over(above[key], below[key]) for key in above if key in below and None not in key]

    def without_breakdown(self, total: Piece) -> Piece:
        total.key = (*total.place, *(None for _ in self.keys[3:]))
        return total

    def counted(self, term: Term, also: Term | None = None) -> list[Piece]:
        groups: dict[Key, list[Row]] = {}
        for row in self.world.facts[term.dataset]:
            if is_within(row, self.where):
                groups.setdefault(tuple(row[name] for name in self.keys), []).append(row)
        found = []
        for key, rows in groups.items():
            stated = [row for row in rows if _states(row, term) and (also is None or _states(row, also))]
            hits = [row for row in stated if _hits(row, term)]
            used = stated if term.dataset == "unions" else hits or self.saying_none(key, rows, term)
            if used:
                found.append(_piece(key, term, hits, used))
        return found

    def saying_none(self, key: Key, rows: list[Row], term: Term) -> list[Row]:
        """A complete list without a row of the kind says that there is none, unless one may be of the kind.

        Since the districts have ended nobody is left who could recognise anything for them.
        """
        if is_since(key[0]) and (term.where.get("level") == ("district",)):
            return []
        is_complete = key[:3] in self.world.complete[term.dataset]
        return rows if is_complete and not any(_may_hit(row, term) for row in rows) else []

    def listed_whole(self, *terms: Term) -> set[Place]:
        """Where the list is complete and every union that the terms fit reports them."""
        dataset = terms[0].dataset
        asked = [row for row in self.world.facts[dataset] if all(_fits(row, term) for term in terms)]
        silent = {place_of(row) for row in asked if not all(_states(row, term) for term in terms)}
        return self.world.complete[dataset] - silent

    def coverage(self) -> dict[Key, tuple[int, int]]:
        """How many unions report the metric, of how many that it fits."""
        if self.metric.numerator.dataset != "unions":
            return {}
        terms = [self.metric.numerator, *([self.metric.denominator] if self.metric.denominator else [])]
        found: dict[Key, tuple[int, int]] = {}
        for row in self.world.facts["unions"]:
            if is_within(row, self.where):
                key = tuple(row[name] for name in self.keys)
                reporting, expected = found.get(key, (0, 0))
                says, fits = (all(ask(row, term) for term in terms) for ask in (_states, _fits))
                found[key] = (reporting + says, expected + fits)
        return found


def _piece(key: Key, term: Term, hits: list[Row], used: list[Row]) -> Piece:
    return Piece(
        key,
        sum(1 if term.measure == "row_count" else row[term.measure] for row in hits),
        is_counted=any(row["origin"] == "counted" for row in used),
        is_reported=any(row["origin"] == "reported" for row in used),
        bounds={row["bound"] for row in hits},
        doubts={row["doubt"] for row in hits} - {None},
        reports={row["report_id"] for row in used},
    )


def _together(pieces: list[Piece]) -> dict[Key, Piece]:
    found: dict[Key, Piece] = {}
    for piece in pieces:
        whole = found.setdefault(piece.key, Piece(piece.key))
        whole.value += piece.value
        whole.rests_on(piece)
    return found


def _over(top: Piece, bottom: Piece) -> Piece:
    made = Piece(top.key, top.value, bottom.value)
    made.rests_on(top)
    made.rests_on(bottom)
    return made


def _states(row: Row, term: Term) -> bool:
    is_asked = all(row[name] in codes for name, codes in term.among.items())
    is_answered = all(row[name] is not None for name in term.where)
    return is_asked and is_answered and (term.measure == "row_count" or row[term.measure] is not None)


def _fits(row: Row, term: Term) -> bool:
    return all(row[name] is None or row[name] in codes for name, codes in term.among.items())


def _hits(row: Row, term: Term) -> bool:
    return all(row[name] in codes for name, codes in term.where.items())


def _may_hit(row: Row, term: Term) -> bool:
    return all(row[name] is None or row[name] in codes for name, codes in term.where.items())


def _basis(pieces: list[Piece]) -> str:
    is_counted = any(piece.is_counted for piece in pieces)
    is_reported = any(piece.is_reported for piece in pieces)
    return ("mixed" if is_counted else "reported") if is_reported else "counted"


def _bound(bounds: set[Any], is_ratio: bool) -> str:
    inexact = bounds - {"exact"}
    if not inexact:
        return "exact"
    return inexact.pop() if len(inexact) == 1 and not is_ratio and "range" not in inexact else "approximate"
