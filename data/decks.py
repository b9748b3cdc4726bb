"""Decks of slides: those that come with the software, and those of the officers, kept in the lake.

A deck in the lake is a folder `decks/<name>/` of numbered files that never change; the newest one holds. So nothing
that an officer wrote is lost, and two who save at once do not overwrite each other.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from data.releases.lake import Lake, LakeError

READY = Path(__file__).parent / "ready_decks"
FOLDER = "decks"
FILE = re.compile(rf"{FOLDER}/([a-z0-9-]+)/([0-9]{{6}})\.json")
# What the newest file of a deck holds that was taken away.
REMOVED = b"null"


class ChangedMeanwhileError(LakeError):
    """Somebody else has saved the deck since it was read."""


@dataclass(frozen=True)
class Kept:
    """A deck of the lake: its name in the link, and the number of its newest file, 0 before the first."""

    name: str
    version: int = 0

    @property
    def path(self) -> str:
        """Where the file of this version lies."""
        return f"{FOLDER}/{self.name}/{self.version:06d}.json"


def ready() -> dict[str, bytes]:
    """Name in the link → the JSON of each deck that comes with the software."""
    return {path.stem: path.read_bytes() for path in sorted(READY.glob("*.json"), reverse=True)}


def kept(lake: Lake) -> list[Kept]:
    """The newest version of every deck ever kept, by name, also of those that were taken away."""
    newest: dict[str, int] = {}
    for found in filter(None, map(FILE.fullmatch, lake.names(FOLDER))):
        newest[found[1]] = max(newest.get(found[1], 0), int(found[2]))
    return [Kept(name, version) for name, version in sorted(newest.items())]


def read(lake: Lake, one: Kept) -> bytes | None:
    """The JSON of a version; null for a deck that was taken away."""
    content = lake.read(one.path)
    return None if content == REMOVED else content


def keep(lake: Lake, one: Kept, content: bytes) -> Kept:
    """Write the version after the one that was read. Raises ChangedMeanwhileError when there is one already."""
    after = Kept(one.name, one.version + 1)
    if not lake.create(after.path, content):
        raise ChangedMeanwhileError("Bài này vừa được người khác sửa; trang đã mở bản mới nhất, hãy làm lại thay đổi.")
    return after


def remove(lake: Lake, one: Kept) -> Kept:
    """Take a deck away; its earlier versions stay in the lake."""
    return keep(lake, one, REMOVED)
