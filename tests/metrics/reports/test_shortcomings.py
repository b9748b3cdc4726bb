"""The shortcomings of a school year, each with its number and its names."""

import datetime
from typing import Any

from data.releases.load import Opened
from metrics.cube.cube import build
from metrics.cube.filter import EVERYTHING, Filter
from metrics.reports.shortcomings import Shortcoming, shortcomings
from tests.metrics.demonstration import BA_DINH, demo, demo_cube
from tests.metrics.examples import YEAR, Row, deadline, figure, opened, tables, union


def told(*rows: Row) -> dict[str, Shortcoming]:
    release = opened(tables(*rows))
    return {one.kind: one for one in shortcomings(release, build(release), EVERYTHING, YEAR)}


def test_shortcomings_tell_missed_targets_with_their_reason() -> None:
    of_year: dict[str, Any] = {"period_start": 2023, "period_end": 2024, "unit": "percent"}
    share = "percent_unions_good_or_better"
    aims = [figure(share, value, value_kind="target", target_operator="at_least", **of_year) for value in (95, 91, 80)]
    found = told(*aims, figure(share, 90, **of_year))
    assert (found["targets_missed"].text, found["targets_close"].text) == ("1 chỉ tiêu chưa đạt", "1 chỉ tiêu gần đạt")
    assert found["targets_missed"].names == (
        "Tỷ lệ CĐCS hoàn thành tốt trở lên: Chưa đạt: 90% so với chỉ tiêu từ 95% trở lên, kém 5 điểm phần trăm.",
    )


def test_shortcomings_tell_grades_conferences_and_silence() -> None:
    late = {"has_staff_conference": "yes", "staff_conference_date_precision": "day"}
    found = told(
        deadline(datetime.date(2023, 10, 14), document_number="383/HD"),
        union(1, grade="not_graded", staff_conference_date=datetime.date(2023, 11, 1), **late),
        union(2, grade="good", has_staff_conference="no"),
        union(3),
    )
    assert {kind: (one.text, one.names) for kind, one in found.items()} == {
        "grade_not_graded": ("1 CĐCS không xếp loại", ("Trường 1",)),
        "grade_not_reported": ("1 CĐCS chưa báo cáo xếp loại", ("Trường 3",)),
        "conference_late": (
            "1 CĐCS tổ chức Hội nghị CBCCVC trễ hạn (hạn: trước ngày 14/10/2023 (383/HD))",
            ("Trường 1",),
        ),
        "conference_not_held": ("1 CĐCS chưa tổ chức Hội nghị CBCCVC", ("Trường 2",)),
        "conference_not_reported": ("1 CĐCS chưa báo cáo Hội nghị CBCCVC", ("Trường 3",)),
        "silent": ("1 CĐCS chưa gửi báo cáo nào của năm học", ("Trường 3 (từ năm học 2023-2024)",)),
    }


def test_shortcomings_are_none_when_nothing_is_reported(published: Opened) -> None:
    assert shortcomings(published, build(published), Filter(districts=("005",)), YEAR) == []


def test_shortcomings_of_the_demo_count_their_names() -> None:
    found = shortcomings(demo(), demo_cube(), Filter(districts=(BA_DINH,)), YEAR)
    assert found
    assert all(one.count == len(one.names) and one.text.startswith(str(one.count)) for one in found)
