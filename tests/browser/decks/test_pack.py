"""The deck without network: one file, opened from a disk, with every district in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.visit import settled

ADDRESS = "trinh-chieu?den=2024-2025&don-vi=cau-giay&bai=giao-ban"
MEMBERS = ".st-key-slide-2 .tile:has(h2:text-is('Đoàn viên')) .value"


@pytest.fixture(scope="module")
def file(demo: str, wide_screen: BrowserContext, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What the page hands out, and what the page showed for it."""
    page = wide_screen.new_page()
    page.goto(f"{demo}/{ADDRESS}")
    expect(page.locator(".deck-place")).not_to_be_empty()
    settled(page)
    page.keyboard.press("o")
    page.get_by_role("button", name="Tệp không cần mạng").click()
    page.get_by_role("button", name="Soạn tệp").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Tải tệp HTML").click()
    assert waiting.value.suggested_filename == "giao-ban_cau-giay_2024-2025_r1.html"
    kept = tmp_path_factory.mktemp("stick") / waiting.value.suggested_filename
    waiting.value.save_as(kept)
    (kept.parent / "members").write_text(page.locator(MEMBERS).text_content() or "")
    yield kept
    page.close()


@pytest.fixture
def stick(browser: Browser, file: Path) -> Iterator[Page]:
    """The file opened from a disk; whatever asks for the network fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 720}, offline=True)
    asked: list[str] = []

    def refuse(route: Route) -> None:
        asked.append(route.request.url)
        route.abort()

    context.route("http*://**", refuse)
    page = context.new_page()
    page.on("pageerror", lambda error: asked.append(str(error)))
    page.goto(file.as_uri())
    page.locator("html[data-drawn]").wait_for()
    yield page
    assert asked == []
    context.close()


def test_file_opens_without_network_and_shows_the_figures_of_the_page(stick: Page, file: Path) -> None:
    assert stick.locator(".deck-place").inner_text() == "1/11"
    assert stick.locator(MEMBERS).text_content() == (file.parent / "members").read_text()
    for _ in range(6):
        stick.keyboard.press("PageDown")
    seen = stick.locator(".st-key-slide-7")
    expect(seen.locator(".js-plotly-plot .main-svg").first).to_be_visible()
    assert "Cầu Giấy" in (seen.locator(".pack-chart").text_content() or "")
    assert "Dữ liệu minh hoạ" in seen.locator(".slide-foot").inner_text()
    banner = seen.locator(".pack-made").inner_text()
    assert banner.startswith("Tệp không cần mạng, lập lúc ")
    assert "bản số liệu ngày" in banner
    assert "SHA-256 " in banner


def test_district_is_switched_without_network(stick: Page) -> None:
    before = stick.locator(MEMBERS).text_content()
    for _ in range(6):
        stick.keyboard.press("PageDown")
    stick.locator(".pack-places").select_option("ba-dinh")
    stick.locator("html[data-drawn=ba-dinh]").wait_for()
    assert stick.locator(".deck-place").inner_text() == "7/11"
    expect(stick.locator(".st-key-slide-7 .slide-foot")).to_contain_text("Ba Đình")
    assert stick.locator(".st-key-slide-7 .pack-chart .main-svg").count() > 0
    assert stick.locator(MEMBERS).text_content() != before
    stick.reload()
    stick.locator("html[data-drawn=ba-dinh]").wait_for()


def test_slides_fit_the_screen_and_plotly_is_there_once(stick: Page, file: Path) -> None:
    assert stick.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert file.read_text(encoding="utf-8").count("plotly.js v") == 1
    assert len(stick.locator(".pack-places option").all_inner_texts()) == 7
