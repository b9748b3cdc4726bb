"""Open a release for reading: every file compared with its hash, then scanned lazily."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Self

import polars as pl

from data.access.cells import Protected, figures_told, gathered
from data.access.protection import PROTECTED, is_protected, public_columns
from data.releases import release as releases
from data.releases.lake import NOT_ALLOWED, Lake, NotAllowedError
from data.releases.release import NO_YEAR, Release
from data.releases.whole import WholeFile, require_whole
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

Files = dict[str, dict[str, WholeFile]]


@dataclass(frozen=True)
class Opened:
    """A release whose files are known to be whole, read with the rights of its lake.

    `files`: dataset → school year → file. A file that is damaged later is refused when it is scanned, with the
    sentence that opening would give; what needs other files only goes on.
    `tells_protected`: whether anyone may read the cells of protected rows; without it they are left out altogether.
    """

    lake: Lake
    release: Release
    files: Files = field(repr=False)
    tells_protected: bool = field(default=True, kw_only=True)

    def scan(self, dataset: str, partitions: Sequence[str] | None = None) -> pl.LazyFrame:
        """The rows of a dataset as the rights let them be read.

        Whoever sees the whole gets the columns of its class; everybody else those that are not personal, and instead
        of protected rows their cells (`data/access/cells.py`).
        """
        rows = self._stored(dataset, partitions)
        if self.lake.rights.sees_whole:
            return rows
        if dataset == "reports":
            return pl.concat([rows, self._sources.lazy()])
        shown = rows.select(public_columns(dataset))
        if dataset not in PROTECTED:
            return shown
        cells = self._cells(dataset)
        if partitions is not None:
            cells = cells.filter(pl.col("school_year").fill_null(NO_YEAR).is_in(list(partitions)))
        return pl.concat([shown.filter(~is_protected(dataset)), cells.lazy()])

    def whole(self, dataset: str, partitions: Sequence[str] | None = None) -> pl.LazyFrame:
        """The rows as they were published. Raises NotAllowedError without leave to see them."""
        if not self.lake.rights.sees_whole:
            raise NotAllowedError(NOT_ALLOWED)
        return self._stored(dataset, partitions)

    def as_public(self) -> Self:
        """The same release, read as the public reads it."""
        return replace(self, lake=self.lake.as_public())

    @contextmanager
    def unchanged(self) -> Iterator[None]:
        """What is worked out within is of whole files. Raises DamagedError when one is damaged meanwhile.

        It is raised in the place of whatever polars makes of a file that changes under it: an error of its own, or
        other numbers.
        """
        try:
            yield
        finally:
            require_whole(_all(self.files))

    def _stored(self, dataset: str, partitions: Sequence[str] | None = None) -> pl.LazyFrame:
        """Columns as in the dataset's class; one that is newer than a file is null there."""
        schema = {column.name: column.dtype for column in columns_of(SCHEMAS[dataset]).values()}
        files = sorted(self.files.get(dataset, {}).items())
        wanted = [file.local() for year, file in files if partitions is None or year in partitions]
        if not wanted:
            return pl.LazyFrame(schema=schema)
        return pl.scan_parquet(wanted, schema=schema, missing_columns="insert", extra_columns="ignore")

    def _cells(self, dataset: str) -> pl.DataFrame:
        """What stands for the protected rows of a dataset."""
        if not self.tells_protected:
            return self._stored(dataset).select(public_columns(dataset)).clear().collect()
        if dataset == "figures":
            return figures_told(self._stored("figures").filter(is_protected("figures")).collect(), self._help.rows)
        return (self._help if dataset == "welfare" else self._put_forward).rows

    @cached_property
    def _help(self) -> Protected:
        return self._gathered("welfare")

    @cached_property
    def _put_forward(self) -> Protected:
        return self._gathered("awards")

    @cached_property
    def _sources(self) -> pl.DataFrame:
        """The reports that only cells name."""
        if not self.tells_protected:
            return self._stored("reports").collect().clear()
        return pl.concat([self._help.sources, self._put_forward.sources]).unique(maintain_order=True)

    def _gathered(self, dataset: str) -> Protected:
        rows, reports = pl.collect_all([self._stored(dataset), self._stored("reports")])
        return gathered(dataset, rows, reports)


def load(lake: Lake, number: int | None = None, *, tells_protected: bool = True) -> Opened:
    """Open a release, the newest by default; raises DamagedError naming the file that is not what it was."""
    release = releases.read(lake, number)
    files = {
        dataset: {
            year: WholeFile(lake, file.path(dataset), file.sha256, release.number) for year, file in found.items()
        }
        for dataset, found in release.tables.items()
    }
    require_whole(_all(files))
    return Opened(lake, release, files, tells_protected=tells_protected)


def empty(lake: Lake) -> Opened:
    """What stands before the first release."""
    return Opened(lake, Release(0, "", "", "", False, (), {}), {})


def _all(files: Files) -> list[WholeFile]:
    return [file for found in files.values() for file in found.values()]
