"""Whether the lake could be worked with right now: read anew, since files that were whole may be so no longer."""

import hashlib
import os
import tempfile
from dataclasses import dataclass
from typing import Literal

from data.releases import release as releases
from data.releases.lake import DamagedError, Lake, LakeError, NoLakeError, side_by_side

Writing = Literal["writable", "read-only", "not tried"]
TRIED_BYTES = 64 * 1024


@dataclass(frozen=True)
class Readiness:
    """What was found; `reason` is a sentence for strangers, without addresses or names, empty where all is well.

    `release` is the number of the newest release, null where none could be read; `writing` says whether the lake takes
    what is published: a folder that this process may not change is one that is only read, which is no fault.
    """

    reason: str = ""
    release: int | None = None
    writing: Writing = "not tried"

    @property
    def is_ready(self) -> bool:
        """Whether pages can show the newest release, and officers publish where they may."""
        return not self.reason


def readiness(address: str) -> Readiness:
    """Read the newest release of a lake and compare every file with its hash; makes and leaves nothing."""
    try:
        lake = Lake(address)
        lake.require()
        return _of(lake, address)
    except NoLakeError:
        return Readiness("Kho số liệu chưa có.")
    except DamagedError:
        return Readiness("Bản số liệu mới nhất bị hỏng.")
    except (LakeError, OSError):
        return Readiness("Không tới được kho số liệu.")


def _of(lake: Lake, address: str) -> Readiness:
    newest = releases.read(lake)
    files = [(file.path(dataset), file.sha256) for dataset, kept in newest.tables.items() for file in kept.values()]
    if not all(side_by_side(lambda file: hashlib.sha256(lake.read(file[0])).hexdigest() == file[1], files)):
        return Readiness("Bản số liệu mới nhất bị hỏng.", newest.number)
    return _written(address, newest.number)


def _written(address: str, number: int) -> Readiness:
    """Whether the folder takes a file; a bucket is not tried, where every trial would stay as a version."""
    if "://" in address:
        return Readiness(release=number)
    if not os.access(address, os.W_OK):
        return Readiness(release=number, writing="read-only")
    try:
        # Its name is gone before anything is written: a process that dies leaves nothing in the lake.
        with tempfile.TemporaryFile(dir=address) as trial:
            trial.write(bytes(TRIED_BYTES))
            trial.flush()
            os.fsync(trial.fileno())
    except OSError:
        return Readiness("Không ghi được vào kho số liệu.", number)
    return Readiness(release=number, writing="writable")
