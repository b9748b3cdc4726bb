"""One run of the dashboard: which pages there are, the shared filters, and the run of one page."""

import logging
from pathlib import Path

import streamlit as st

from ui.app import frame
from ui.app.glossary_box import legend
from ui.decks import adding
from ui.page import source_box
from ui.state.screen import current

FOLDER = Path(__file__).parents[2] / "pages"


def listed(file: str, title: str, address: str, icon: str) -> st.Page:
    """A page of the menu, with its Vietnamese address."""
    return st.Page(FOLDER / file, title=title, url_path=address, icon=f":material/{icon}:")


PAGES = (
    listed("overview.py", "Tổng quan", "tong-quan", "dashboard"),
    listed("unions.py", "Công đoàn cơ sở", "cong-doan-co-so", "groups"),
    listed("initiatives.py", "Sáng kiến", "sang-kien", "lightbulb"),
    listed("awards.py", "Khen thưởng", "khen-thuong", "military_tech"),
    listed("conferences.py", "Hội nghị", "hoi-nghi", "event_available"),
    listed("welfare.py", "Chăm lo", "cham-lo", "volunteer_activism"),
    listed("targets.py", "Chỉ tiêu", "chi-tieu", "flag"),
    listed("compare.py", "So sánh", "so-sanh", "compare_arrows"),
    listed("district.py", "Quận, huyện – CĐCS", "don-vi", "location_city"),
    listed("present.py", "Trình chiếu", "trinh-chieu", "slideshow"),
    listed("explore.py", "Dữ liệu", "du-lieu", "table_view"),
    listed("import_report.py", "Nhập báo cáo", "nhap-bao-cao", "upload_file"),
)


def open_overview() -> None:
    """Answer at `/`, which only a default page does, and hand over to the overview at its own address."""
    st.switch_page(
        PAGES[0], query_params=[(name, text) for name in st.query_params for text in st.query_params.get_all(name)]
    )


frame.prepare()
home = st.Page(open_overview, title="Tổng quan", default=True, visibility="hidden")
page = st.navigation([home, *PAGES], position="hidden")
try:
    if page != home:
        frame.draw(page.url_path, PAGES)
    page.run()
    if page != home:
        legend()
        frame.finish()
        source_box.open_asked(current())
        adding.open_asked(current())
except Exception:
    # Streamlit would say so in English.
    logging.getLogger(__name__).exception("The page %s has failed.", page.url_path)
    st.error("Trang này gặp lỗi nên chưa hiện được. Hãy tải lại trang; nếu vẫn lỗi, hãy báo người quản trị.")
