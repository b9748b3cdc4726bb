"""The script with the pickers as a server, and where its fields, options and chips are."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Locator, Page, expect

ROOT = Path(__file__).parents[2]
HANOI = "?don-vi=005&don-vi=009"


@contextmanager
def serving() -> Iterator[str]:
    """The address of the running script; it ends with the block."""
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        port = str(opened.getsockname()[1])
    options = ["--server.headless", "true", "--server.port", port, "--server.fileWatcherType", "none"]
    script = [sys.executable, "-m", "streamlit", "run", "tests/browser/picker_app.py"]
    with Path(os.devnull).open("wb") as nothing:
        process = subprocess.Popen([*script, *options], cwd=ROOT, stdout=nothing, stderr=nothing)
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait(20)


def _wait(health: str) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            with urlopen(health, timeout=1):
                return
        except (URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError("the script with the pickers did not start")


def opened(page: Page, address: str) -> Locator:
    """The field of the districts' picker."""
    page.goto(address)
    field = page.get_by_role("combobox", name="Quận, huyện", exact=True)
    expect(field).to_be_visible()
    return field


def others(page: Page) -> Locator:
    """The field of the other picker, whose choice is in no link; it begins with a code that is no option."""
    return page.get_by_role("combobox", name="CĐCS", exact=True)


def of(field: Locator, selector: str) -> Locator:
    """Something within the field's picker."""
    return field.page.locator('[class*="st-key-link_don-vi_picker"]').locator(selector)


def options(field: Locator) -> Locator:
    return of(field, "[role=option]")


def chips(field: Locator) -> Locator:
    return of(field, ".chips li")


def holds(page: Page, *codes: str, name: str = "chosen") -> None:
    """The session's list is this one in the end."""
    expect(page.locator(f"#{name}")).to_have_text(",".join(codes))


def focused(page: Page) -> str:
    """The name of what has the focus, also inside a shadow root."""
    return str(
        page.evaluate(
            """() => {
              let at = document.activeElement;
              while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return at.getAttribute('aria-label') || at.getAttribute('role') || at.textContent;
            }"""
        )
    )
