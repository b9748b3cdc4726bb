"""What fails is told in Vietnamese with a number that the log names too; what it failed with is nobody's to read."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.failing.broken import CAUSE, DAMAGED
from tests.browser.server import data_command, started
from tests.browser.visit import MAIN, go_to, settled, visit

SENTENCE = (
    r"Trang này chưa hiện được\. Hãy tải lại; nếu vẫn vậy, hãy báo người quản trị kèm mã lỗi ([2-9A-Z]{5}) và liên kết "
    r"của trang\."
)
NO_FILE = "Chưa lập được tệp. Số liệu trên trang không bị ảnh hưởng; hãy thử lại, nếu vẫn vậy thì báo người quản trị."
DEMO = ("--districts", "3", "--years", "3", "--unions", "6", "--initiatives", "60")
ENGLISH = re.compile(r"error|fail|exception|traceback|download|oh no", re.IGNORECASE)


class Broken:
    """A dashboard with parts that fail, and what it says of itself."""

    def __init__(self, folder: Path) -> None:
        data_command(folder / "lake", "demo", *DEMO)
        self._log = folder / "log"
        with self._log.open("wb") as log:
            self.process, self.address = started(
                folder / "lake", "dashboard.py", program="tests.browser.failing.broken", log=log
            )

    def log(self) -> str:
        return self._log.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Broken]:
    made = Broken(tmp_path_factory.mktemp("failures"))
    yield made
    made.process.terminate()
    made.process.wait(20)


def told(within: Locator) -> str:
    """The number of the sentence that stands there."""
    shown = within.get_by_text(re.compile(f"^{SENTENCE}$"))
    expect(shown).to_have_count(1)
    number = re.fullmatch(SENTENCE, shown.inner_text())
    assert number is not None
    return number[1]


def in_vietnamese(page: Page) -> None:
    text = page.locator("body").evaluate("""body => [...document.querySelectorAll('[data-testid=stIconMaterial]')]
        .reduce((text, icon) => text.replace(icon.innerText, ''), body.innerText)""")
    assert [one for one in text.splitlines() if ENGLISH.search(one)] == []
    assert CAUSE not in text
    expect(page.get_by_test_id("stException")).to_have_count(0)


def is_in_log(broken: Broken, number: str, address: str) -> None:
    """One line with number and page, without the link; then what has failed and where."""
    _, _, after = broken.log().partition(f"Failure {number} on page /{address}\n")
    assert after.startswith("Traceback (most recent call last):")
    assert f"\nValueError: {CAUSE}\n" in after
    assert "tests/browser/failing/broken.py" in after
    assert broken.log().count(number) == 1


def test_page_that_fails_says_a_number_that_the_log_names(broken: Broken, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit(page, f"{broken.address}/sang-kien?tu=2023-2024")
    number = told(page.locator(MAIN))
    is_in_log(broken, number, "sang-kien")
    in_vietnamese(page)
    # What stood before it stays.
    expect(page.locator("section.tile").first).to_be_visible()
    page.get_by_role("button", name="Sao chép mã lỗi và liên kết").click()
    expect(page.get_by_text("Đã sao chép mã lỗi và liên kết.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"Mã lỗi {number}\n{broken.address}/sang-kien?tu=2023-2024"
    go_to(page, "Tổng quan")
    expect(page.locator("section.tile").first).to_be_visible()
    assert "chưa hiện được" not in page.locator(MAIN).inner_text()


def test_page_whose_file_was_damaged_meanwhile_says_the_lake_s_sentence(broken: Broken, page: Page) -> None:
    visit(page, f"{broken.address}/khen-thuong")
    expect(page.locator(MAIN).get_by_text(DAMAGED)).to_be_visible()
    assert "chưa hiện được" not in page.locator(MAIN).inner_text()
    in_vietnamese(page)
    assert f"Page /khen-thuong: {DAMAGED}\n" in broken.log()
    go_to(page, "Tổng quan")
    expect(page.get_by_text(DAMAGED)).to_have_count(0)


def test_what_was_clicked_fails_with_a_number(broken: Broken, page: Page) -> None:
    visit(page, f"{broken.address}/tong-quan")
    page.get_by_role("button", name="Chế độ máy chiếu").click()
    is_in_log(broken, told(page.locator(MAIN)), "tong-quan")
    in_vietnamese(page)
    # Streamlit's own menu is English.
    expect(page.get_by_test_id("stMainMenu")).to_be_hidden()
    page.reload()
    page.locator("h1").wait_for()
    assert "chưa hiện được" not in settled(page).locator(MAIN).inner_text()


def test_box_that_fails_says_so_within_itself_and_the_page_stays(broken: Broken, page: Page) -> None:
    visit(page, f"{broken.address}/tong-quan?nguon=members")
    is_in_log(broken, told(page.get_by_role("dialog")), "tong-quan")
    in_vietnamese(page)
    expect(page.locator("section.tile").first).to_be_visible()
    assert len(re.findall("chưa hiện được", page.locator("body").inner_text())) == 1


def test_box_over_a_damaged_lake_says_the_lake_s_sentence(broken: Broken, page: Page) -> None:
    visit(page, f"{broken.address}/tong-quan?them=trend:members")
    expect(page.get_by_role("dialog").get_by_text(DAMAGED)).to_be_visible()
    in_vietnamese(page)


def test_slide_that_fails_is_told_above_the_slides(broken: Broken, page: Page) -> None:
    page.goto(f"{broken.address}/trinh-chieu?den=2024-2025")
    number = told(page.locator(MAIN))
    is_in_log(broken, number, "trinh-chieu")
    in_vietnamese(page)
    # It is what a click there would meet: no slide covers it.
    page.get_by_text(f"Mã lỗi {number}", exact=True).click(timeout=5_000)


def test_file_that_cannot_be_made_is_told_in_vietnamese(broken: Broken, page: Page) -> None:
    visit(page, f"{broken.address}/du-lieu")
    page.evaluate("""() => { window.alerts = []; new MutationObserver(() => {
      const one = document.querySelector('[data-testid=stDownloadButtonError]');
      if (one) window.alerts.push([one.innerText, one.role]); })
      .observe(document, { subtree: true, childList: true }); }""")
    page.get_by_role("button", name="Tải CSV").first.click()
    error = page.get_by_test_id("stDownloadButtonError")
    expect(error).to_have_text(NO_FILE)
    assert {tuple(one) for one in page.evaluate("alerts")} == {(NO_FILE, "alert")}
    in_vietnamese(page)
    assert f"ValueError: {CAUSE}" in broken.log()
