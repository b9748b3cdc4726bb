"""From key to next slide drawn, against a change of page in the same browser: medians of 30 and of 5.

Run it with `python -m benchmarks.slides`; it needs Chromium. Measured on 25/11/2026 on two processors:
slide 31 ms, page 847 ms, which is 27 times as long.
"""

import shutil
import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import FLAGS, NAMES
from tests.browser.server import data_command, serving
from tests.browser.visit import SIZES, settled, visit

KEYS = 30
PAGES = ("sang-kien", "khen-thuong", "tong-quan", "hoi-nghi", "cham-lo")
TURN = """key => new Promise(done => { const from = performance.now();
  dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from))); })"""


def slides(page: Page, address: str) -> float:
    """Milliseconds from a key to the next slide drawn, the median."""
    page.goto(f"{address}/trinh-chieu?den=2024-2025")
    page.wait_for_function("document.querySelector('.deck-place')?.textContent")
    settled(page)
    keys = ["PageDown" if turn % 28 < 14 else "PageUp" for turn in range(KEYS)]
    return median(float(page.evaluate(TURN, key)) for key in keys)


def pages(page: Page, address: str) -> float:
    """Milliseconds of a change of page by the menu, the median."""
    visit(page, f"{address}/don-vi?den=2024-2025")
    return median(_changed(page, name) for name in PAGES)


def _changed(page: Page, name: str) -> float:
    before = float(page.evaluate("performance.now()"))
    page.locator(f'.st-key-menu a[href*="{name}"]').click()
    page.wait_for_url(f"**/{name}*")
    settled(page)
    return float(page.evaluate("performance.now()")) - before


def main() -> None:
    """Print both, and how many times faster the slide is."""
    program = next(found for name in NAMES if (found := shutil.which(name)))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        lake = Path(folder) / "lake"
        data_command(lake, "demo", "--districts", "6", "--years", "5", "--unions", "12", "--initiatives", "600")
        with serving(lake) as address:
            browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
            page = browser.new_page(viewport=SIZES["wide"])
            slide, change = slides(page, address), pages(page, address)
            browser.close()
    print(f"slide {slide:.0f} ms, page {change:.0f} ms: a {change / slide:.0f}th")


if __name__ == "__main__":
    main()
