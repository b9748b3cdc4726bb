"""The menu, the files of `pages/` and the registry of pages are about the same pages."""

from collections import Counter
from pathlib import Path

from findings.link.pages import PAGES
from ui.app.served.address import is_unknown


def files() -> set[str]:
    """The names of the scripts, without their ending."""
    here = Path(__file__).parents[3] / "pages"
    return {path.stem for path in here.glob("*.py")} - {"__init__"}


def test_every_page_has_its_file() -> None:
    assert {page.file for page in PAGES.values()} - files() == set()


def test_every_file_of_pages_has_its_line() -> None:
    assert files() - {page.file for page in PAGES.values()} == set()


def test_page_is_known_to_the_server_and_no_two_are_told_alike() -> None:
    assert not any(is_unknown(f"/{address}") for address in PAGES)
    for told in ("title", "icon", "file"):
        assert max(Counter(getattr(page, told) for page in PAGES.values()).values()) == 1
