"""Files of a release that are what its manifest says, also those that are damaged after they were opened."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from data.releases import release as releases
from data.releases.lake import DamagedError, Lake, side_by_side

# Size, times and number of a file: what a write or another file in its place changes.
Stamp = tuple[int, int, int, int]
_COMPARED: dict[tuple[str, str], tuple[Path, Stamp]] = {}


@dataclass(frozen=True)
class WholeFile:
    """One file of a release, by its path in the lake and its hash."""

    lake: Lake = field(repr=False)
    path: str
    sha256: str
    release: int

    @property
    def is_untouched(self) -> bool:
        """Whether it was compared with its hash in this process, and nothing has written to it since."""
        known = _COMPARED.get(self._key)
        return known is not None and _stamp(known[0]) == known[1]

    def local(self) -> Path:
        """Where polars can scan it; compared anew when it was touched. Raises DamagedError when it is another one.

        Polars reads most damaged files without an error and with other numbers.
        """
        if not self.is_untouched:
            self._compare()
        return _COMPARED[self._key][0]

    @property
    def _key(self) -> tuple[str, str]:
        return self.lake.address, self.path

    def _compare(self) -> None:
        # Taken before it is read: what is written meanwhile is found by the next look.
        before = _stamp(self.lake.local_path(self.path))
        content = self._content()
        local = self.lake.local_copy(self.path, content)
        after = _stamp(local)
        if after is None:
            raise self._damaged()
        _COMPARED[self._key] = (local, before or after)

    def _content(self) -> bytes:
        try:
            content = self.lake.read(self.path)
        except DamagedError as missing:
            raise self._damaged() from missing
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise self._damaged()
        return content

    def _damaged(self) -> DamagedError:
        return DamagedError(releases.damage(self.lake, self.path, self.release))


def require_whole(files: Iterable[WholeFile]) -> None:
    """Raise DamagedError about the first file that is not what it was; those not yet compared are read side by side."""
    side_by_side(WholeFile.local, [file for file in files if not file.is_untouched])


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino
