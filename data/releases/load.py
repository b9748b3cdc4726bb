"""Open a release for reading: every file compared with its hash once per process, then scanned lazily."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Self

import polars as pl

from data.access.cells import Protected, figures_told, gathered
from data.access.protection import PROTECTED, is_protected, public_columns
from data.releases import release as releases
from data.releases.lake import NOT_ALLOWED, DamagedError, Lake, NotAllowedError
from data.releases.release import NO_YEAR, Release
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

_VERIFIED: dict[tuple[str, str], dict[str, dict[str, Path]]] = {}


@dataclass(frozen=True)
class Opened:
    """A release whose files are known to be whole, read with the rights of its lake.

    `tells_protected`: whether anyone may read the cells of protected rows; without it they are left out altogether.
    """

    lake: Lake
    release: Release
    paths: dict[str, dict[str, Path]] = field(repr=False)
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

    def _stored(self, dataset: str, partitions: Sequence[str] | None = None) -> pl.LazyFrame:
        """Columns as in the dataset's class; one that is newer than a file is null there."""
        schema = {column.name: column.dtype for column in columns_of(SCHEMAS[dataset]).values()}
        files = self.paths.get(dataset, {})
        wanted = [path for year, path in sorted(files.items()) if partitions is None or year in partitions]
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
    key = (lake.address, release.sha256)
    if key not in _VERIFIED:
        _VERIFIED[key] = _verified(lake, release)
    return Opened(lake, release, _VERIFIED[key], tells_protected=tells_protected)


def empty(lake: Lake) -> Opened:
    """What stands before the first release."""
    return Opened(lake, Release(0, "", "", "", False, (), {}), {})


def _verified(lake: Lake, release: Release) -> dict[str, dict[str, Path]]:
    return {
        dataset: {year: _whole(lake, file.path(dataset), file.sha256, release) for year, file in files.items()}
        for dataset, files in release.tables.items()
    }


def _whole(lake: Lake, path: str, sha256: str, release: Release) -> Path:
    try:
        content = lake.read(path)
    except DamagedError as missing:
        raise DamagedError(releases.damage(lake, path, release.number)) from missing
    if hashlib.sha256(content).hexdigest() != sha256:
        raise DamagedError(releases.damage(lake, path, release.number))
    return lake.local_copy(path, content)
