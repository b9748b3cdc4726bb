"""A folder for what is kept only for a while, which nobody else on this machine can read, fill or lead elsewhere."""

import os
import stat
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path


def private_folder() -> Path:
    """The user's own folder in the temporary place, or one made for this process where somebody else holds its name.

    A name that can be guessed may have been planted in a place that all users share.
    """
    user = os.getuid() if hasattr(os, "getuid") else ""
    folder = Path(tempfile.gettempdir()) / f"school-union-{user}"
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    return folder if _is_ours(folder) else _of_this_process(tempfile.gettempdir())


def _is_ours(folder: Path) -> bool:
    """Whether it is a folder itself, not a link to one, that belongs to the user and is closed to all others."""
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        return False
    # Windows has a temporary place for each user and tells no owner.
    return not hasattr(os, "getuid") or (found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o077)


@cache
def _of_this_process(place: str) -> Path:
    return Path(tempfile.mkdtemp(prefix="school-union-", dir=place))
