"""New releases, damaged ones, and a lake that two readers build at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from data.access.rights import EDITOR
from data.releases import release as releases
from data.releases.lake import Lake
from data.releases.load import load
from tests.browser.server import UNCONFIGURED, data_command, serving
from tests.browser.visit import CAU_GIAY, MAIN, SIDEBAR, choose, says, settled, tile, visit
from tests.data.lakes import flip
from tests.examples import csv_bytes, row

STATED = "h1, p.scope, section.tile, h2.headline, table.figures"
LABEL = "Sáng kiến được công nhận cấp quận, huyện"


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    data_command(tmp_path / "lake", "init")
    return tmp_path / "lake"


@pytest.fixture
def address(lake: Path) -> Iterator[str]:
    with serving(lake) as found:
        yield found


def publish_more(lake: Path, folder: Path) -> None:
    """A later report of the district: 900 instead of 868."""
    path = folder / "initiatives.csv"
    path.write_bytes(csv_bytes({**row("initiatives"), "report_id": "s002-cau-giay-2024", "count": "900"}))
    data_command(lake, "publish", str(path), "--accept-warnings", "thử")


def test_session_stays_until_its_reader_asks_for_the_newer_release(
    lake: Path, address: str, page: Page, tmp_path: Path
) -> None:
    visit(page, f"{address}/sang-kien?{CAU_GIAY}")
    publish_more(lake, tmp_path)
    metrics = ["Sáng kiến được công nhận cấp tỉnh, thành phố", LABEL]
    news = page.locator(SIDEBAR).get_by_text("Có số liệu mới")
    for turn in range(20):
        choose(page, "Chỉ số xem kỹ", metrics[turn % 2])
        page.get_by_role("heading", name=metrics[turn % 2], level=2).first.wait_for()
        settled(page)
        if news.count():
            break
        page.wait_for_timeout(500)
    expect(tile(page, LABEL)).to_have_text("868")
    page.get_by_role("button", name="Xem số liệu mới").click()
    expect(tile(page, LABEL)).to_have_text("900")
    expect(news).to_have_count(0)


def test_damaged_file_is_a_sentence_and_no_number(lake: Path, address: str, page: Page) -> None:
    flip(next((lake / "tables" / "awards").glob("*.parquet")), 100)
    visit(page, f"{address}/sang-kien?{CAU_GIAY}")
    says(page, "Chưa mở được số liệu")
    says(page, "bị hỏng hoặc bị sửa nên không được dùng")
    expect(page.locator("section.tile")).to_have_count(0)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    text = page.locator(MAIN).inner_text()
    assert "868" not in text
    assert "Traceback" not in text


def test_two_readers_at_once_end_with_one_good_lake(context: BrowserContext, tmp_path: Path) -> None:
    with serving(tmp_path / "lake", UNCONFIGURED) as address:
        pages = [context.new_page() for _ in range(2)]
        for page in pages:
            page.goto(f"{address}/sang-kien?{CAU_GIAY}", wait_until="commit")
        for page in pages:
            expect(tile(page, LABEL)).to_have_text("868")
            settled(page)
        # Not the charts' letters: a browser draws those of a tab in the background when it likes.
        stated = pages[0].locator(STATED).all_text_contents()
        assert len(stated) > 5
        expect(pages[1].locator(STATED)).to_have_text(stated)
    found = Lake(tmp_path / "lake", EDITOR, begins=True)
    assert releases.numbers(found) == [1]
    assert load(found).scan("initiatives").collect().height > 0
