"""A file that breaks one rule, and what its sender reads; the cases themselves stand in the modules beside."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.examples import source, titled
from validation.report import SourceFile

Place = tuple[int | None, str | None, str | None, str | None]


@dataclass(frozen=True)
class Broken:
    """Files of which the last breaks the rule; `place` is row, column, header and text found.

    `may_find` are checks of later stages that the file breaks too.
    """

    files: Sequence[SourceFile]
    place: Place
    message: str
    expected: str
    before: Sequence[SourceFile] = ()
    sheet: str | None = None
    may_find: Sequence[str] = ()


def broken(dataset: str, place: Place, message: str, expected: str, **changes: str) -> Broken:
    """A file with one row under Vietnamese headings, some of its texts changed."""
    return Broken([source(dataset, titled(dataset, **changes))], place, message, expected)
