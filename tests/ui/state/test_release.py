"""What a page says of a lake that is missing, goes away while it is served, or has a damaged file."""

import logging
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.access.rights import EDITOR
from data.releases import release as releases
from data.releases import shipped
from data.releases.lake import Lake
from tests.data.lakes import flip, put, tree
from tests.examples import source
from ui.state import release

SENTENCE = (
    "Không tới được kho số liệu; không có gì bị ghi. Số liệu đã công bố không bị mất; hãy thử lại sau ít phút, nếu vẫn "
    "vậy thì báo người quản trị."
)
GONE = ["Chưa mở được số liệu", SENTENCE, "(Thử lại)"]
SCRIPT = """
import streamlit as st
from ui.state.release import opened
shown = opened()
st.write(f"Bản số {shown.release.number}: {shown.stored.scan('initiatives').collect().height} dòng")
"""


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The configured address, with nothing there."""
    monkeypatch.setenv("LAKE", str(tmp_path / "lake"))
    release._opened.clear()
    release._newest.clear()
    return tmp_path / "lake"


def session() -> AppTest:
    return AppTest.from_string(SCRIPT, default_timeout=60)


def said(page: AppTest) -> list[str]:
    """The page as it is now, some seconds after it was drawn last."""
    release._newest.clear()
    page.run()
    assert not page.exception
    texts = [one.value for one in (*page.title, *page.error, *page.markdown)]
    return [*texts, *(f"({one.label})" for one in page.button)]


def test_configured_lake_that_is_missing_is_said_and_not_built(
    lake: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "ui.state.release"):
        assert said(session()) == GONE
    assert list(tmp_path.iterdir()) == []
    assert f"Không tới được kho số liệu {lake}; không có gì bị ghi." in caplog.text


def test_empty_folder_is_no_lake(lake: Path) -> None:
    lake.mkdir()
    assert said(session()) == GONE
    assert tree(lake) == {}


def test_file_in_the_place_of_a_lake_is_none(lake: Path) -> None:
    lake.write_text("x")
    assert said(session()) == GONE


def test_lake_moved_away_while_it_is_served_is_said_to_all_and_served_again_when_it_is_back(
    lake: Path, tmp_path: Path
) -> None:
    put(Lake(lake, EDITOR, begins=True), source("unions"), source("initiatives"))
    before, known, new = tree(lake), session(), session()
    assert said(known) == ["Bản số 1: 1 dòng"]
    lake.rename(tmp_path / "away")
    assert said(known) == said(new) == said(session()) == GONE
    assert [path.name for path in tmp_path.iterdir()] == ["away"]
    (tmp_path / "away").rename(lake)
    assert said(known) == said(new) == said(session()) == ["Bản số 1: 1 dòng"]
    assert tree(lake) == before


def test_file_damaged_while_it_is_served_does_not_stop_pages_that_need_others(lake: Path) -> None:
    put(Lake(lake, EDITOR, begins=True), source("unions"), source("initiatives"))
    page = session()
    assert said(page) == ["Bản số 1: 1 dòng"]
    flip(next((lake / "tables" / "unions").iterdir()), 100)
    assert said(page) == said(session()) == ["Bản số 1: 1 dòng"]


def test_lake_of_the_software_itself_is_built_when_it_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LAKE", raising=False)
    monkeypatch.setattr(shipped, "HOME", tmp_path / "lake")
    release._opened.clear()
    assert said(session())[0].startswith("Bản số 1: ")
    assert releases.numbers(Lake(tmp_path / "lake")) == [1]
