"""What the child process of the hostile files does: it may take a gigabyte more than it has, and tells what it met."""

import json
import resource
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import check, publish
from data.releases.lake import Lake
from tests.data.lakes import STAMP
from tests.validation.reading.fuzz import fuzz
from validation.report import SourceFile

GIGABYTE = 1024**3


def read_all(files: Mapping[str, bool], lake: str, answers: str) -> None:
    """Check each file, publish those that must be refused, and write what was found and how long it took.

    `files`: path → whether it must be refused.
    """
    _limit_memory()
    found = [_met(Path(path), is_refused, Lake(lake, EDITOR, begins=True)) for path, is_refused in files.items()]
    Path(answers).write_text(json.dumps(found))


def read_changed(examples: int, answers: str) -> None:
    """Read so many files changed at random, and write the error if there was one."""
    _limit_memory()
    Path(answers).write_text(json.dumps(_error_of(lambda: fuzz(examples))))


def _limit_memory() -> None:
    places()
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + GIGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _met(path: Path, is_refused: bool, lake: Lake) -> dict[str, Any]:
    checks: list[str] = []

    def read() -> None:
        file = SourceFile(path.name, path.read_bytes())
        if is_refused:
            outcome = publish(lake, [file], places(), STAMP, "vẫn lấy")
            assert outcome.release is None
            screened: Sequence[Any] = outcome.files
        else:
            screened = check(lake, [file], places())
        checks.extend(dict.fromkeys(one.check for entry in screened for one in entry.problems))

    began = time.monotonic()
    error = _error_of(read)
    return {"name": path.name, "checks": checks, "seconds": time.monotonic() - began, "error": error}


def _error_of(work: Callable[[], None]) -> str | None:
    try:
        work()
    except BaseException:  # also the panic of a library, which is no Exception
        return traceback.format_exc()
    return None
