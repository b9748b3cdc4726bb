"""What somebody may read and write: decided once, carried by the lake, asked wherever a file is read or written."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["nobody", "public", "editor"]


@dataclass(frozen=True)
class Rights:
    """`public` reads what is public; `editor` writes, and reads names, whole rows and whole releases, too.

    `nobody` reads nothing: an anonymous visitor where reading is closed.
    """

    kind: Kind = "public"

    @property
    def may_read(self) -> bool:
        """Leave to read what is public."""
        return self.kind != "nobody"

    @property
    def may_write(self) -> bool:
        """Leave to publish, to go back to a release, to keep decks and answers."""
        return self.kind == "editor"

    @property
    def sees_whole(self) -> bool:
        """Leave to read personal columns, the rows of single schools that are protected, and whole releases."""
        return self.kind == "editor"

    @property
    def reading(self) -> "Rights":
        """What numbers are read with: the public's leave for everybody, so that all see the same ones."""
        return PUBLIC if self.may_read else self


NOBODY, PUBLIC, EDITOR = Rights("nobody"), Rights("public"), Rights("editor")
