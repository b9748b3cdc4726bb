"""What the page So sánh measures, offers and refuses, over the invented federation."""

from dataclasses import replace

import polars as pl
import pytest

from data.places.placing import place
from findings.comparison import heatmap, ranking, scatter, tile_map, trend
from findings.comparison.breakdowns import BREAKDOWNS
from findings.comparison.refusal import basis_words, refusal
from findings.comparison.view import SIDES, Side, View, view_of
from glossary.unions import is_public
from metrics.catalogue import CATALOGUE
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.basis import bases
from metrics.measure.measure import measure
from tests.metrics.demonstration import BA_DINH, demo, demo_cube
from ui.comparison import question
from ui.comparison.question import Asked
from ui.state.screen import Screen
from validation import decks

MEMBERS, INITIATIVES = CATALOGUE["members"], CATALOGUE["initiatives_district"]
UNIONS, HELPED = CATALOGUE["unions"], CATALOGUE["people_helped"]
WITHIN = Filter(districts=(BA_DINH,))
SHAPES = {"trend": trend, "ranking": ranking, "heatmap": heatmap, "map": tile_map}


def screen(where: Filter = EVERYTHING) -> Screen:
    return Screen("so-sanh", place(demo()), demo_cube(), where, ())


def view(
    by: str = "district",
    metric: str = "members",
    basis: str = "absolute",
    where: Filter = EVERYTHING,
    side: Side | None = None,
) -> View:
    found = view_of(screen(where), CATALOGUE[metric], basis, BREAKDOWNS[by], side)
    assert found is not None
    return found


def asked(by: str = "district", shape: str = "trend", metric: str = "members", refused: str | None = None) -> Asked:
    return Asked(CATALOGUE[metric], MEMBERS, BREAKDOWNS[by], shape, "absolute", refused, False)


def sentence(found: Asked, where: Filter = EVERYTHING) -> str:
    refused = refusal(screen(where), found)
    return "" if refused is None else refused.sentence


def test_link_offers_what_the_page_knows() -> None:
    assert set(decks.BREAKDOWNS) == set(BREAKDOWNS)
    assert set(decks.COMPARED) == set(question.SHAPES)


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
    only = screen(Filter(ownerships=("public",)))
    assert view_of(only, MEMBERS, "absolute", BREAKDOWNS["district"], SIDES[0]) is not None
    assert view_of(only, MEMBERS, "absolute", BREAKDOWNS["district"], SIDES[1]) is None


def test_nothing_is_drawn_when_the_chosen_ones_have_not_reported() -> None:
    silent = view(where=Filter("2023-2024", "2023-2024", districts=("002",)))
    assert not silent.values.is_empty()
    assert silent.year() is None
    assert [module.prepare(silent) for module in SHAPES.values()] == [None] * 4
    assert scatter.points(silent, INITIATIVES) is None


def test_sources_of_two_sides_have_two_names() -> None:
    names = [view(side=side).source().name for side in SIDES]
    assert names == ["members-cong-lap", "members-ngoai-cong-lap"]


def test_those_missing_are_of_all_that_are_compared_in_the_year_shown() -> None:
    shown = view(where=Filter(districts=(BA_DINH,), last_year="2023-2024"))
    assert shown.coverage("2023-2024") == "3/4 quận, huyện có báo cáo"
    assert shown.source().absent()[0] == "Năm học 2023-2024, 1 quận, huyện chưa có báo cáo: Hoàn Kiếm."


def test_total_over_fewer_districts_is_marked_and_told() -> None:
    found = trend.prepare(view())
    assert found is not None
    assert found.finding.values.filter("fewer")["x"].to_list() == ["2023-2024"]
    told = {row[0]: row[2] for row in found.finding.rows}
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
    found = ranking.prepare(shown)
    assert found is not None
    assert found.finding.values["rank_before"].count() > 0


def test_ranking_shows_the_leaders_and_the_chosen_one_and_no_last() -> None:
    found = ranking.prepare(view("union", where=WITHIN))
    assert found is not None
    drawn, rows = found.finding.values, found.finding.rows
    assert max(drawn["rank"]) <= 5
    assert all(row[2] == "" for row in rows[drawn.height :])
    assert len(rows) > drawn.height
    assert found.finding.note.startswith("Thứ tự theo số liệu, không phải kết quả xếp hạng thi đua.")


def test_chosen_places_have_lines_of_their_own_among_the_others() -> None:
    two = tuple(demo_cube().districts[:2])
    found = trend.prepare(view(where=Filter(districts=two)))
    assert found is not None
    drawn = found.finding.values
    assert set(drawn.filter("mark")["group"]) == set(two)
    assert drawn["group"].n_unique() == len(demo_cube().districts)
    assert found.finding.headline.startswith("Trong 2 quận, huyện đã chọn, ")


def test_everything_is_one_line_when_no_place_is_chosen() -> None:
    found = trend.prepare(view())
    assert found is not None
    assert found.finding.values["label"].unique().to_list() == ["Các nơi"]


@pytest.mark.parametrize(("last", "is_since"), [("2024-2025", False), ("2026-2027", True)])
def test_map_has_a_square_for_every_place_of_its_time(last: str, is_since: bool) -> None:
    found = tile_map.prepare(view(where=Filter(None, last)))
    assert found is not None
    assert set(found.finding.values["group"]) == set(demo_cube().reporters(is_since))


@pytest.mark.parametrize("by", [*BREAKDOWNS])
@pytest.mark.parametrize("metric", ["female_share", "awards_to_collectives", "money_given"])
def test_every_shape_can_be_drawn_on_every_basis(metric: str, by: str) -> None:
    for basis in bases(CATALOGUE[metric]):
        shown = view(by, metric, basis, WITHIN)
        for shape, module in SHAPES.items():
            if shape == "map" and by != "district":
                continue
            found = module.prepare(shown)
            assert (found is None) == shown.values.is_empty() or shape == "trend"
            if found is not None:
                assert len(found.finding.rows) == len(found.finding.hrefs)
                assert all(len(row) == len(found.finding.heads) for row in found.finding.rows)


def test_two_numbers_meet_in_the_newest_year_that_has_both() -> None:
    shown = view()
    found = scatter.points(shown, INITIATIVES)
    assert found is not None
    year, values = found
    one, two = (
        dict(shown.of(m).filter(school_year=year).select("district_code", "value").iter_rows())
        for m in (MEMBERS, INITIATIVES)
    )
    assert {row["group"]: (row["across"], row["up"]) for row in values.iter_rows(named=True)} == {
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
    refused = refusal(screen(), asked("union"))
    assert refused is not None
    assert ("Trong Ba Đình", "don-vi", "ba-dinh") in refused.ways


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
