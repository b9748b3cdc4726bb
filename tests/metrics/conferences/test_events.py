"""Events in the order of time, with their words."""

import datetime
from typing import Any

from data.releases.load import Opened
from metrics.conferences.events import timeline, timeline_headline
from metrics.cube.filter import EVERYTHING, Filter
from tests.metrics.examples import Row, opened, row, tables, union


def event(title: str, day: datetime.date | None = None, **stated: Any) -> Row:
    return row("events", **{"title": title, "start_date": day, "date_precision": "day" if day else None, **stated})


def titles(*rows: Row, where: Filter = EVERYTHING) -> list[str]:
    return [one.title for one in timeline(opened(tables(*rows)), where)]


def test_shipped_events_are_told_newest_first(published: Opened) -> None:
    found = [
        (one.when, one.kind_label, one.status_label, one.term, one.place) for one in timeline(published, EVERYTHING)
    ]
    assert found == [
        ("13/9/2024", "Hội nghị tổng kết", "Đã tổ chức", "", "quận Cầu Giấy"),
        ("trước ngày 14/10/2023", "Hạn phải hoàn thành", "Theo kế hoạch", "", "huyện Thanh Trì"),
        ("30/8/2023", "Hội nghị tổng kết", "Đã tổ chức", "", "thị xã Hương Thủy"),
        (
            "năm học 2022-2023, không nêu ngày",
            "Đại hội Công đoàn ngành",
            "Theo kế hoạch",
            "nhiệm kỳ 2023–2028",
            "Thành phố Hà Nội",
        ),
        (
            "năm học 2022-2023, không nêu ngày",
            "Đại hội CĐCS",
            "Theo kế hoạch",
            "nhiệm kỳ 2023–2028",
            "Thành phố Hà Nội",
        ),
        ("18/11/2020", "Ký chương trình phối hợp", "Đã tổ chức", "giai đoạn 2020–2025", "thị xã Sơn Tây"),
        (
            "nhiệm kỳ 2013–2018, không nêu ngày",
            "Sơ kết (học kỳ, chương trình, nửa nhiệm kỳ)",
            "Đã tổ chức",
            "nhiệm kỳ 2013–2018",
            "quận Ninh Kiều",
        ),
        (
            "năm 2012, không nêu ngày",
            "Đại hội Công đoàn ngành",
            "Đã tổ chức",
            "nhiệm kỳ 2012–2017",
            "huyện Ea H'leo",
        ),
    ]


def test_event_belongs_to_the_school_year_of_its_date_when_its_period_is_another(published: Opened) -> None:
    found = timeline(published, Filter("2020-2021", "2020-2021"))
    assert [one.place for one in found] == ["thị xã Sơn Tây"]


def test_event_keeps_its_stated_school_year_when_it_is_held_after_it(published: Opened) -> None:
    assert "13/9/2024" in {one.when for one in timeline(published, Filter("2023-2024", "2023-2024"))}
    later = timeline(published, Filter("2024-2025", "2024-2025"))
    assert [one.kind for one in later] == ["coordination_programme_signed"]


def test_event_of_several_days_tells_both_ends() -> None:
    days = {"end_date": datetime.date(2023, 10, 12)}
    found = timeline(opened(tables(event("Hội thao", datetime.date(2023, 10, 10), **days))), EVERYTHING)
    assert found[0].when == "10/10/2023 – 12/10/2023"


def test_event_without_its_day_is_told_by_month() -> None:
    found = timeline(opened(tables(event("Sơ kết", datetime.date(2024, 1, 1), date_precision="month"))), EVERYTHING)
    assert found[0].when == "tháng 1/2024"


def test_undated_events_stand_after_the_dated_ones_of_their_year() -> None:
    undated = event("không ngày", school_year=None, period_kind="calendar_year", period_end=2023)
    rows = (undated, event("tháng 10", datetime.date(2023, 10, 1)), event("năm sau", datetime.date(2024, 2, 1)))
    assert titles(*rows) == ["năm sau", "tháng 10", "không ngày"]


def test_events_of_schools_are_told_alone_when_a_level_is_chosen() -> None:
    school = union(1, school_level="primary")
    rows = (school, event("trường", union_id=school["union_id"]), event("quận"))
    assert titles(*rows, where=Filter(levels=("primary",))) == ["trường"]


def test_headline_names_the_newest_event_that_took_place(published: Opened) -> None:
    thanh_tri_and_huong_thuy = Filter(districts=("020", "479"))
    assert timeline_headline(timeline(published, thanh_tri_and_huong_thuy)) == (
        "2 sự kiện trong phạm vi đã chọn, gần nhất là hội nghị tổng kết công tác công đoàn năm học 2022-2023, "
        "triển khai nhiệm vụ năm học 2023-2024 (30/8/2023)"
    )


def test_headline_only_counts_when_nothing_took_place_on_a_known_date(published: Opened) -> None:
    assert timeline_headline(timeline(published, Filter(districts=("020",)))) == "1 sự kiện trong phạm vi đã chọn"


def programme(start: int, end: int) -> Row:
    return event(
        "Ký",
        datetime.date(2020, 11, 18),
        kind="coordination_programme_signed",
        term_start_year=start,
        term_end_year=end,
    )


def test_programme_is_told_in_every_year_of_its_term_when_it_was_signed_before() -> None:
    stated = {"school_year": None, "period_kind": "multi_year", "period_start": 2020, "period_end": 2025}
    signed = {**programme(2020, 2025), **stated}
    assert titles(signed, where=Filter("2024-2025", "2024-2025")) == ["Ký"]
    assert titles(signed, where=Filter("2025-2026", "2025-2026")) == []
    assert titles(signed, where=Filter("2018-2019", "2019-2020")) == []
    held = {**signed, "kind": "summary_conference"}
    assert titles(held, where=Filter("2024-2025", "2024-2025")) == []
