"""The server goes away and comes back: a line in Vietnamese, nothing in English, and page and slides as they were."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.server import data_command, started
from tests.browser.slides_shown import opened, place, title
from tests.browser.visit import MAIN, choose, query, settled, visit

LOST = "Mất kết nối với trang số liệu. Các số đang hiện vẫn đúng với bản đang xem; trang đang tự kết nối lại."
BACK = "Đã kết nối lại."
TRYING = r"Đang kết nối lại \((\d+) giây\)\. Bộ lọc và trang trình chiếu đang mở được giữ nguyên\."
GIVEN_UP = (
    "Chưa kết nối lại được. Hãy kiểm tra mạng rồi tải lại trang; nếu đang họp, có thể dùng tệp “không cần mạng” đã tải "
    "trước."
)
NOT_DRAWN = "Phần này chưa hiện được. Hãy tải lại; nếu vẫn vậy, hãy báo người quản trị kèm liên kết của trang."
DEMO = ("--districts", "3", "--years", "3", "--unions", "6", "--initiatives", "60")
STATED = "h1, p.scope, section.tile, h2.headline"
ENGLISH = re.compile(r"connect|streamlit|server|internet|please|error|running", re.IGNORECASE)
# Streamlit tries six times before it shows its box.
SECONDS_DOWN = 7
# Every frame is looked at: a box that is closed again at once would still be seen.
WATCH = """() => { window.boxes = []; const look = () => {
  const boxes = '[role=dialog], [data-testid=stDialog], [data-testid=stConnectionStatus]';
  for (const one of document.querySelectorAll(boxes)) if (one.checkVisibility()) window.boxes.push(one.innerText);
  requestAnimationFrame(look); }; look(); }"""
# The words of the slide that is shown and that the line lies on; two pixels are the air around letters.
COVERED = """() => { const box = (one) => { const all = document.createRange(); all.selectNodeContents(one);
    return all.getBoundingClientRect(); };
  const line = document.querySelector('#connection').getBoundingClientRect();
  const meet = (one) => one.left < line.right && line.left < one.right
    && one.top < line.bottom - 2 && line.top < one.bottom - 2;
  return [...document.querySelectorAll('[class*="st-key-slide-"] :is(h2, p, li, td, figcaption, .tile, svg text)')]
    .filter(one => one.checkVisibility({ visibilityProperty: true }) && one.textContent.trim() && meet(box(one)))
    .map(one => one.textContent); }"""


class Server:
    """A dashboard that can be ended and started anew under its address."""

    def __init__(self, lake: Path) -> None:
        self.lake = lake
        self.process, self.address = started(lake, "dashboard.py")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def start(self) -> None:
        if self.process.poll() is not None:
            self.process, _ = started(self.lake, "dashboard.py", urlsplit(self.address).port)


@pytest.fixture(scope="module")
def only_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    lake = tmp_path_factory.mktemp("connection") / "lake"
    data_command(lake, "demo", *DEMO)
    made = Server(lake)
    yield made
    made.kill()


@pytest.fixture
def server(only_server: Server) -> Server:
    only_server.start()
    return only_server


def line(page: Page) -> str:
    return page.locator("#connection p").inner_text()


def nothing_in_english(page: Page) -> None:
    assert page.evaluate("boxes") == []
    said = page.evaluate("""() => [...document.querySelectorAll('[data-testid=stIconMaterial]')]
        .reduce((text, icon) => text.replace(icon.innerText, ''), document.body.innerText)""")
    assert [one for one in said.splitlines() if ENGLISH.search(one)] == []


def test_page_says_in_vietnamese_that_the_server_is_gone_and_goes_on_where_it_stood(server: Server, page: Page) -> None:
    visit(page, f"{server.address}/sang-kien?tu=2023-2024")
    choose(page, "Cấp học", "Tiểu học")
    expect(page.locator("p.scope")).to_contain_text("Tiểu học")
    settled(page)
    expect(page.locator(".js-plotly-plot").first).to_be_visible()
    before = page.url, page.locator(MAIN).locator(STATED).all_inner_texts()
    stood = page.locator("h1").bounding_box()
    page.evaluate(WATCH)
    server.kill()
    expect(page.locator("#connection p")).to_have_text(LOST)
    page.wait_for_timeout(1000 * SECONDS_DOWN)
    assert line(page) == LOST
    nothing_in_english(page)
    assert page.locator("h1").bounding_box() == stood
    assert page.locator("#connection p").get_attribute("role") == "status"
    assert not page.locator("#root").evaluate("root => root.inert || root.ariaHidden === 'true'")
    page.locator("a.inner").first.click()
    assert (page.url, page.locator(MAIN).locator(STATED).all_inner_texts()) == before

    server.start()
    expect(page.locator("#connection p")).to_have_text(BACK)
    expect(page.locator("#connection p")).to_be_empty()
    settled(page)
    nothing_in_english(page)
    assert (page.url, page.locator(MAIN).locator(STATED).all_inner_texts()) == before
    # What is chosen first is taken: the new server knew the page again before.
    choose(page, "Cấp học", "Mầm non")
    expect(page.locator("p.scope")).to_contain_text("Tiểu học · Mầm non")


def test_part_that_could_not_be_loaded_says_so_in_vietnamese_and_stands_when_the_server_is_back(
    server: Server, browser: Browser
) -> None:
    with browser.new_context(locale="vi-VN") as context:
        page = context.new_page()
        page.route("**/PlotlyChart*.js", lambda route: route.abort())
        visit(page, f"{server.address}/sang-kien?tu=2023-2024")
        expect(page.get_by_role("alert").filter(has_text=NOT_DRAWN).first).to_be_visible()
        page.evaluate(WATCH)
        nothing_in_english(page)
        server.kill()
        expect(page.locator("#connection p")).to_have_text(LOST)
        page.unroute_all()
        server.start()
        expect(page.locator(".js-plotly-plot").first).to_be_visible()
        expect(page.get_by_text(NOT_DRAWN)).to_have_count(0)
        assert query(page) == {"tu": ["2023-2024"]}


@pytest.mark.parametrize("look", ["", "&nen=toi"])
def test_slides_turn_without_a_server_and_stay_when_it_is_back(server: Server, page: Page, look: str) -> None:
    opened(page, f"{server.address}/trinh-chieu?den=2024-2025&trang=3{look}")
    last = place(page).partition("/")[2]
    page.evaluate(WATCH)
    server.kill()
    expect(page.locator("#connection p")).to_have_text(LOST)
    page.wait_for_timeout(1000 * SECONDS_DOWN)
    turned: dict[str, str] = {}
    for key in ("PageDown", "ArrowRight", "ArrowLeft", "End", "PageUp", "Home", "PageDown"):
        page.keyboard.press(key)
        turned[f"{len(turned)} {key}"] = place(page).partition("/")[0]
        assert page.evaluate(COVERED) == []
    end = int(last)
    assert [int(shown) for shown in turned.values()] == [4, 5, 4, end, end - 1, 1, 2]
    page.keyboard.press("b")
    expect(page.locator(".deck-black")).to_be_visible()
    expect(page.locator("#connection")).to_be_hidden()
    page.keyboard.press("b")
    page.keyboard.press("o")
    page.locator(".st-key-slide-4").click()
    # A way out of the deck would lead nowhere now.
    page.evaluate("document.querySelector('.deck-bar a.inner').click()")
    page.evaluate("document.querySelector('.deck-bar [data-do=leave]').click()")
    nothing_in_english(page)
    before = page.url, place(page), title(page)
    assert query(page)["trang"] == ["4"]

    server.start()
    expect(page.locator("#connection p")).to_be_empty()
    page.locator('[data-testid="stApp"][data-test-script-state="running"]').wait_for()
    settled(page)
    expect(page.locator(".deck-place")).to_have_text(f"4/{last}")
    assert (page.url, place(page), title(page)) == before
    nothing_in_english(page)


def test_longer_break_is_told_with_its_seconds_and_at_last_with_a_way_to_load_anew(
    server: Server, browser: Browser
) -> None:
    with browser.new_context(locale="vi-VN", viewport={"width": 1920, "height": 1080}) as context:
        page = context.new_page()
        page.clock.install()
        opened(page, f"{server.address}/trinh-chieu?den=2024-2025&trang=3")
        server.kill()
        expect(page.locator("#connection p")).to_have_text(LOST)
        button = page.get_by_role("button", name="Tải lại", exact=True)
        expect(button).to_be_hidden()
        page.clock.fast_forward(20_000)
        expect(page.locator("#connection p")).to_have_text(re.compile(f"^{TRYING}$"))
        told = re.fullmatch(TRYING, line(page))
        assert told is not None
        assert 20 <= int(told[1]) < 120
        # Read out once, not every second.
        assert "giây" not in page.locator("#connection p").aria_snapshot()
        page.clock.fast_forward(100_000)
        expect(page.locator("#connection p")).to_have_text(GIVEN_UP)
        for width, height in ((1920, 1080), (1280, 720), (1024, 768), (390, 844)):
            page.set_viewport_size({"width": width, "height": height})
            assert page.evaluate(COVERED) == [], (width, height, page.locator("#connection").bounding_box())
            assert page.locator("#connection").evaluate("one => one.getBoundingClientRect().right <= innerWidth")
        page.emulate_media(media="print")
        expect(page.locator("#connection")).to_be_hidden()
        page.emulate_media(media="screen")
        # Without a server the browser's own page of errors would take the place of the slides.
        button.click()
        page.clock.fast_forward(2_000)
        expect(page.locator("#connection p")).to_have_text(GIVEN_UP)
        assert place(page).startswith("3/")
        server.start()
        page.clock.fast_forward(10_000)
        expect(page.locator("#connection p")).to_be_empty()
        assert place(page).startswith("3/")
