"""What a publish would make, beside the lake: the release to come and what its reports change, with nothing written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import polars as pl

from data.publishing.merge import Tables, merged
from data.publishing.publish import Stamp, descriptions, rows_of
from data.releases.lake import Lake
from data.releases.load import Files, Opened
from data.releases.whole import WholeFile
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
    memory, coming = Lake("memory:///", base.lake.rights, begins=True), rows_of(files, base)
    tables = merged(replace(base, lake=memory), coming, descriptions(files, base, stamp))
    number = base.release.number + 1
    is_demo = stamp.is_demo or base.release.is_demo
    release = replace(
        base.release, number=number, created_at=stamp.time(), author=stamp.author, note=stamp.note, is_demo=is_demo,
        tables=tables,
    )  # fmt: skip
    after = Opened(memory, release, _files(base, memory, tables))
    return Draft(base, after, tuple(_changed(base, dataset, rows) for dataset, rows in coming.items()))


def _files(base: Opened, memory: Lake, tables: Tables) -> Files:
    """The file of each table of the draft: the lake's own, or the one made here."""
    before = base.release.tables
    found: Files = {}
    for dataset, files in tables.items():
        for year, file in files.items():
            is_kept = before.get(dataset, {}).get(year) == file
            made = WholeFile(memory, file.path(dataset), file.sha256, base.release.number + 1)
            found.setdefault(dataset, {})[year] = base.files[dataset][year] if is_kept else made
    return found


def _changed(base: Opened, dataset: str, coming: pl.DataFrame) -> Changed:
    key = SCHEMAS[dataset].key()
    replaced = coming["report_id"].unique().to_list()
    before = base.whole(dataset).filter(pl.col("report_id").is_in(replaced)).collect().select(coming.columns)
    new = coming.join(before, on=key, how="anti", nulls_equal=True).height
    removed = before.join(coming, on=key, how="anti", nulls_equal=True).height
    same = coming.join(before, on=coming.columns, how="semi", nulls_equal=True).height
    return Changed(dataset, new, coming.height - new - same, removed, same)
