"""A dashboard of its own for tests: a process on a free port over one lake."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parents[2]
SECONDS_TO_START = 60
# Its lake is that of the software itself, and built by the first visitor.
UNCONFIGURED = "tests/browser/unconfigured.py"


@contextmanager
def serving(lake: Path, script: str = "dashboard.py") -> Iterator[str]:
    """The address of a running dashboard over the lake, or of another script; it ends with the block."""
    process, address = started(lake, script)
    try:
        yield address
    finally:
        process.terminate()
        process.wait(20)


def started(
    lake: Path,
    script: str,
    port: int | None = None,
    program: str = "streamlit",
    log: int | IO[bytes] = subprocess.DEVNULL,
) -> tuple[subprocess.Popen[bytes], str]:
    """A dashboard that answers, and its address; the caller ends the process. `log` takes what it says of itself."""
    port = port or _free_port()
    command = [sys.executable, "-m", program, "run", script]
    options = ["--server.headless", "true", "--server.port", str(port), "--server.fileWatcherType", "none"]
    process = subprocess.Popen(
        [*command, *options],
        cwd=ROOT,
        env={**os.environ, "LAKE": str(lake)},
        stdout=subprocess.DEVNULL,
        stderr=log,
        start_new_session=True,
    )
    _wait(process, f"http://127.0.0.1:{port}/_stcore/health")
    return process, f"http://127.0.0.1:{port}"


def data_command(lake: Path, *arguments: str) -> None:
    """Run `python -m data …` on the lake."""
    subprocess.run(
        [sys.executable, "-m", "data", *arguments, "--lake", str(lake)], cwd=ROOT, check=True, capture_output=True
    )


def _free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return int(opened.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], health: str) -> None:
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end and process.poll() is None:
        try:
            with urlopen(health, timeout=1) as answer:
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError("the dashboard did not start")
