"""Small random releases and questions about them, as hypothesis draws them."""

import datetime
from typing import Any

from hypothesis import strategies as st

from metrics.filter import Filter
from metrics.metric import Metric
from tests.metrics.examples import Row, Tables, row, tables, union_id

YEARS = ("2017-2018", "2018-2019", "2019-2020")
DISTRICTS = ("005", "020")
NUMBERS = (1, 2, 3)
REPORTS = ("r1", "r2", "r3")
LEVELS = ("primary", "preschool", None)
OWNERSHIPS = ("public", "private", None)
CLUSTERS = ("Cụm 1", "Cụm 2", None)
DAY_2019 = datetime.date(2019, 10, 14)
GRADES = {
    "tasks": ("excellent", "good", "completed"),
    "strength": ("strong_excellent", "strong", "fair"),
    None: ("not_graded", None),
}
INDICATORS = ("unions_total", "members_total", "members_female", "unions_excellent", "units_held_staff_conference")
SELDOM_INDICATORS = ("staff_total", "unions_good_or_better", "unions_strong", "unions_founded")
Places = st.SearchStrategy[tuple[str | None, str]]
PLACES: tuple[tuple[str, ...], ...] = (
    (),
    ("school_year",),
    ("district_code",),
    ("district_code", "school_year"),
    ("school_year", "school_level"),
    ("ownership",),
    ("cluster", "school_level"),
)
OWN_CODES = {
    "unions": ("union_kind",),
    "initiatives": ("level", "status"),
    "awards": ("awarding_body", "award_kind", "recipient_kind"),
    "welfare": ("form", "flow"),
}


def count(most: int = 6) -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(0, most)


def often(*usual: Any, seldom: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    """The usual values, and now and then a seldom one."""
    return st.sampled_from([*usual * 4, *seldom])


SCATTERED: Places = st.tuples(
    often("2018-2019", "2019-2020", seldom=("2017-2018", None)), often("005", seldom=("020", "020"))
)


@st.composite
def records(draw: st.DrawFn, /, dataset: str, places: Places, **columns: st.SearchStrategy[Any]) -> Row:
    """A row of any report at one of the places, rarely outside the school block."""
    stated = {name: draw(values) for name, values in columns.items()}
    year, district = draw(places)
    return row(
        dataset,
        report_id=draw(st.sampled_from(REPORTS)),
        school_year=year,
        district_code=district,
        scope=draw(often("school_block", seldom=("whole_district", "single_school"))),
        bound=draw(often("exact", seldom=("lower", "upper", "range"))),
        **stated,
    )


@st.composite
def of_union(draw: st.DrawFn, /, dataset: str, places: Places, **columns: st.SearchStrategy[Any]) -> Row:
    """The same, or a row of one school of the district, listed or as a total."""
    made = draw(records(dataset, places, **columns))
    number = draw(st.none() | st.sampled_from(NUMBERS))
    whose = None if number is None else union_id(number, made["district_code"])
    return {**made, "union_id": whose, "is_total": draw(st.booleans())}


@st.composite
def union_rows(draw: st.DrawFn) -> list[Row]:
    keys = st.tuples(st.sampled_from(YEARS), st.sampled_from(DISTRICTS), st.sampled_from(NUMBERS))
    chosen = draw(st.lists(keys, unique=True, min_size=4, max_size=12))
    return [draw(_union(*key)) for key in chosen]


@st.composite
def _union(draw: st.DrawFn, year: str, district: str, number: int) -> Row:
    scheme = draw(st.sampled_from(list(GRADES)))
    conference = draw(st.sampled_from(("yes", "yes", "no", "not_applicable", None)))
    begun = int(year[:4])
    days = st.dates(datetime.date(begun, 9, 20), datetime.date(begun, 11, 10))
    return row(
        "unions",
        union_id=union_id(number, district),
        union_name=f"Trường {number}",
        report_id=draw(st.sampled_from(REPORTS)),
        school_year=year,
        district_code=district,
        scope=draw(often("single_school", seldom=("unclear",))),
        bound=draw(often("exact", seldom=("lower",))),
        cluster=draw(st.sampled_from(CLUSTERS)),
        school_level=draw(st.sampled_from(LEVELS)),
        ownership=draw(st.sampled_from(OWNERSHIPS)),
        union_kind=draw(often("grassroots_union", seldom=("occupational_union", None))),
        founded_date=draw(st.none() | st.dates(datetime.date(begun - 1, 8, 25), datetime.date(begun + 1, 9, 5))),
        member_count=draw(count()),
        female_member_count=draw(count(3)),
        staff_count=draw(count(9)),
        grade=draw(st.sampled_from(GRADES[scheme])),
        grade_scheme=scheme,
        has_staff_conference=conference,
        staff_conference_date=draw(st.none() | days) if conference == "yes" else None,
        staff_conference_date_precision=draw(st.sampled_from(("day", "month", "year"))),
        is_name_only=draw(often(False, seldom=(True,))),
    )


def initiatives(places: Places) -> st.SearchStrategy[Row]:
    return of_union(
        "initiatives",
        places,
        level=st.sampled_from(("district", "province")),
        status=often("recognised", seldom=("graded",)),
        programme=often("teaching_experience", "unspecified", seldom=("initiatives_1m",)),
        count=count(),
    )


def awards(places: Places) -> st.SearchStrategy[Row]:
    return of_union(
        "awards",
        places,
        award_kind=often("commendation_certificate", "unspecified", seldom=("certificate", "merged_kinds")),
        awarding_body=st.sampled_from(("district_federation", "vgcl")),
        recipient_kind=often("individual", "collective", seldom=("mixed",)),
        status=often("given", "approved", seldom=("proposed",)),
        basis=st.sampled_from(("annual", "thematic", None)),
        programme=often(None, seldom=("initiatives_1m",)),
        emulation_title=often(None, seldom=("good_teacher",)),
        count=st.integers(0, 6),
    )


def welfares(places: Places) -> st.SearchStrategy[Row]:
    return of_union(
        "welfare",
        places,
        flow=often("given", seldom=("lent", "raised")),
        form=st.sampled_from(("cash_gift", "other")),
        beneficiary_unit=st.sampled_from(("persons", "gifts", None)),
        beneficiary_count=count(),
        amount_vnd=count(),
    )


def figures(places: Places) -> st.SearchStrategy[Row]:
    return records(
        "figures",
        places,
        indicator=often(*INDICATORS, seldom=SELDOM_INDICATORS),
        value_kind=often("actual", seldom=("target",)),
        value=st.integers(0, 20).map(float),
        base_value=st.none() | st.integers(0, 20).map(float),
        base_label=often(None, seldom=("CĐCS vững mạnh",)),
        ownership=often(None, seldom=("public", "private")),
        union_kind=often(None, "grassroots_union", seldom=("occupational_union",)),
    )


def deadlines(places: Places) -> st.SearchStrategy[Row]:
    return records(
        "events",
        places,
        kind=often("deadline", seldom=("summary_conference",)),
        end_date=st.dates(datetime.date(2018, 10, 1), datetime.date(2018, 11, 2)) | often(DAY_2019, seldom=(None,)),
        date_precision=often("day", None, seldom=("month",)),
        union_id=often(None, seldom=(union_id(1),)),
    )


@st.composite
def report_rows(draw: st.DrawFn) -> list[Row]:
    return [
        row(
            "reports",
            report_id=name,
            report_kind=draw(st.sampled_from(("press", "federation_report", "data_file"))),
            state=draw(st.sampled_from(("final", "provisional"))),
            published_date=draw(st.none() | st.dates(datetime.date(2020, 1, 1), datetime.date(2020, 1, 9))),
            complete_datasets=draw(often(None, seldom=("unions", "initiatives awards", "unions welfare"))),
        )
        for name in REPORTS
    ]


@st.composite
def releases(draw: st.DrawFn) -> Tables:
    """A few rows of every dataset, scattered or all of one school year and district."""
    places = draw(st.sampled_from((SCATTERED, st.just(("2019-2020", "005")))))
    kinds = (initiatives, awards, welfares, figures)
    return tables(
        draw(union_rows()),
        *(draw(st.lists(kind(places), min_size=2, max_size=10)) for kind in kinds),
        draw(st.lists(deadlines(places), min_size=1, max_size=4)),
        reports=draw(report_rows()),
    )


@st.composite
def filters(draw: st.DrawFn) -> Filter:
    """Often everything, else some of each."""

    def some(values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(draw(often((), seldom=tuple((value,) for value in values))))

    return Filter(
        first_year=draw(often(None, seldom=YEARS)),
        last_year=draw(often(None, seldom=YEARS)),
        districts=some(DISTRICTS),
        clusters=some(("005.cum-1", "020.cum-2")),
        levels=some(("primary", "preschool")),
        ownerships=some(("public", "private")),
    )


def breakdowns(metric: Metric) -> st.SearchStrategy[tuple[str, ...]]:
    """By place, and by the codes of the dataset where the metric has only one."""
    is_one = metric.denominator is None or metric.denominator.dataset == metric.numerator.dataset
    own = [("school_year", code) for code in OWN_CODES[metric.numerator.dataset]] if is_one else []
    return st.sampled_from([*PLACES, *own])
