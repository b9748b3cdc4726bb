"""What a publish would make is told beforehand, and nothing is written for it."""

import io
import zipfile
from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.draft import Changed, Draft, draft
from data.publishing.publish import check, newest
from data.releases.lake import Lake
from data.releases.load import load
from data.releases.pack import pack_name, packed
from tests.data.lakes import STAMP, put, released, rows, tree
from tests.examples import row, source
from validation.report import SourceFile
from validation.schemas import SCHEMAS


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake(tmp_path, EDITOR, begins=True)


def drafted(lake: Lake, *files: SourceFile) -> Draft:
    return draft(newest(lake), check(lake, files, places()), STAMP)


def counted(*counts: int) -> list[dict[str, str]]:
    return [row("figures", source_ref=f"Biểu 06!{at}", value=str(count)) for at, count in enumerate(counts)]


def test_draft_counts_what_is_new_changed_removed_and_the_same(lake: Lake) -> None:
    put(lake, source("figures", *counted(1, 2, 3, 4)))
    made = drafted(lake, source("figures", *counted(1, 20, 30), row("figures", source_ref="khác", value="9")))
    assert made.changes == (Changed("figures", new=1, changed=2, removed=1, same=1),)
    assert made.is_changed


def test_draft_says_when_nothing_would_change(lake: Lake) -> None:
    put(lake, source("figures", *counted(1, 2)))
    made = drafted(lake, source("figures", *counted(1, 2)))
    assert made.changes == (Changed("figures", new=0, changed=0, removed=0, same=2),)
    assert not made.is_changed


def test_draft_holds_the_rows_that_publishing_brings_and_writes_nothing(lake: Lake, tmp_path: Path) -> None:
    put(lake, source("unions"), source("figures", *counted(1)))
    before = tree(tmp_path)
    file = source("initiatives", row("initiatives", count="7"))
    made = drafted(lake, file)
    assert tree(tmp_path) == before
    released(lake, file)
    assert made.after.release.tables == load(lake).release.tables
    for dataset in SCHEMAS:
        assert made.after.scan(dataset).collect().equals(rows(lake, dataset))


def test_draft_before_the_first_release(lake: Lake) -> None:
    made = drafted(lake, source("unions"))
    assert (made.before.release.number, made.after.release.number) == (0, 1)
    assert made.changes == (Changed("unions", new=1, changed=0, removed=0, same=0),)


def test_pack_holds_files_that_can_be_published_again(lake: Lake, tmp_path: Path) -> None:
    put(lake, source("unions"), source("initiatives"), source("reports"))
    archive = zipfile.ZipFile(io.BytesIO(packed(load(lake))))
    assert sorted(archive.namelist()) == ["initiatives.csv", "manifest.json", "reports.csv", "unions.csv"]
    assert pack_name(12) == "ban-so-lieu-12.zip"
    other = Lake(tmp_path / "other", EDITOR, begins=True)
    files = [SourceFile(name, archive.read(name)) for name in archive.namelist() if name.endswith(".csv")]
    released(other, *files)
    for dataset in SCHEMAS:
        assert rows(other, dataset).equals(rows(lake, dataset))
