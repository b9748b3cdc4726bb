"""Every number that is offered is reproduced from the file that its source box hands out."""

import io
from dataclasses import replace
from typing import Any

import polars as pl
import pytest

from data.places.placing import Placed, place
from data.releases.export import written
from data.releases.load import Opened
from findings.inquiry.files import marked
from findings.inquiry.inquiry import Inquiry
from findings.provenance.metric_source import BOTTOM, COLUMNS, metric_source
from metrics.catalogue import CATALOGUE, OFFERED
from metrics.cube.cube import build
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.metric import Metric
from tests.metrics.demonstration import demo
from tests.metrics.examples import Row, opened, tables, union_id, unions, welfare

FILTERS = {
    "everything": EVERYTHING,
    "one district": Filter(districts=("001",)),
    "some years": Filter("2022-2023", "2023-2024"),
    "primary schools": Filter(levels=("primary",)),
    "public schools of a district": Filter(districts=("001",), ownerships=("public",)),
}
ADDRESS = "http://x/tong-quan"


@pytest.fixture(scope="module")
def invented() -> Opened:
    return demo()


@pytest.fixture(params=["published", "invented"])
def release(request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(request.param)


def handed_out(inquiry: Inquiry, metric: Metric) -> pl.DataFrame:
    """The rows as the reader gets them, read from the bytes of the CSV file."""
    content = written(marked(inquiry, metric_source(inquiry, metric).rows()), "csv")
    return pl.read_csv(io.BytesIO(content), infer_schema_length=None, schema_overrides={COLUMNS[4]: pl.Float64})


def again(rows: pl.DataFrame, metric: Metric, by: list[str]) -> dict[tuple[object, ...], float]:
    """The values worked out from nothing but the file's rows."""
    sums: dict[tuple[object, ...], list[float]] = {}
    for row in rows.iter_rows(named=True):
        sides = sums.setdefault(tuple(row[name] for name in by), [0.0, 0.0])
        sides[row["Phần"] == BOTTOM] += row["Số"]
    return {key: top / bottom * metric.per if metric.is_ratio else top for key, (top, bottom) in sums.items()}


@pytest.mark.parametrize("where", FILTERS.values(), ids=FILTERS)
def test_every_number_comes_out_of_its_rows(release: Opened, where: Filter) -> None:
    inquiry = Inquiry("tong-quan", place(release), build(release), where, ())
    for metric in OFFERED.values():
        shown = inquiry.measure(metric).drop_nulls("value")
        found = again(handed_out(inquiry, metric), metric, ["Năm học"]) if shown.height else {}
        expected = {(year,): value for year, value in shown.select("school_year", "value").iter_rows()}
        assert found == pytest.approx(expected), metric.name


def test_invented_numbers_are_all_reported_somewhere(invented: Opened) -> None:
    inquiry = Inquiry("tong-quan", place(invented), build(invented), EVERYTHING, ())
    silent = [metric.name for metric in OFFERED.values() if inquiry.measure(metric)["value"].count() == 0]
    assert silent == ["unions_graded_strength", "share_strong_excellent", "share_strong"], "of years before the demo's"


def test_every_number_of_a_district_comes_out_of_the_same_rows(invented: Opened) -> None:
    inquiry = Inquiry("tong-quan", place(invented), build(invented), EVERYTHING, ())
    names = inquiry.district_names()
    for name in ("members", "female_share", "formal_awards", "money_given", "initiatives_per_100_members"):
        metric = CATALOGUE[name]
        shown = inquiry.measure(metric, ("school_year", "district_code")).drop_nulls("value")
        expected = {
            (year, names[code]): value
            for year, code, value in shown.select("school_year", "district_code", "value").iter_rows()
        }
        found = again(handed_out(inquiry, metric), metric, ["Năm học", "Quận, huyện"])
        assert {(year, str(place).removeprefix("Quận ")): value for (year, place), value in found.items()} == (
            pytest.approx(expected)
        )
        assert len(expected) > 5


def release_of(name: str, *rows: Row) -> Placed:
    """A release with a note of its own, so that nothing is kept of it under the key of another one."""
    made = opened(tables(*rows))
    return place(replace(made, release=replace(made.release, note=name)))


def test_schools_with_sick_members_are_not_named_in_the_rows() -> None:
    sick = [
        welfare(union_id=union_id(number), form="sickness_support", amount_vnd=million * 1_000_000)
        for number, million in ((1, 10), (2, 6))
    ]
    others = welfare(union_id=union_id(3), amount_vnd=1_000_000), welfare(amount_vnd=500_000)
    made = release_of("two schools", *unions(3), *sick, *others).as_public()
    inquiry = Inquiry("tong-quan", made, build(made), EVERYTHING, ())
    found = handed_out(inquiry, CATALOGUE["money_given"])
    assert found["Số"].sum() == 17_500_000
    gathered = found.filter(pl.col("Vị trí trong báo cáo") == "gộp 2 dòng")
    assert gathered.select("Số", "CĐCS").rows() == [(16_000_000.0, None)]
    assert set(found["CĐCS"]) == {"Trường 3", None}


def test_rows_of_one_school_leave_sickness_out() -> None:
    sick = welfare(union_id=union_id(1), form="sickness_support", amount_vnd=2_000_000)
    made = release_of("one school", *unions(1), sick, welfare(union_id=union_id(1), amount_vnd=300_000))
    inquiry = Inquiry("tong-quan", made, build(made, (union_id(1),)), EVERYTHING, (union_id(1),))
    assert handed_out(inquiry, CATALOGUE["money_given"])["Số"].to_list() == [300_000.0]
    assert inquiry.shown(CATALOGUE["money_given"]).label == "Số tiền chăm lo (không gồm ốm đau, khó khăn)"


def test_rows_lead_back_to_what_was_shown(published: Opened) -> None:
    cube = build(published)
    inquiry = Inquiry("tong-quan", place(published), cube, EVERYTHING, (), served_at=ADDRESS)
    whole = f"{ADDRESS}?tu={cube.years[0]}&den={cube.years[-1]}&ban={published.release.number}"
    assert set(handed_out(inquiry, CATALOGUE["unions"])["Mở lại đúng số liệu này"]) == {whole}
