"""Numbers say where small counts are left out, and what is there and too small is never "not reported"."""

from dataclasses import replace

import pytest

from data.places.placing import place
from findings.comparison.ranking import ranking_of
from findings.comparison.tiles import tile_of
from findings.comparison.trend import trend_of
from findings.content.content import Finding
from findings.inquiry.inquiry import Inquiry
from findings.provenance.metric_source import metric_source
from findings.welfare.given import money_by_programme
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import build
from metrics.cube.filter import EVERYTHING, Filter
from metrics.paragraph.district import paragraph
from tests.metrics.examples import CAU_GIAY, THANH_TRI, YEAR, opened, tables, union_id, welfare

HELPED = CATALOGUE["people_helped"]
SICK = {"form": "sickness_support", "beneficiary_unit": "persons"}
GIFT = {"form": "cash_gift", "beneficiary_unit": "persons"}


def inquiry_of(*rows: object, where: Filter = EVERYTHING) -> Inquiry:
    made = place(opened(tables(*rows))).as_public()  # type: ignore[arg-type]
    return Inquiry("cham-lo", made, build(made), where, ())


def two_districts() -> list[object]:
    """Cầu Giấy with one sick member beside its gifts, Thanh Trì with gifts alone."""
    return [
        welfare(**SICK, union_id=union_id(1), beneficiary_count=1, amount_vnd=450_000),
        welfare(**GIFT, beneficiary_count=20, amount_vnd=9_000_000),
        welfare(**GIFT, beneficiary_count=30, amount_vnd=8_000_000, district_code=THANH_TRI),
    ]


def test_tile_counts_the_places_whose_small_counts_are_left_out() -> None:
    tile = tile_of(inquiry_of(*two_districts()), HELPED)
    assert (tile.value, tile.coverage) == ("50", "2/2 quận, huyện có báo cáo, không gồm số nhỏ ở 1 nơi (Cầu Giấy)")
    one = tile_of(inquiry_of(*two_districts(), where=Filter(districts=(CAU_GIAY,))), HELPED)
    assert (one.value, one.coverage) == ("20", "1/1 quận, huyện có báo cáo, không gồm số nhỏ")
    other = tile_of(inquiry_of(*two_districts(), where=Filter(districts=(THANH_TRI,))), HELPED)
    assert (other.value, other.coverage) == ("30", "1/1 quận, huyện có báo cáo")


def test_trend_ranking_and_programmes_say_it_below_their_charts() -> None:
    inquiry = inquiry_of(*two_districts())
    said = "không gồm số nhỏ ở 1 nơi (Cầu Giấy)"
    for found in (trend_of(inquiry, HELPED), ranking_of(inquiry, HELPED), money_by_programme(inquiry)):
        assert isinstance(found, Finding)
        assert found.origin.coverage.endswith(said)
        assert "ốm đau" not in str(found.table.rows)


def test_place_with_small_counts_alone_is_hidden_and_not_missing() -> None:
    sick = welfare(**SICK, union_id=union_id(1), beneficiary_count=1)
    rows = (sick, welfare(**GIFT, beneficiary_count=30, district_code=THANH_TRI))
    alone = inquiry_of(*rows, where=Filter(districts=(CAU_GIAY,)))
    assert tile_of(alone, HELPED).value == "(ẩn)"
    assert "Cầu Giấy" not in " ".join(metric_source(inquiry_of(*rows), HELPED).absent())
    said = paragraph(alone.release, alone.cube, CAU_GIAY, YEAR)
    assert "Chăm lo đoàn viên: số nhỏ, không hiện để giữ kín hoàn cảnh cá nhân." in said


def test_paragraph_says_that_small_counts_are_left_out() -> None:
    inquiry = inquiry_of(*two_districts())
    (said,) = (one for one in paragraph(inquiry.release, inquiry.cube, CAU_GIAY, YEAR) if one.startswith("Chăm lo"))
    assert said == "Chăm lo đoàn viên: 20 người; đã chi, tặng, hỗ trợ 9 triệu đồng (không gồm số nhỏ)."


@pytest.mark.parametrize("where", [Filter(levels=("primary",)), Filter(clusters=("005.cum-1",))])
def test_number_below_the_district_says_that_it_goes_without_protected_figures(where: Filter) -> None:
    inquiry = inquiry_of(*two_districts(), where=where)
    assert inquiry.shown(HELPED).label == "Người được chăm lo (không gồm ốm đau, khó khăn)"


def test_older_release_goes_without_protected_figures_and_says_so() -> None:
    inquiry = inquiry_of(*two_districts())
    older = replace(inquiry, release=replace(inquiry.release, tells_protected=False))
    assert older.shown(HELPED).label == "Người được chăm lo (không gồm ốm đau, khó khăn)"
