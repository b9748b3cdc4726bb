"""Open a release for reading: every file compared with its hash once per process, then scanned lazily."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl

from data.releases import release as releases
from data.releases.lake import DamagedError, Lake
from data.releases.release import Release
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

_VERIFIED: dict[tuple[str, str], dict[str, dict[str, Path]]] = {}


@dataclass(frozen=True)
class Opened:
    """A release whose files are known to be whole."""

    lake: Lake
    release: Release
    paths: dict[str, dict[str, Path]] = field(repr=False)

    def scan(self, dataset: str, partitions: list[str] | None = None) -> pl.LazyFrame:
        """The rows of a dataset, columns as in its class; a column newer than a file is null there."""
        schema = {column.name: column.dtype for column in columns_of(SCHEMAS[dataset]).values()}
        files = self.paths.get(dataset, {})
        wanted = [path for year, path in sorted(files.items()) if partitions is None or year in partitions]
        if not wanted:
            return pl.LazyFrame(schema=schema)
        return pl.scan_parquet(wanted, schema=schema, missing_columns="insert", extra_columns="ignore")


def load(lake: Lake, number: int | None = None) -> Opened:
    """Open a release, the newest by default; raises DamagedError naming the file that is not what it was."""
    release = releases.read(lake, number)
    key = (lake.address, release.sha256)
    if key not in _VERIFIED:
        _VERIFIED[key] = _verified(lake, release)
    return Opened(lake, release, _VERIFIED[key])


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
