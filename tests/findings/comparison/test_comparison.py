"""What the page So sánh measures, offers and refuses, over the invented federation."""

from dataclasses import replace

import polars as pl
import pytest

from data.places.placing import place
from findings.comparison import ranking, scatter, tile_map, trend
from findings.comparison.asked import Asked
from findings.comparison.breakdowns import BREAKDOWNS
from findings.comparison.compared import CHARTS, Make, compared, side_by_side
from findings.comparison.heatmap import heatmap_of
from findings.comparison.ranking import ranking_of
from findings.comparison.refusal import basis_words, refusal
from findings.comparison.view import SIDES, Side, View, view_of
from findings.content.content import Beside, Finding, Lead, Nothing
from findings.content.items import blocks
from findings.inquiry.inquiry import Inquiry
from glossary.comparison import BREAKDOWN_CODES, COMPARED_SHAPES
from glossary.unions import is_public
from metrics.catalogue import CATALOGUE
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.basis import bases
from metrics.measure.measure import measure
from tests.metrics.demonstration import BA_DINH, demo, demo_cube

MEMBERS, INITIATIVES = CATALOGUE["members"], CATALOGUE["initiatives_district"]
UNIONS, HELPED = CATALOGUE["unions"], CATALOGUE["people_helped"]
WITHIN = Filter(districts=(BA_DINH,))


def inquiry(where: Filter = EVERYTHING) -> Inquiry:
    return Inquiry("so-sanh", place(demo()), demo_cube(), where, ())


def view(
    by: str = "district",
    metric: str = "members",
    basis: str = "absolute",
    where: Filter = EVERYTHING,
    side: Side | None = None,
) -> View:
    found = view_of(inquiry(where), CATALOGUE[metric], basis, BREAKDOWNS[by], side)
    assert found is not None
    return found


def made(make: Make, shown: View) -> Finding:
    year = shown.year()
    assert year is not None
    return make(shown, year, 0)


def asked(by: str = "district", shape: str = "trend", metric: str = "members", refused: str | None = None) -> Asked:
    return Asked(CATALOGUE[metric], MEMBERS, BREAKDOWNS[by], shape, "absolute", refused, False)


def sentence(found: Asked, where: Filter = EVERYTHING) -> str:
    refused = refusal(inquiry(where), found)
    return "" if refused is None else refused.why


def test_link_offers_what_the_page_knows() -> None:
    assert set(BREAKDOWN_CODES) == set(BREAKDOWNS)
    assert set(COMPARED_SHAPES) == {*CHARTS, "scatter", "table"}


def test_others_stay_beside_the_chosen_ones() -> None:
    shown = view(where=WITHIN)
    assert shown.chosen == (BA_DINH,)
    assert set(shown.values["district_code"]) == set(demo_cube().districts)


def test_unions_add_up_to_what_their_rows_report() -> None:
    shown = view("union", where=WITHIN)
    listed = demo().scan("unions").filter(~pl.col("is_name_only"), pl.col("district_code") == BA_DINH).collect()
    expected = listed.drop_nulls("member_count").select("union_id", "school_year", pl.col("member_count").cast(float))
    assert shown.values.select("union_id", "school_year", "value").sort("union_id", "school_year").rows() == (
        expected.sort("union_id", "school_year").rows()
    )


def test_unions_tell_nothing_of_sickness_and_hardship() -> None:
    shown = view("union", "people_helped", where=WITHIN)
    assert shown.metric.label == "Người được chăm lo (không gồm ốm đau, khó khăn)"
    assert view(metric="people_helped").metric.label == "Người được chăm lo"


def test_clusters_stand_in_the_chosen_districts_only() -> None:
    shown = view("cluster", where=WITHIN)
    assert shown.names
    assert {code[:3] for code in shown.values["cluster"]} == {BA_DINH}


def test_sides_divide_the_schools_by_their_owner() -> None:
    halves = [view("ownership", side=side) for side in SIDES]
    assert [{is_public(code) for code in half.values["ownership"]} for half in halves] == [{True}, {False}]
    whole = view("ownership")
    known = whole.values.filter(pl.col("ownership") != "unknown")
    assert sum(half.values["value"].sum() for half in halves) == known["value"].sum()


def test_side_is_absent_when_the_filter_leaves_nothing_of_it() -> None:
    only = inquiry(Filter(ownerships=("public",)))
    assert view_of(only, MEMBERS, "absolute", BREAKDOWNS["district"], SIDES[0]) is not None
    assert view_of(only, MEMBERS, "absolute", BREAKDOWNS["district"], SIDES[1]) is None


def test_nothing_is_drawn_when_the_chosen_ones_have_not_reported() -> None:
    where = Filter("2023-2024", "2023-2024", districts=("002",))
    silent = view(where=where)
    assert not silent.values.is_empty()
    assert silent.year() is None
    told = {shape: list(blocks(compared(inquiry(where), asked(shape=shape)))) for shape in COMPARED_SHAPES}
    assert told.pop("scatter") == [Nothing("Đoàn viên cùng với Đoàn viên")]
    assert told == {shape: [Nothing("Đoàn viên")] for shape in told}
    assert scatter.points(silent, INITIATIVES) is None


def test_sources_of_two_sides_have_two_names() -> None:
    names = [view(side=side).source().name for side in SIDES]
    assert names == ["members-cong-lap", "members-ngoai-cong-lap"]


def test_those_missing_are_of_all_that_are_compared_in_the_year_shown() -> None:
    shown = view(where=Filter(districts=(BA_DINH,), last_year="2023-2024"))
    assert shown.coverage("2023-2024") == "3/4 quận, huyện có báo cáo"
    assert shown.source().absent()[0] == "Năm học 2023-2024, 1 quận, huyện chưa có báo cáo: Hoàn Kiếm."


def test_total_over_fewer_districts_is_marked_and_told() -> None:
    found = made(trend.finding, view())
    assert found.chart.values.filter("fewer")["x"].to_list() == ["2023-2024"]
    told = {row[0]: row[2] for row in found.table.rows}
    assert told["2023-2024"] == "3/4 quận, huyện có báo cáo (ít nơi báo cáo hơn năm học trước)"
    assert told["2022-2023"] == "4/4 quận, huyện có báo cáo"


def test_what_names_no_level_is_told_beside_the_levels() -> None:
    shown = view("school_level", "initiatives_district")
    year = shown.year()
    whole = measure(demo_cube(), INITIATIVES, (), Filter(year, year))["value"][0]
    rest = whole - shown.values.filter(school_year=year)["value"].sum()
    expected = f"Năm học {year} còn {rest:.0f} sáng kiến không ghi cấp học nên không nằm trong đây." if rest else ""
    assert shown.outside() == expected
    assert view().outside() == ""


def test_year_before_is_known_when_the_filter_begins_after_it() -> None:
    year = str(view().year())
    shown = view(where=Filter(first_year=year))
    assert set(shown.values["school_year"]) == {year}
    assert made(ranking.finding, shown).chart.values["rank_before"].count() > 0


def test_ranking_shows_the_leaders_and_the_chosen_one_and_no_last() -> None:
    found = made(ranking.finding, view("union", where=WITHIN))
    drawn, rows = found.chart.values, found.table.rows
    assert max(drawn["rank"]) <= 5
    assert all(row[2] == "" for row in rows[drawn.height :])
    assert len(rows) > drawn.height
    assert found.origin.note.startswith("Thứ tự theo số liệu, không phải kết quả xếp hạng thi đua.")


def test_chosen_places_have_lines_of_their_own_among_the_others() -> None:
    two = tuple(demo_cube().districts[:2])
    found = made(trend.finding, view(where=Filter(districts=two)))
    drawn = found.chart.values
    assert set(drawn.filter("mark")["group"]) == set(two)
    assert drawn["group"].n_unique() == len(demo_cube().districts)
    assert found.headline.startswith("Trong 2 quận, huyện đã chọn, ")


def test_everything_is_one_line_when_no_place_is_chosen() -> None:
    found = made(trend.finding, view())
    assert found.chart.values["label"].unique().to_list() == ["Các nơi"]


@pytest.mark.parametrize(("last", "is_since"), [("2024-2025", False), ("2026-2027", True)])
def test_map_has_a_square_for_every_place_of_its_time(last: str, is_since: bool) -> None:
    found = made(tile_map.finding, view(where=Filter(None, last)))
    assert set(found.chart.values["group"]) == set(demo_cube().reporters(is_since))


@pytest.mark.parametrize("by", [*BREAKDOWNS])
@pytest.mark.parametrize("metric", ["female_share", "awards_to_collectives", "money_given"])
def test_every_shape_can_be_drawn_on_every_basis(metric: str, by: str) -> None:
    for basis in bases(CATALOGUE[metric]):
        shown = view(by, metric, basis, WITHIN)
        assert (shown.year() is None) == shown.values.is_empty()
        for shape, make in CHARTS.items():
            if shown.values.is_empty() or (shape == "map" and by != "district"):
                continue
            table = made(make, shown).table
            assert len(table.rows) == len(table.hrefs)
            assert all(len(row) == len(table.heads) for row in table.rows)


def test_two_numbers_meet_in_the_newest_year_that_has_both() -> None:
    shown = view()
    found = scatter.points(shown, INITIATIVES)
    assert found is not None
    one, two = (
        dict(shown.of(m).filter(school_year=found.year).select("district_code", "value").iter_rows())
        for m in (MEMBERS, INITIATIVES)
    )
    assert {row["group"]: (row["across"], row["up"]) for row in found.values.iter_rows(named=True)} == {
        code: (one.get(code), two.get(code)) for code in {*one, *two}
    }


def test_map_is_refused_when_no_districts_are_compared() -> None:
    assert sentence(asked("cluster", "map")) == "Bản đồ ô chỉ vẽ được cho quận, huyện."
    assert sentence(asked("district", "map")) == ""


def test_unions_are_refused_when_no_district_is_chosen() -> None:
    expected = "{} chỉ so sánh được trong quận, huyện đã chọn; hãy chọn quận, huyện ở bộ lọc hoặc ở đây."
    assert sentence(asked("union")) == expected.format("CĐCS")
    assert sentence(asked("cluster")) == expected.format("Cụm thi đua")
    assert sentence(asked("union"), WITHIN) == sentence(asked("cluster"), WITHIN) == ""
    refused = refusal(inquiry(), asked("union"))
    assert refused is not None
    assert Lead("Trong Ba Đình", "so-sanh?don-vi=ba-dinh") in refused.ways
    assert refused.ways[-1] == Lead("So sánh theo quận, huyện", "so-sanh?theo=district")


def test_counts_of_unions_are_refused_for_single_unions() -> None:
    expected = "“CĐCS” đếm các CĐCS nên không so sánh được giữa từng CĐCS."
    assert sentence(asked("union", metric="unions"), WITHIN) == expected
    assert sentence(asked("cluster", metric="unions"), WITHIN) == ""
    paired = replace(asked("union", "scatter"), second=UNIONS)
    assert sentence(paired, WITHIN) == expected


def test_refused_basis_is_told() -> None:
    assert basis_words(asked()) == ""
    found = asked(metric="awards_to_collectives", refused="per_100_members")
    assert basis_words(found) == "“Tập thể được khen” không tính trên 100 đoàn viên được ở đây nên hiện số như báo cáo."


def test_pages_of_single_numbers_show_the_ranking_without_moves() -> None:
    there, here = ranking_of(inquiry(), MEMBERS), made(ranking.finding, view())
    assert isinstance(there, Finding)
    assert (there.key, here.key) == ("thu-tu-members", "thu-tu-members-district")
    assert there.headline == here.headline
    assert there.table.titles == ["Địa bàn", "Đoàn viên", "Thứ tự theo số liệu"]
    assert here.table.titles == ["Quận, huyện", "Đoàn viên", "Thứ tự theo số liệu", "So với năm học 2025-2026"]
    assert (there.slide, there.click) == ("ranking:members", "place")
    assert "▲▼" in here.origin.note
    assert "▲▼" not in there.origin.note


def test_heatmap_of_a_page_holds_the_chosen_ones_alone() -> None:
    chosen = heatmap_of(inquiry(WITHIN), MEMBERS)
    assert isinstance(chosen, Finding)
    assert chosen.key == "quan-huyen-members"
    assert set(chosen.chart.values["group"]) == {BA_DINH}
    assert set(made(CHARTS["heatmap"], view(where=WITHIN)).chart.values["group"]) == set(demo_cube().districts)


def test_trend_is_left_out_where_one_year_is_all() -> None:
    one = Filter("2023-2024", "2023-2024")
    (alone,) = blocks(side_by_side(inquiry(one), MEMBERS))
    assert isinstance(alone, Finding)
    assert alone.key == "thu-tu-members"
    (both,) = blocks(side_by_side(inquiry(), MEMBERS))
    assert isinstance(both, Beside)
    assert [one.key for one in blocks(both.columns) if isinstance(one, Finding)] == ["xu-huong-members", alone.key]


def test_halves_reach_as_far_as_each_other() -> None:
    *_, both = blocks(compared(inquiry(), replace(asked(shape="heatmap"), is_beside=True)))
    assert isinstance(both, Beside)
    first, second = (one for one in blocks(both.columns) if isinstance(one, Finding))
    assert (first.key, second.key) == (
        "bang-mau-members-district-cong-lap",
        "bang-mau-members-district-ngoai-cong-lap",
    )
    assert first.headline.startswith("Công lập: ")
    assert second.headline.startswith("Ngoài công lập: ")
    assert (first.slide, second.slide) == ("", "")
    # What a picture says at its foot.
    assert first.origin.scope.endswith(" · Công lập · Công lập tự chủ")
    assert " · Tư thục" in second.origin.scope
    alone = made(CHARTS["heatmap"], view(side=SIDES[1]))
    assert alone.chart.values.equals(second.chart.values)
    assert alone.chart.figure.data[0].marker.color != second.chart.figure.data[0].marker.color
