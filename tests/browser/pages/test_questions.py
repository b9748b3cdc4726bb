"""The leaders' questions: from the menu each answer is two clicks away."""

from playwright.sync_api import Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import MAIN, go_to, settled, visit

# Page → what stands on it after one click.
AFTER_ONE_CLICK = {
    "Công đoàn cơ sở": ["CĐCS đã gửi báo cáo năm học 2024-2025: "],
    "Sáng kiến": ["Sáng kiến gửi lên cấp tỉnh, thành phố: năm học 2024-2025 được công nhận "],
    "Khen thưởng": ["Cờ thi đua từ hai năm liền: ", "CĐCS không được khen 3 năm học liền: "],
    "Chỉ tiêu": ["Một chỉ số có hai chỉ tiêu: ", "Hạn chế của năm học 2024-2025: "],
}
# Page, the box or part that the second click opens, what stands in it.
AFTER_TWO_CLICKS = [
    ("Khen thưởng", "Danh sách", "Lần khen gần nhất"),
    ("Dữ liệu", "Báo cáo", "Tạm tính hay đã chốt: "),
    ("Dữ liệu", "Đối chiếu", "Số được tính"),
    ("Dữ liệu", "Từ điển", "Tiêu đề được nhận trong biểu"),
    ("Chỉ tiêu", "Gồm những gì", "Chỉ tiêu hoặc CĐCS, với lý do nếu có"),
]
NOT_KNOWN = [
    ("khen-thuong", "CĐCS không được khen 3 năm học liền: chưa biết được"),
    ("cong-doan-co-so", "CĐCS chưa gửi báo cáo: chưa có danh sách CĐCS năm học"),
    ("sang-kien", "chưa nơi nào báo cáo cả số gửi lên và số được công nhận"),
    ("chi-tieu", "Một chỉ số có hai chỉ tiêu: không có"),
    ("chi-tieu", "báo cáo chưa cho biết hạn chế nào có số liệu"),
    ("du-lieu?phan=doi-chieu", "không thấy chỗ nào lệch nhau trong phạm vi đã chọn"),
]


def test_answers_stand_on_their_pages_after_one_click(demo: str, page: Page) -> None:
    visit(page, f"{demo}/tong-quan?den=2024-2025")
    for title, answers in AFTER_ONE_CLICK.items():
        go_to(page, title)
        for answer in answers:
            expect(page.get_by_role("heading", level=2).filter(has_text=answer)).to_be_visible()


def test_answers_are_two_clicks_away(demo: str, page: Page) -> None:
    visit(page, f"{demo}/tong-quan?den=2024-2025")
    for title, second, answer in AFTER_TWO_CLICKS:
        go_to(page, title)
        page.locator(f"{MAIN} summary, {MAIN} [role=radio]").filter(has_text=second).first.click()
        settled(page)
        expect(page.locator(MAIN).get_by_text(answer).first).to_be_visible()


def test_questions_that_the_figures_cannot_answer_are_said_to_be_open(shipped: str, tabs: Tabs) -> None:
    for address, sentence in NOT_KNOWN:
        page = tabs.at("wide", f"{shipped}/{address}")
        expect(page.get_by_role("heading", level=2).filter(has_text=sentence)).to_be_visible()
