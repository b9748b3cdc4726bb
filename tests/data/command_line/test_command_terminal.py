"""What a report, the name of its file or an old lake may do to the terminal in which a command prints: nothing."""

import json
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from data.__main__ import main
from data.access.rights import EDITOR
from data.releases import release as releases
from data.releases.lake import Lake
from tests.data.lakes import put
from tests.data.terminal import written
from tests.examples import row, source

ACTING = "\x1b[2J\x1b]0;evil\x07\u202egnp.\x9b1mTệp\u2028"


def printed(*arguments: str | Path) -> str:
    """As on a terminal that knows colours: click takes nothing out."""
    result = CliRunner().invoke(main, list(map(str, arguments)), color=True)
    return result.stdout + result.stderr


def acting(text: str) -> set[str]:
    return {sign for sign in text if unicodedata.category(sign) in ("Cc", "Cf", "Zl") and sign != "\n"}


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    """With a release of the time when notes were kept as they came."""
    lake = Lake(tmp_path / "lake", EDITOR, begins=True)
    put(lake, source("events"))
    assert releases.create(lake, replace(releases.read(lake), number=2, note=ACTING, author=ACTING))
    return tmp_path / "lake"


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_problems_act_on_no_terminal(tmp_path: Path, lake: Path, form: tuple[str, ...]) -> None:
    bad = source("events", row("events", kind=ACTING, note=ACTING), {**row("events"), ACTING: "1"})
    (path,) = written(tmp_path, bad)
    found = printed("check", path.rename(tmp_path / f"events {ACTING}.csv"), "--lake", lake, *form)
    assert "không có trong danh mục" in found or "Không nhận ra cột" in found
    assert acting(found) == set()


def test_line_of_a_problem_stays_one_line(tmp_path: Path, lake: Path) -> None:
    (path,) = written(tmp_path, source("events", row("events", kind="x\nevents.csv: lỗi: giả")))
    assert len(printed("check", path, "--lake", lake).splitlines()) == 1


def test_history_acts_on_no_terminal(lake: Path) -> None:
    assert acting(printed("history", "--lake", lake)) == set()
    assert acting(found := printed("history", "--lake", lake, "--json")) == set()
    # What is told to a program is what is stored.
    assert json.loads(found)[0]["note"] == ACTING


def test_error_about_a_path_acts_on_no_terminal(tmp_path: Path) -> None:
    found = printed("history", "--lake", tmp_path / f"x{ACTING}")
    assert acting(found) == set()
