"""Texts of reports in labels that Streamlit reads as Markdown, and in the HTML of pages."""

import pytest

from tests.hostile_texts import MARKDOWN, TEXTS
from tests.ui.drawn import shown
from ui.html import literal


@pytest.mark.parametrize(
    "text",
    [text for name, text in TEXTS.items() if name not in ("terminal", "turned around", "controls", "unseen", "long")],
)
def test_reader_sees_the_text_and_nothing_of_it_is_markdown(text: str) -> None:
    assert shown(literal(text)) == text
    assert MARKDOWN.search(literal(text)) is None


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Biểu 01: đoàn viên, 12/9/2024 (lần 2).xlsx", "Biểu 01: đoàn viên, 12/9/2024 (lần 2).xlsx"),
        ("a\n# b", "a \\# b"),
        ("1. Báo cáo", "1\\. Báo cáo"),
        ("- báo cáo", "\\- báo cáo"),
        (":material/home:", ":\u2060material/home:"),
        ("https://x.vn", "https:\u2060//x.vn"),
        ("evil\u202excod", "evilxcod"),
    ],
)
def test_only_what_markdown_would_act_on_is_written_otherwise(text: str, written: str) -> None:
    assert literal(text) == written
