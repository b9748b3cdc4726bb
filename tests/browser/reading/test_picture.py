"""A chart is taken away as a picture that says what it shows, where from, and whether it is invented."""

import re
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.browser.tabs import Size, Tabs
from tests.browser.visit import MAIN, visit

SVG = "{http://www.w3.org/2000/svg}"
FINDINGS = '[class*="st-key-finding_"]'
SHOWN = [("sang-kien?don-vi=ba-dinh", "wide"), ("cong-doan-co-so", "phone"), ("so-sanh?dang=heatmap", "wide")]
OUTSIDE = """() => [...document.querySelectorAll('text')].filter(text => text.textContent.trim()).filter(text => {
    const box = text.getBoundingClientRect();
    return box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
  }).map(text => text.textContent)"""
DATA = "data:font/woff2;base64,"


def saved(finding: Locator, ending: str, folder: Path) -> Path:
    """The file that the reader gets."""
    with finding.page.expect_download() as waiting:
        finding.get_by_role("button", name=f"Lưu biểu đồ thành ảnh {ending}").press("Enter")
    file = folder / waiting.value.suggested_filename
    waiting.value.save_as(file)
    return file


def written(picture: Element) -> str:
    """Everything that can be read in it, broken into lines as it is there."""
    return re.sub(r"\s+", " ", " ".join(part for text in picture.iter(f"{SVG}text") for part in text.itertext()))


def missing(texts: list[str], told: str) -> list[str]:
    """The texts that are not told; where lines break is of no account."""
    return [text for text in texts if re.sub(r"\s", "", text) not in re.sub(r"\s", "", told)]


def drawn(tabs: Tabs, size: Size, address: str) -> Locator:
    finding = tabs.at(size, address).locator(FINDINGS).first
    expect(finding.locator(".main-svg text").first).to_be_visible()
    return finding


@pytest.mark.parametrize(("address", "size"), SHOWN)
def test_picture_says_all_that_stands_around_the_chart(
    demo: str, tabs: Tabs, address: str, size: Size, tmp_path: Path
) -> None:
    finding = drawn(tabs, size, f"{demo}/{address}")
    page = finding.page
    file = saved(finding, "SVG", tmp_path)
    told = written(fromstring(file.read_text(encoding="utf-8")))
    values = finding.locator(".main-svg text").all_text_contents()
    assert len(values) > 5
    around = finding.locator("h2.headline, p.under:not(:has(.picture))").all_inner_texts()
    scope = page.locator("p.scope").inner_text()
    assert missing([*values, *around, scope, "Dữ liệu minh hoạ – không phải số liệu thật của đơn vị nào."], told) == []
    assert re.search(r"Nguồn: .*, \d+/\d+/\d{4}", told)
    assert re.search(r"Bản số liệu ngày \d+/\d+/\d{4} \(số 1\)$", told)
    assert file.name.endswith("_ban-1.svg")


def test_picture_needs_nothing_from_elsewhere(demo: str, tabs: Tabs, tmp_path: Path) -> None:
    file = saved(drawn(tabs, "wide", f"{demo}/sang-kien"), "SVG", tmp_path)
    text = file.read_text(encoding="utf-8")
    assert DATA in text
    assert not re.search(r"<script|<foreignObject|hoverlayer|modebar", text)
    assert [found for found in re.findall(r'href="([^"]*)', text) if not found.startswith(("#", "data:"))] == []
    assert [found for found in re.findall(r'url\(["\']?([^)"\']*)', text) if not found.startswith(("#", DATA))] == []


@pytest.mark.parametrize("size", ["wide", "phone"])
def test_nothing_is_cut_where_the_picture_stands_alone(demo: str, tabs: Tabs, size: Size, tmp_path: Path) -> None:
    finding = drawn(tabs, size, f"{demo}/cong-doan-co-so")
    file = saved(finding, "SVG", tmp_path)
    root = fromstring(file.read_text(encoding="utf-8"))
    alone = finding.page.context.browser.new_page()  # type: ignore[union-attr]
    alone.set_viewport_size({"width": int(root.attrib["width"]), "height": int(root.attrib["height"])})
    alone.goto(file.as_uri())
    outside = alone.evaluate(OUTSIDE)
    alone.close()
    assert outside == []


def test_png_is_the_picture_at_twice_its_size(shipped: str, tabs: Tabs, tmp_path: Path) -> None:
    finding = drawn(tabs, "wide", f"{shipped}/sang-kien?don-vi=cau-giay")
    root = fromstring(saved(finding, "SVG", tmp_path).read_text(encoding="utf-8"))
    assert "Dữ liệu minh hoạ" not in written(root)
    with Image.open(saved(finding, "PNG", tmp_path)) as image:
        assert image.format == "PNG"
        assert image.size == (2 * int(root.attrib["width"]), 2 * int(root.attrib["height"]))
        assert image.convert("RGB").getpixel((2, 2)) == (255, 255, 255)
        colours = image.convert("RGB").getcolors(1_000_000)
    assert colours is not None
    assert len(colours) > 50


def test_picture_is_made_without_the_server(demo: str, page: Page, tmp_path: Path) -> None:
    visit(page, f"{demo}/sang-kien")
    finding = page.locator(FINDINGS).first
    expect(finding.locator(".main-svg text").first).to_be_visible()
    page.route("**/*", lambda route: route.abort())
    text = saved(finding, "SVG", tmp_path).read_text(encoding="utf-8")
    page.unroute("**/*")
    # Without the page's own letters every line keeps the width it had in them.
    assert DATA not in text
    assert "textLength" in text
    assert missing([finding.locator("h2.headline").inner_text()], written(fromstring(text))) == []


def test_picture_is_offered_neither_on_paper_nor_on_a_projector(demo: str, page: Page) -> None:
    visit(page, f"{demo}/sang-kien")
    row = page.locator(f"{MAIN} .picture")
    expect(row.first).to_be_visible()
    page.emulate_media(media="print")
    expect(row.first).to_be_hidden()
    page.emulate_media(media="screen")
    page.goto(f"{demo}/sang-kien?che-do=may-chieu")
    expect(page.locator(".main-svg").first).to_be_visible()
    expect(row).to_have_count(0)
