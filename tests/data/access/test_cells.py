"""What anyone may read of protected rows: cells of a district, small ones without figures; worked out by hand."""

from typing import Any

import polars as pl
import pytest

from data.releases.lake import NOT_ALLOWED, NotAllowedError
from tests.metrics.examples import Row, award, figure, opened, report, tables, union_id, welfare

BEREAVEMENT: dict[str, Any] = {"form": "bereavement", "programme": "regular_visits", "beneficiary_unit": "turns"}
TOLD = ("beneficiary_count", "amount_vnd", "union_id", "doubt", "source_ref", "report_id")
SMALL = (None, None, None, "small_count", "(ẩn)", "gathered-final")


def of_school(number: int, count: int | None, amount: int | None = None, **stated: Any) -> Row:
    return welfare(
        **{**BEREAVEMENT, "beneficiary_count": count, "amount_vnd": amount, "union_id": union_id(number), **stated}
    )


def cells(*rows: Row, reports: list[Row] | None = None) -> list[tuple[Any, ...]]:
    made = opened(tables(*rows, reports=reports or [report("r1", state="final")])).as_public()
    return made.scan("welfare").select(TOLD).collect().rows()


def test_rows_of_schools_are_one_row_of_their_district_when_many_were_helped() -> None:
    assert cells(of_school(1, 2, 600), of_school(2, 3, 900)) == [(5, 1500, None, None, "gộp 2 dòng", "r1")]


@pytest.mark.parametrize(
    "rows",
    [
        # One school's case, however many it helped.
        [of_school(1, None, 450_000)],
        [of_school(1, 30, 9_000_000)],
        [of_school(1, 20), of_school(1, 30)],
        [of_school(1, 20), of_school(2, 0)],
        [welfare(**BEREAVEMENT, beneficiary_count=9, scope="single_school")],
        # Two people of two schools.
        [of_school(1, 1), of_school(2, 1)],
        # Enough people, and the money of one school.
        [of_school(1, 3, 900), of_school(2, 3)],
        # Nobody says how many, and two schools are two people at least.
        [of_school(1, None, 450_000), of_school(2, None, 450_000)],
        # The district's own two.
        [welfare(**BEREAVEMENT, beneficiary_count=2)],
        [welfare(**BEREAVEMENT, amount_vnd=450_000)],
        # Somebody was visited, and no figure is stated.
        [of_school(1, None)],
    ],
)
def test_cell_is_named_without_its_figures_when_it_is_small(rows: list[Row]) -> None:
    assert cells(*rows) == [SMALL]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([welfare(**BEREAVEMENT, beneficiary_count=3, amount_vnd=900)], (3, 900)),
        # 15 million for two people would be more than anybody gets (rule R37).
        ([welfare(**BEREAVEMENT, amount_vnd=15_000_000)], (None, 15_000_000)),
        ([of_school(number, None, 400_000) for number in (1, 2, 3)], (None, 1_200_000)),
        ([of_school(1, 0), of_school(2, 0)], (0, None)),
        ([of_school(1, 0)], (0, None)),
    ],
)
def test_cell_is_told_when_it_is_large_or_nought(rows: list[Row], told: tuple[int | None, int | None]) -> None:
    assert cells(*rows)[0][:2] == told


def test_district_s_own_row_stays_as_its_report_has_it() -> None:
    own = welfare(**BEREAVEMENT, beneficiary_count=12, note="LĐLĐ thăm", source_ref="B7")
    made = opened(tables(own)).as_public()
    assert made.scan("welfare").select("note", "source_ref").collect().rows() == [("LĐLĐ thăm", "B7")]


def test_reports_of_schools_are_not_named_and_provisional_ones_make_the_cell_provisional() -> None:
    reports = [report("school-1", state="final"), report("school-2", state="provisional")]
    rows = (of_school(1, 2, report_id="school-1"), of_school(2, 2, report_id="school-2"))
    assert cells(*rows, reports=reports)[0][-1] == "gathered-provisional"
    made = opened(tables(*rows, reports=reports)).as_public()
    titles = made.scan("reports").collect().filter(pl.col("report_id").str.starts_with("gathered"))["title"]
    assert titles.to_list() == ["Nhiều báo cáo, không nêu tên để bảo vệ người được giúp"]


def test_total_counts_once_beside_the_list_it_sums_up() -> None:
    total = welfare(**BEREAVEMENT, beneficiary_count=10, is_total=True)
    assert [row[0] for row in cells(of_school(1, 4), of_school(2, 4), total)] == [10]


def test_total_of_another_period_hides_the_list_it_could_be_compared_with() -> None:
    calendar: dict[str, Any] = {
        "school_year": None,
        "period_kind": "calendar_year",
        "period_start": 2023,
        "period_end": 2023,
    }
    total = welfare(**BEREAVEMENT, beneficiary_count=10, is_total=True, **calendar)
    rows = cells(of_school(1, 4, **calendar), of_school(2, 4, **calendar), total)
    assert [row[0] for row in rows] == [10]


@pytest.mark.parametrize(
    "stated",
    [
        {"form": "cash_gift", "programme": "union_shelter"},
        {"form": "other", "programme": "regular_visits"},
        {"form": "loan", "programme": "capital_fund", "flow": "lent"},
    ],
)
def test_programme_or_form_alone_protects_a_row(stated: dict[str, Any]) -> None:
    assert cells(of_school(1, 30, **stated)) == [SMALL]


@pytest.mark.parametrize(
    "stated",
    [
        {"form": "cash_gift", "programme": "reunion_tet"},
        {"form": "fund_contribution", "programme": "union_shelter", "flow": "raised"},
    ],
)
def test_gifts_and_money_raised_stay_rows_of_their_schools(stated: dict[str, Any]) -> None:
    assert cells(of_school(1, 1, 50_000, **stated))[0][:3] == (1, 50_000, union_id(1))


def test_more_people_are_asked_for_when_the_setting_says_so_and_never_fewer(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = (of_school(1, 2), of_school(2, 2))
    assert cells(*rows)[0][0] == 4
    monkeypatch.setenv("SMALL_COUNT_BELOW", "5")
    assert cells(*rows) == [SMALL]
    for slip in ("1", "ba", ""):
        monkeypatch.setenv("SMALL_COUNT_BELOW", slip)
        assert cells(*rows)[0][0] == 4
        assert cells(of_school(1, 1), of_school(2, 1)) == [SMALL]


def test_people_put_forward_are_protected_and_those_who_were_awarded_are_not() -> None:
    def to(recipient: str, status: str) -> Row:
        person = {"recipient_kind": recipient, "recipient_name": "Nguyễn Thị B", "reason": "chăm mẹ ốm"}
        return award(**person, status=status, union_id=union_id(1), count=1)

    rows = (to("individual", "proposed"), to("collective", "proposed"), to("individual", "given"))
    found = opened(tables(*rows)).as_public().scan("awards").collect()
    assert "recipient_name" not in found.columns
    told = found.select("recipient_kind", "status", "count", "union_id", "reason").rows()
    assert told == [
        ("collective", "proposed", 1, union_id(1), "chăm mẹ ốm"),
        ("individual", "given", 1, union_id(1), "chăm mẹ ốm"),
        ("individual", "proposed", None, None, None),
    ]


def test_printed_totals_of_help_are_told_when_large_and_no_cell_beside_them_is_small() -> None:
    totals = [figure("beneficiaries_supported", 2), figure("support_amount_vnd", 900_000_000), figure("gifts_given", 1)]
    made = opened(tables(*totals)).as_public()
    assert sorted(made.scan("figures").collect()["indicator"]) == ["gifts_given", "support_amount_vnd"]
    beside = opened(tables(*totals, of_school(1, 1))).as_public()
    assert beside.scan("figures").collect()["indicator"].to_list() == ["gifts_given"]


def test_older_release_tells_nothing_protected() -> None:
    made = opened(tables(of_school(1, 20), of_school(2, 20), welfare(beneficiary_count=9)))
    older = type(made)(made.lake.as_public(), made.release, {}, made.frames, tells_protected=False)
    assert older.scan("welfare").collect()["beneficiary_count"].to_list() == [9]


def test_whole_rows_are_for_editors_alone() -> None:
    made = opened(tables(of_school(1, 1)))
    assert made.whole("welfare").collect()["beneficiary_count"].to_list() == [1]
    with pytest.raises(NotAllowedError) as refused:
        made.as_public().whole("welfare")
    assert str(refused.value) == NOT_ALLOWED
