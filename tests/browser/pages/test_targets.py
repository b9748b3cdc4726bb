"""Chỉ tiêu: targets and results apart where they may not be compared, missed ones first, each leading on."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import MAIN, SIZES, choose, click_on, query, says, settled, tile, visit

SECTION = "chi-tieu-nam-hoc-2024-2025"


def box(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name)


def lines(region: Locator) -> list[list[str]]:
    """The cells of a table, also of one that is folded away."""
    return [row.split("\t") for row in region.locator("tbody tr").all_inner_texts()]


def test_thanh_tri_shows_its_targets_and_its_results_never_against_each_other(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/chi-tieu?don-vi=thanh-tri-ha-noi")
    expect(tile(page, "Không so được")).to_have_text("2")
    expect(tile(page, "Đạt chỉ tiêu")).to_have_text("chưa có kết quả để so")
    targets = lines(box(page, "Nhiệm kỳ 2023–2028: 2 chỉ tiêu, chưa có kết quả nào so được"))
    assert [line[3:6] for line in targets] == [
        ["100%, hằng năm", "không đem so", "không so được"],
        ["100%", "không đem so", "không so được"],
    ]
    assert targets[1][6] == (
        "Không so được: kết quả 73,3% là của nhiệm kỳ 2018–2023, không phải của nhiệm kỳ 2023–2028; "
        "tính trên doanh nghiệp, không phải trên doanh nghiệp ngoài nhà nước có từ 10 lao động."
    )
    results = lines(box(page, "Kết quả nhiệm kỳ, giai đoạn không có chỉ tiêu để so"))
    assert [line[1] for line in results] == ["nhiệm kỳ 2018–2023"] * 5
    assert [line[3] for line in results] == ["100%", "73,3%", "88,12%", "98,02%", "54%"]
    expect(page.locator(f"{MAIN} .js-plotly-plot")).to_have_count(0)


def test_son_tay_shows_its_range_as_printed_with_its_doubt(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/chi-tieu?don-vi=son-tay-ha-noi")
    first = lines(box(page, "Kết quả nhiệm kỳ, giai đoạn không có chỉ tiêu để so"))[0]
    assert first[1:4] == ["giai đoạn 2017–2020", "CĐCS hoàn thành tốt nhiệm vụ trở lên", "68–72 CĐCS (?)"]
    assert first[5].startswith("Không rõ đơn vị tính; nguyên văn: “68-72 CĐCS”")
    expect(page.locator(f"{MAIN} .js-plotly-plot")).to_have_count(0)


def test_missed_targets_stand_first_and_the_rule_for_close_is_stated(demo: str, page: Page) -> None:
    visit(page, f"{demo}/chi-tieu?den=2024-2025")
    says(page, "Gần đạt: còn kém chỉ tiêu không quá 2 điểm phần trăm; với số đếm, không quá 5% của chỉ tiêu.")
    section = page.locator(f".st-key-finding_{SECTION}")
    section.get_by_text("Bảng số liệu").click()
    verdicts = [line[5] for line in lines(section)]
    order = ["chưa đạt", "gần đạt", "chưa có báo cáo kết quả", "không so được", "đạt", "vượt"]
    assert verdicts == sorted(verdicts, key=order.index)
    assert tile(page, "Chưa đạt").inner_text() == str(verdicts.count("chưa đạt"))
    met = verdicts.count("đạt") + verdicts.count("vượt")
    judged = met + verdicts.count("gần đạt") + verdicts.count("chưa đạt")
    assert tile(page, "Đạt chỉ tiêu").inner_text() == f"{met}/{judged}"


def test_tile_leads_to_the_targets_it_counts_and_back_undoes_it(demo: str, page: Page) -> None:
    visit(page, f"{demo}/chi-tieu?tu=2024-2025&den=2024-2025")
    missed = tile(page, "Chưa đạt").inner_text()
    card = page.locator("section.tile").filter(has=page.get_by_role("heading", name="Chưa đạt", exact=True))
    card.get_by_role("link", name="Xem các chỉ tiêu này").click()
    headline = page.get_by_role("heading", name=f"Năm học 2024-2025: {missed} chỉ tiêu đã chọn")
    expect(headline).to_be_visible()
    assert query(page)["ket-qua"] == ["missed"]
    expect(page.get_by_role("combobox", name="Kết quả đánh giá")).to_have_value("Chưa đạt")
    page.go_back()
    expect(headline).to_have_count(0)
    expect(page.get_by_role("combobox", name="Kết quả đánh giá")).to_have_value("")


def test_setter_is_chosen_by_a_code_in_the_link(demo: str, page: Page) -> None:
    visit(page, f"{demo}/chi-tieu?tu=2024-2025&den=2024-2025")
    choose(page, "Nơi giao chỉ tiêu", "Tự đề ra theo nghị quyết")
    expect(page.get_by_role("heading", name="chỉ tiêu đã chọn").first).to_be_visible()
    settled(page)
    assert query(page)["noi-giao"] == ["own_resolution"]
    section = page.locator(f".st-key-finding_{SECTION}")
    section.get_by_text("Bảng số liệu").click()
    assert {line[2] for line in lines(section)} == {"Tự đề ra theo nghị quyết"}


@pytest.mark.parametrize("size", SIZES)
def test_bar_leads_to_the_district_and_back(demo: str, page: Page, size: str) -> None:
    page.set_viewport_size(SIZES[size])
    visit(page, f"{demo}/chi-tieu?den=2024-2025")
    chart = page.locator(f".st-key-chart_{SECTION} .js-plotly-plot")
    chart.scroll_into_view_if_needed()
    bar = chart.locator("g.bars g.point path").first
    click_on(page, bar)
    expect(page.get_by_role("heading", level=1)).to_have_text("Quận Ba Đình")
    assert query(page)["don-vi"] == ["ba-dinh"]
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Chỉ tiêu")


def test_numbers_tell_where_they_come_from(demo: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{demo}/chi-tieu?don-vi=ba-dinh&tu=2024-2025&den=2024-2025&nguon={SECTION}&muc=tung-dong")
    rows = lines(page.get_by_role("dialog").get_by_role("region", name="Các dòng số liệu"))
    assert {row[5] for row in rows} == {"Chỉ tiêu", "Kết quả", "Kết quả, tử số", "Kết quả, mẫu số"}
    aims = [row for row in rows if row[5] == "Chỉ tiêu"]
    assert len([row for row in aims if row[4] == "chưa đạt"]) == int(tile(page, "Chưa đạt").inner_text())
    assert all(row[9] and row[10] for row in rows)
