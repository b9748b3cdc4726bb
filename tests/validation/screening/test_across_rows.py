import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from data.places.reference import places
from tests.examples import row, source
from validation.problems.problem import CHECKS
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.across_rows import across
from validation.screening.screen import screen

AN = {"recipient_name": "Nguyễn Thị An", "count": "1", "is_total": "false"}
SCHOOL = {"union_id": "005-primary-mai-dich", "recipient_kind": "collective", "count": "1", "is_total": "false"}


def checks(dataset: str, *changes: dict[str, str]) -> list[tuple[str, int | None]]:
    """The problems of rows that differ from the example as said; every one has a reference of its own."""
    rows = [row(dataset, source_ref=str(place), **changed) for place, changed in enumerate(changes)]
    return [(one.check, one.row) for one in screen(source(dataset, *rows), places())[0].problems]


def test_rows_that_cannot_be_read_are_not_looked_at_together() -> None:
    assert checks("awards", AN, AN, {**AN, "count": "một"}) == [("whole_number", 4)]


def test_award_is_asked_for_at_every_row_after_the_first() -> None:
    assert checks("awards", AN, {}, AN, AN) == [("award_given_once", 4), ("award_given_once", 5)]


def test_name_is_the_same_in_capitals_and_with_more_spaces() -> None:
    assert checks("awards", AN, {**AN, "recipient_name": "NGUYỄN  THỊ AN"}) == [("award_given_once", 3)]


def test_school_stands_for_a_collective_without_a_name() -> None:
    assert checks("awards", SCHOOL, SCHOOL) == [("award_given_once", 3)]
    assert checks("awards", {**SCHOOL, "count": "2"}, {**SCHOOL, "count": "3"}) == []
    assert checks("awards", *[{**SCHOOL, "recipient_kind": "individual"}] * 2) == []


def test_another_reason_year_kind_body_status_or_school_is_another_award() -> None:
    others = [
        {"reason": "Hội giảng"},
        {"theme": "culture_sport"},
        {"school_year": "2024-2025", "award_date": ""},
        {"award_kind": "letter_of_praise"},
        {"awarding_body": "district_committee"},
        {"status": "proposed"},
        {"union_id": "005-primary-nghia-tan"},
    ]
    for other in others:
        assert checks("awards", AN, {**AN, **other}) == []


def test_award_that_was_refused_or_taken_back_is_none() -> None:
    for status in ("not_approved", "revoked"):
        assert checks("awards", {**AN, "status": status}, {**AN, "status": status}) == []


def test_yearly_and_thematic_awards_of_one_body_are_asked_at_the_thematic_one() -> None:
    annual, thematic = {**AN, "basis": "annual"}, {**AN, "basis": "thematic", "theme": "culture_sport"}
    assert checks("awards", annual, thematic) == [("yearly_or_thematic", 3)]
    assert checks("awards", thematic, annual) == [("yearly_or_thematic", 2)]
    assert checks("awards", annual, {**thematic, "awarding_body": "district_committee"}) == []
    assert checks("awards", annual, {**thematic, "recipient_name": "Trần Văn Bình"}) == []
    assert checks("awards", annual, {**thematic, "school_year": "2024-2025", "award_date": ""}) == []


def test_reviews_campaigns_and_sudden_awards_stand_beside_the_yearly_one() -> None:
    for basis in ("period_review", "campaign", "ad_hoc", "long_service", ""):
        assert checks("awards", {**AN, "basis": "annual"}, {**AN, "basis": basis}) == []


def test_body_that_is_not_stated_is_not_one_body() -> None:
    unstated = {**AN, "awarding_body": "unspecified"}
    assert checks("awards", {**unstated, "basis": "annual"}, {**unstated, "basis": "thematic"}) == []


def listed(*members: int | None, **changes: str) -> list[dict[str, str]]:
    counts = ["" if count is None else str(count) for count in members]
    reported = {"female_member_count": "", "staff_count": "", **changes}
    return [{**reported, "union_name": f"Trường {n}", "member_count": count} for n, count in enumerate(counts)]


def test_average_is_asked_outside_20_to_90_members_a_union() -> None:
    odd = [("average_members_usual", 1)]
    assert checks("unions", *listed(20, 20, 20, 20, 20)) == []
    assert checks("unions", *listed(20, 20, 20, 20, 19)) == odd
    assert checks("unions", *listed(90, 90, 90, 90, 90)) == []
    assert checks("unions", *listed(90, 90, 90, 90, 91)) == odd


def test_average_leaves_out_what_is_not_reported_and_needs_five_unions() -> None:
    assert checks("unions", *listed(19, 19, 19, 19, None)) == []
    assert checks("unions", *listed(22, 22, 22, 22, 22, None)) == []


def test_each_district_has_its_own_average() -> None:
    there = listed(10, 10, 10, 10, 10, district_code="001")
    assert checks("unions", *listed(45, 45, 45, 45, 45), *there) == [("average_members_usual", 1)]


def test_levels_are_compared_with_the_next_lower_one_that_is_reported() -> None:
    school, district, national = ({"level": level} for level in ("school", "district", "national"))
    assert checks("initiatives", {**national, "count": "869"}, district) == [("fewer_at_higher_level", 2)]
    assert checks("initiatives", {**national, "count": "868"}, district) == []
    assert checks("initiatives", {**district, "count": "9"}, {**school, "count": "8"}, {**national, "count": "9"}) == [
        ("fewer_at_higher_level", 2)
    ]


def test_levels_are_not_compared_across_programmes_years_scopes_or_statuses() -> None:
    for other in (
        {"programme": "initiatives_1m"},
        {"school_year": "2022-2023"},
        {"scope": "whole_district"},
        {"union_id": "005-primary-mai-dich"},
        {"status": "graded"},
        {"level": "sector"},
    ):
        assert checks("initiatives", {"level": "province", "count": "900", **other}, {}) == []


def test_rows_of_a_level_are_added_and_a_total_stands_for_them() -> None:
    one = {"title": "Dạy học", "count": "1", "is_total": "false", "level": "province"}
    assert checks("initiatives", {"count": "2"}, one, one) == []
    assert checks("initiatives", {"count": "1"}, one, one) == [("fewer_at_higher_level", 3)]
    assert checks("initiatives", {"count": "2"}, one, one, {"level": "province", "count": "2"}) == []


def test_recognised_initiatives_are_not_more_than_were_submitted() -> None:
    assert checks("initiatives", {"status": "submitted", "count": "868"}, {}) == []
    assert checks("initiatives", {"status": "submitted", "count": "867"}, {}) == [("recognised_within_submitted", 3)]
    assert checks("initiatives", {"status": "submitted", "count": "867", "level": "school"}, {}) == []


def test_rules_of_the_texts_name_their_document() -> None:
    assert CHECKS["yearly_or_thematic"].source == "Hướng dẫn 1217/HD-TLĐ năm 2016, mục 1.1"
    assert CHECKS["award_given_once"].source == "Luật Thi đua, khen thưởng năm 2022"


AWARD = st.fixed_dictionaries(
    {
        "school_year": st.sampled_from(["2022-2023", "2023-2024", None]),
        "recipient_name": st.sampled_from(["An", "Bình", None]),
        "recipient_kind": st.sampled_from(["collective", "individual"]),
        "union_id": st.sampled_from(["a", "b", None]),
        "awarding_body": st.sampled_from(["vgcl", "unspecified"]),
        "basis": st.sampled_from(["annual", "thematic", None]),
        "status": st.sampled_from(["given", "revoked"]),
        "count": st.sampled_from([1, 2]),
    }
)


def naive(awards: list[dict[str, object]]) -> set[tuple[str, int]]:
    """The two rules of awards, one pair of rows after the other."""

    def who(award: dict[str, object]) -> object:
        is_school = award["recipient_kind"] == "collective" and award["count"] == 1
        return award["recipient_name"] or (award["union_id"] if is_school else None)

    def same(one: dict[str, object], other: dict[str, object], *names: str) -> bool:
        return bool(
            who(one)
            and str(who(one)).lower() == str(who(other)).lower()
            and one["school_year"]
            and {one["status"], other["status"]} == {"given"}
            and all(one[name] == other[name] for name in ("school_year", "union_id", "recipient_kind", *names))
        )

    found = set()
    for place, one in enumerate(awards):
        for before, other in enumerate(awards):
            if before < place and same(one, other, "awarding_body", "basis"):
                found.add(("award_given_once", place))
            bases = (one["basis"], other["basis"])
            is_known = one["awarding_body"] != "unspecified"
            if is_known and bases == ("thematic", "annual") and same(one, other, "awarding_body"):
                found.add(("yearly_or_thematic", place))
    return found


@settings(deadline=None)
@given(st.lists(AWARD, max_size=8))
def test_awards_are_asked_for_as_by_a_person_who_compares_each_with_each(awards: list[dict[str, object]]) -> None:
    schema = {column.name: column.dtype for column in columns_of(SCHEMAS["awards"]).values()}
    found = across("awards", pl.DataFrame(awards, schema=schema))
    assert len(found) == len(set(found))
    assert {(one.check, one.row) for one in found} == naive(awards)
