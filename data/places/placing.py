"""Which place the rows of a release stand under: their former district, or since July 2025 their ward or commune.

What a report says is stored as it is; the place is worked out on reading, so that the federation's table of
assignments changes what is shown without any report being published again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, Self

import polars as pl

from data.places.reference import places
from data.releases.load import Opened
from glossary.periods import FIRST_YEAR_OF_UNITS
from validation.places.places import Units
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

View = Literal["former", "units"]
Key = tuple[str, str, str, str, bool]
Read = Callable[[str, Sequence[str] | None], pl.LazyFrame]


@dataclass(frozen=True)
class Placing:
    """`former`: a row of a unit stands under the former district that the unit is given to, else under the unit.

    `units`: it always stands under its unit. Rows without a unit stand under their district in both views.
    """

    units: Units
    view: View = "former"

    def placed(self, rows: pl.LazyFrame) -> pl.LazyFrame:
        """The rows with the place's code as `district_code`: three digits for a district, five for a unit."""
        unit = pl.col("unit_code")
        given = unit.replace_strict(self._given, default=unit, return_dtype=pl.String)
        place = given if self.view == "former" else unit
        return rows.with_columns(pl.coalesce(place, "district_code").alias("district_code"))

    @cached_property
    def _given(self) -> dict[str, str]:
        given = {unit: self.units.given_to(unit) for unit in self.units.rows}
        return {unit: district for unit, district in given.items() if district is not None}


@dataclass(frozen=True)
class Placed(Opened):
    """A release whose rows have their place; everything that counts or lists reads it."""

    stored: Opened
    placing: Placing

    @property
    def view(self) -> View:
        """By which places the rows stand."""
        return self.placing.view

    @property
    def key(self) -> Key:
        """What tells this release in this view from all others, for whatever is kept of it."""
        rights = self.lake.rights.kind
        return self.lake.address, self.release.sha256, self.view, rights, self.tells_protected

    def as_public(self) -> Self:
        """The same release in the same view, read as the public reads it."""
        stored = self.stored.as_public()
        return replace(self, lake=stored.lake, stored=stored)

    def scan(self, dataset: str, partitions: Sequence[str] | None = None) -> pl.LazyFrame:
        """As the release's own, but each row stands under its place; earlier school years have no units."""
        return self._placed(self.stored.scan, dataset, partitions)

    def whole(self, dataset: str, partitions: Sequence[str] | None = None) -> pl.LazyFrame:
        """As the release's own, each row under its place."""
        return self._placed(self.stored.whole, dataset, partitions)

    def _placed(self, read: Read, dataset: str, partitions: Sequence[str] | None) -> pl.LazyFrame:
        if "unit_code" not in columns_of(SCHEMAS[dataset]):
            return read(dataset, partitions)
        years = [year for year in sorted(self.files.get(dataset, {})) if partitions is None or year in partitions]
        early, late = _split(years)
        if not early:
            return self.placing.placed(read(dataset, partitions))
        before = read(dataset, early)
        return pl.concat([before, self.placing.placed(read(dataset, late))]) if late else before


def place(opened: Opened, view: View = "former", units: Units | None = None) -> Placed:
    """The release in a view; one that is placed already is placed anew."""
    stored = opened.stored if isinstance(opened, Placed) else opened
    placing = Placing(units or places().units, view)
    return Placed(stored.lake, stored.release, stored.files, stored, placing, tells_protected=stored.tells_protected)


def reporting_place() -> pl.Expr:
    """The place that sent the row, whatever the view: its unit, else its district; as the column `district_code`.

    Totals, targets and deadlines belong to the place that stated them: two wards of one former district state two.
    """
    unit = pl.col("unit_code")
    return pl.when(unit != "").then(unit).otherwise(pl.col("district_code")).alias("district_code")


def _split(years: Sequence[str]) -> tuple[list[str], list[str]]:
    """Those before the units came, and the others; rows without a school year may have either."""
    early = [year for year in years if year < FIRST_YEAR_OF_UNITS]
    return early, [year for year in years if year not in early]
