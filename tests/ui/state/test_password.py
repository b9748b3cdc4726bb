"""Who may change the lake from the page."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.metrics.demonstration import demo_cube

OWN, SHARED = "/srv/lake", "s3://bucket/lake"
SCRIPT = """
from types import SimpleNamespace
import streamlit as st
from ui.state.password import may_change, rights
st.write("được phép" if may_change(SimpleNamespace(rights=rights())) else "không được phép")
"""


def page(monkeypatch: pytest.MonkeyPatch, lake: str, password: str = "") -> AppTest:
    monkeypatch.setenv("LAKE", lake)
    monkeypatch.setenv("PUBLISH_PASSWORD", password)
    demo_cube()  # takes longer than a script of a test may
    return AppTest.from_string(SCRIPT).run()


def said(shown: AppTest) -> list[str]:
    return [one.value for one in (*shown.markdown, *shown.warning, *shown.error)]


def test_nobody_is_asked_on_one_s_own_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(page(monkeypatch, OWN)) == ["được phép"]


def test_shared_lake_without_a_password_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(page(monkeypatch, SHARED)) == [
        "không được phép",
        "Trang này ghi vào kho dùng chung mà chưa đặt mật khẩu, nên chưa cho công bố. Người quản trị hãy đặt biến môi "
        "trường PUBLISH_PASSWORD.",
    ]


@pytest.mark.parametrize("lake", [OWN, SHARED])
def test_password_opens_it_once_it_is_right(lake: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = page(monkeypatch, lake, "hoa sữa")
    assert said(shown) == ["không được phép"]
    shown.text_input[0].set_value("hoa sứa").run()
    assert said(shown) == ["không được phép", "Mật khẩu không đúng. Hãy hỏi người quản trị của liên đoàn."]
    shown.text_input[0].set_value("hoa sữa").run()
    assert said(shown) == ["được phép"]
