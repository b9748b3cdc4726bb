"""The rows behind the lines of help add up to them, and give nobody's sickness away."""

from collections.abc import Sequence

import polars as pl
import pytest

from data.places.placing import Placed, place
from findings.inquiry import kept
from findings.inquiry.inquiry import Inquiry
from findings.welfare.source import lines_source
from metrics.cube.cube import Cube, build
from metrics.cube.filter import EVERYTHING, Filter
from metrics.welfare.given import given
from tests.metrics.examples import Row, opened, tables, union, welfare

CLUSTER = Filter(clusters=("005.cum-1",))


@pytest.fixture(autouse=True)
def _uncached(monkeypatch: pytest.MonkeyPatch) -> None:
    def detailed(made: Placed, unions: Sequence[str] = ()) -> Cube:
        return build(made, unions, rows_apart=True)

    monkeypatch.setattr(kept, "detailed_cube", detailed)


def helped(number: int, people: int, **stated: object) -> Row:
    named = {"union_id": f"005-primary-{number}", "beneficiary_count": people, "beneficiary_unit": "persons"}
    return welfare(**{**named, **stated})


def rows_of(where: Filter, *made: Row) -> pl.DataFrame:
    whole = opened(tables(union(1, cluster="Cụm 1"), union(2, cluster="Cụm 2"), *made)).as_public()
    cube = build(whole)
    inquiry = Inquiry("cham-lo", place(whole), cube, where, ())
    return lines_source(inquiry, where, given(cube, where)).rows()


def told(found: pl.DataFrame) -> list[tuple[object, ...]]:
    return found.select("Chương trình, hình thức", "Số liệu", "CĐCS", "Số").rows()


def test_rows_of_open_forms_are_told_by_school() -> None:
    found = rows_of(EVERYTHING, helped(1, 3, amount_vnd=500), helped(2, 4))
    assert told(found) == [
        ("Tặng tiền", "Số tiền (đồng)", "Trường 1", 500.0),
        ("Tặng tiền", "Số người", "Trường 1", 3.0),
        ("Tặng tiền", "Số người", "Trường 2", 4.0),
    ]


def test_sickness_of_schools_is_one_row_a_district() -> None:
    found = rows_of(EVERYTHING, helped(1, 3, form="sickness_support"), helped(2, 4, form="sickness_support"))
    assert told(found) == [("Hỗ trợ ốm đau, bệnh hiểm nghèo, tai nạn", "Số người", None, 7.0)]
    assert found["Vị trí trong báo cáo"].to_list() == ["gộp 2 dòng"]


def test_sickness_has_no_row_below_the_district() -> None:
    found = rows_of(CLUSTER, helped(1, 3, form="sickness_support"), helped(1, 5))
    assert told(found) == [("Tặng tiền", "Số người", "Trường 1", 5.0)]
