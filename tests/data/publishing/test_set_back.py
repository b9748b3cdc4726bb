"""A clock that was set back: said before publishing, and the order of releases stays that of their numbers."""

from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import Stamp, publish, rollback, set_back
from data.releases import release as releases
from data.releases.lake import Lake
from data.releases.load import load
from tests.data.lakes import flip
from tests.data.terminal import run, written
from tests.examples import row, source

LATER, EARLIER = "2099-10-02T08:00:00Z", "2099-10-02T07:59:59Z"
SAID = (
    "Đồng hồ của máy đang chỉ {}, trước lúc công bố bản số liệu số 1 (15:00 ngày 2/10/2099). Hãy xem lại ngày giờ của "
    "máy rồi mới công bố; nếu vẫn công bố, bản mới vẫn là bản mới nhất theo số thứ tự, chỉ ngày giờ ghi kèm không đúng."
)


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    """One release, made when the clock was ahead."""
    made = Lake(tmp_path / "lake", EDITOR, begins=True)
    assert publish(made, [source("unions")], places(), Stamp("A", "", created_at=LATER)).release
    return made


def test_release_before_its_predecessor_is_said(lake: Lake) -> None:
    assert set_back(lake, Stamp("A", "", created_at=EARLIER)) == SAID.format("14:59 ngày 2/10/2099")


@pytest.mark.parametrize("time", [LATER, "2099-10-02T08:00:01Z"])
def test_nothing_is_said_when_time_goes_on(lake: Lake, time: str) -> None:
    assert set_back(lake, Stamp("A", "", created_at=time)) is None


def test_nothing_is_said_before_the_first_release_and_after_invented_or_damaged_ones(tmp_path: Path) -> None:
    lake = Lake(tmp_path, EDITOR, begins=True)
    assert set_back(lake, Stamp("A", "")) is None
    publish(lake, [source("unions")], places(), Stamp("A", "", is_demo=True, created_at=LATER))
    assert set_back(lake, Stamp("A", "")) is None
    publish(lake, [source("awards")], places(), Stamp("A", "", created_at=LATER), "vì thế")
    flip(tmp_path / "releases" / "000002.json", 40)
    assert set_back(lake, Stamp("A", "")) is None


def test_releases_keep_the_order_of_their_numbers(lake: Lake) -> None:
    publish(lake, [source("unions", row("unions", member_count="44"))], places(), Stamp("A", "", created_at=EARLIER))
    assert load(lake).release.number == 2
    assert load(lake).scan("unions").collect()["member_count"].to_list() == [44]
    assert rollback(lake, 1, Stamp("A", "", created_at="2000-01-01T00:00:00Z")).number == 3
    assert releases.read(lake).number == 3
    assert [one["number"] for one in map(vars, releases.several(lake, releases.numbers(lake)).values())] == [1, 2, 3]


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(("publish", "{}/figures.csv"), 0), (("publish", "{}/figures.csv", "--dry-run"), 0), (("rollback", "1"), 0)],
)
def test_commands_say_so_and_go_on(lake: Lake, tmp_path: Path, arguments: tuple[str, ...], status: int) -> None:
    written(tmp_path, source("figures"))
    result = run(*(one.format(tmp_path) for one in arguments), "--lake", lake.address)
    assert result.exit_code == status
    assert result.stderr.startswith("Đồng hồ của máy đang chỉ ")
    assert result.stderr.endswith(SAID.split("{}")[1] + "\n")
    assert releases.numbers(lake) == ([1] if "--dry-run" in arguments else [1, 2])
