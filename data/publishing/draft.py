"""What a publish would make, beside the lake: the release to come and what its reports change, with nothing written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import polars as pl

from data.publishing.merge import Tables, merged
from data.publishing.publish import Stamp, descriptions, rows_of
from data.releases.lake import Lake
from data.releases.load import Opened
from validation.schemas import SCHEMAS
from validation.screening.screen import Screened


@dataclass(frozen=True)
class Changed:
    """How many rows of a dataset its reports bring, alter, take away and leave as they are."""

    dataset: str
    new: int
    changed: int
    removed: int
    same: int


@dataclass(frozen=True)
class Draft:
    """`before` is the release that the files were checked against, `after` the one they would make."""

    before: Opened
    after: Opened
    changes: tuple[Changed, ...]

    @property
    def is_changed(self) -> bool:
        """Whether publishing would make a release at all."""
        return self.before.release.tables != self.after.release.tables


def draft(base: Opened, files: Sequence[Screened], stamp: Stamp) -> Draft:
    """The release that files without errors would make on `base`; its new tables are held in memory."""
    memory, coming = Lake("memory:///", base.lake.rights), rows_of(files, base)
    tables = merged(replace(base, lake=memory), coming, descriptions(files, base, stamp))
    number = base.release.number + 1
    is_demo = stamp.is_demo or base.release.is_demo
    release = replace(
        base.release, number=number, created_at=stamp.time(), author=stamp.author, note=stamp.note, is_demo=is_demo,
        tables=tables,
    )  # fmt: skip
    after = Opened(memory, release, _paths(base, memory, tables))
    return Draft(base, after, tuple(_changed(base, dataset, rows) for dataset, rows in coming.items()))


def _paths(base: Opened, memory: Lake, tables: Tables) -> dict[str, dict[str, Path]]:
    """Where each table of the draft can be scanned: the lake's own file, or a copy of the one made here."""
    before = base.release.tables
    paths: dict[str, dict[str, Path]] = {}
    for dataset, files in tables.items():
        for year, file in files.items():
            path = file.path(dataset)
            is_kept = before.get(dataset, {}).get(year) == file
            found = base.paths[dataset][year] if is_kept else memory.local_copy(path, memory.read(path))
            paths.setdefault(dataset, {})[year] = found
    return paths


def _changed(base: Opened, dataset: str, coming: pl.DataFrame) -> Changed:
    key = SCHEMAS[dataset].key()
    replaced = coming["report_id"].unique().to_list()
    before = base.whole(dataset).filter(pl.col("report_id").is_in(replaced)).collect().select(coming.columns)
    new = coming.join(before, on=key, how="anti", nulls_equal=True).height
    removed = before.join(coming, on=key, how="anti", nulls_equal=True).height
    same = coming.join(before, on=coming.columns, how="semi", nulls_equal=True).height
    return Changed(dataset, new, coming.height - new - same, removed, same)
