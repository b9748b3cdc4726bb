"""Dashboards that all workers look at: started by the first that needs one, ended when the last test has run."""

import os
import shutil
import signal
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from filelock import FileLock

from tests.browser.server import started

# Where the workers leave word for each other; the process that started them makes and removes it.
FOLDER = "BROWSER_TEST_FOLDER"


def begin() -> None:
    """Make the folder, in the process that starts the workers."""
    if FOLDER not in os.environ:
        os.environ[FOLDER] = tempfile.mkdtemp(prefix="dashboards-")


def end() -> None:
    """End all dashboards, and remove what they have written."""
    folder = Path(os.environ.pop(FOLDER))
    for known in folder.glob("*.process"):
        with suppress(ProcessLookupError):
            os.kill(int(known.read_text()), signal.SIGTERM)
    shutil.rmtree(folder, ignore_errors=True)


def address_of(name: str, make: Callable[[Path], None] = lambda _: None, script: str = "dashboard.py") -> str:
    """The address of the dashboard of this name over a lake of its own, which `make` fills."""
    folder = Path(os.environ[FOLDER])
    with FileLock(folder / f"{name}.lock"):
        known = folder / f"{name}.address"
        if not known.exists():
            make(folder / name)
            process, address = started(folder / name, script)
            (folder / f"{name}.process").write_text(str(process.pid))
            known.write_text(address)
        return known.read_text()
