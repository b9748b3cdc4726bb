"""Lakes of the tests: publish files into them, read them back, see every byte of them."""

import hashlib
from pathlib import Path

import polars as pl

from data.places.reference import places
from data.publishing.publish import Outcome, Stamp, publish
from data.releases.lake import Lake
from data.releases.load import load
from data.releases.release import Release
from validation.report import SourceFile

STAMP = Stamp("Nguyễn Văn A", "thử", created_at="2024-10-01T08:00:00Z")


def put(lake: Lake, *files: SourceFile, accept: str | None = None) -> Outcome:
    """Publish the files."""
    return publish(lake, files, places(), STAMP, accept)


def released(lake: Lake, *files: SourceFile, accept: str | None = None) -> Release:
    """Publish the files and give the release they are in."""
    outcome = put(lake, *files, accept=accept)
    assert outcome.release is not None, [found.message for file in outcome.files for found in file.problems]
    return outcome.release


def rows(lake: Lake, dataset: str, number: int | None = None) -> pl.DataFrame:
    """All rows of a dataset in a release, the newest by default."""
    return load(lake, number).scan(dataset).collect()


def tree(folder: Path) -> dict[str, str]:
    """The hash of every file below a folder, by its path."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def flip(path: Path, position: int) -> None:
    """Change one byte of a file; a negative position counts from its end."""
    content = bytearray(path.read_bytes())
    content[position] ^= 0x01
    path.write_bytes(content)
