"""Monitors learn whether the process answers and its lake can be worked with, strangers nothing else."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import PlainTextResponse

from data.access.rights import EDITOR
from data.releases.lake import Lake
from tests.data.lakes import flip, put
from tests.examples import source
from tests.ui.app.served.asking import Asked, ask, ask_all
from ui.app.served import health
from ui.app.served.health import Health

READY = Asked("/readyz")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    put(Lake(tmp_path / "lake", EDITOR, begins=True), source("unions"))
    monkeypatch.setenv("LAKE", str(tmp_path / "lake"))
    return tmp_path / "lake"


def app(check: Any = None) -> Health:
    return Health(PlainTextResponse("page"), check)


def test_process_answers_whatever_becomes_of_its_lake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LAKE", str(tmp_path / "absent"))
    answer = ask(app(), "/healthz")
    assert (answer.status, json.loads(answer.text)) == (200, {"alive": True})
    assert answer.headers["cache-control"] == "no-store"


def test_readiness_tells_the_release_and_whether_the_lake_takes_more(folder: Path) -> None:
    answer = ask(app(), "/readyz")
    assert (answer.status, json.loads(answer.text)) == (200, {"ready": True, "release": 1, "lake": "ghi được"})


def test_damaged_lake_is_not_ready_and_no_stranger_learns_where_it_is(folder: Path) -> None:
    flip(next(folder.rglob("*.parquet")), 10)
    answer = ask(app(), "/readyz")
    assert answer.status == 503
    assert json.loads(answer.text) == {"ready": False, "reason": "Bản số liệu mới nhất bị hỏng."}


def test_lake_is_not_built_when_a_monitor_asks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LAKE", str(tmp_path / "absent"))
    answer = ask(app(), "/readyz")
    assert (answer.status, json.loads(answer.text)["reason"]) == (503, "Kho số liệu chưa có.")
    assert not (tmp_path / "absent").exists()


def test_many_monitors_cost_one_check() -> None:
    times: list[float] = []

    def check() -> dict[str, Any]:
        times.append(time.monotonic())
        time.sleep(0.2)
        return {"ready": True}

    one = app(check)
    assert {answer.status for answer in ask_all(one, [READY] * 50)} == {200}
    assert len(times) == 1


def test_check_is_made_anew_when_the_answer_is_old(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [{"ready": True}, {"ready": False}]
    monkeypatch.setattr(health, "SECONDS_KEPT", 0.0)
    monkeypatch.setattr(health, "TIMES_KEPT", 0)
    one = app(lambda: found.pop(0))
    assert [ask(one, "/readyz").status for _ in range(2)] == [200, 503]


def test_slow_lake_is_not_ready_and_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "SECONDS_TO_WAIT", 0.05)
    times: list[float] = []

    def check() -> dict[str, Any]:
        times.append(time.monotonic())
        time.sleep(0.3)
        return {"ready": True}

    answers = ask_all(app(check), [READY] * 5)
    assert {(answer.status, json.loads(answer.text)["reason"]) for answer in answers} == {
        (503, "Kho số liệu trả lời quá chậm.")
    }
    assert len(times) == 1


def test_check_that_fails_is_not_ready_and_stands_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    def check() -> dict[str, Any]:
        raise ValueError("/secret/place")

    answer = ask(app(check), "/readyz")
    assert answer.status == 503
    assert json.loads(answer.text)["reason"] == "Chưa kiểm tra được kho số liệu."
    assert "/secret/place" in caplog.text


def test_other_requests_pass() -> None:
    assert ask(app(), "/tong-quan").text == "page"
    assert ask(app(), "/readyz", "POST").text == "page"
