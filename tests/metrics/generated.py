"""Small random releases; each comes of one number, so a failing one is easily made again."""

import datetime
from random import Random
from typing import Any

from hypothesis import strategies as st

from tests.metrics.examples import Row, Tables, row, tables, union_id

YEARS = ("2017-2018", "2018-2019", "2019-2020")
DISTRICTS = ("005", "020")
NUMBERS = (1, 2, 3)
REPORTS = ("r1", "r2", "r3")
LEVELS = ("primary", "preschool", None)
OWNERSHIPS = ("public", "private", None)
CLUSTERS = ("Cụm 1", "Cụm 2", None)
GRADES = {
    "tasks": ("excellent", "good", "completed"),
    "strength": ("strong_excellent", "strong", "fair"),
    None: ("not_graded", None),
}
DOUBTS = ("scope_unclear", "from_sidebar")
MEASURES = {"count", "beneficiary_count", "amount_vnd"}
INDICATORS = (
    "unions_total",
    "members_total",
    "members_female",
    "staff_total",
    "unions_excellent",
    "unions_good_or_better",
    "unions_strong",
    "units_held_staff_conference",
    "unions_founded",
)


class Chance(Random):
    """Chance that has its favourites."""

    def often(self, *usual: Any, seldom: tuple[Any, ...]) -> Any:
        """One of the usual values, and one time in ten a seldom one."""
        return self.choice(seldom if self.random() < 0.1 else usual)

    def count(self, most: int) -> int | None:
        """A count, or nothing reported."""
        return None if self.random() < 0.2 else self.randint(0, most)

    def day(self, first: datetime.date, last: datetime.date) -> datetime.date:
        return first + datetime.timedelta(days=self.randint(0, (last - first).days))


def releases() -> st.SearchStrategy[Tables]:
    """A few rows of every dataset, scattered or all of one school year and district."""
    return st.integers(0, 2**63).map(lambda number: release(Chance(number)))


def release(chance: Chance, all_years: tuple[str, ...] = YEARS) -> Tables:
    is_narrow = chance.random() < 0.5
    years, districts = (all_years[2:], DISTRICTS[:1]) if is_narrow else (all_years, DISTRICTS)
    places = [(year, district) for year in years for district in districts]
    kinds = (_initiative, _award, _welfare, _deadline)
    return tables(
        [_union(chance, *place, number) for place in places for number in NUMBERS if chance.random() < 0.7],
        *([kind(chance, places) for _ in range(chance.randint(0, 24))] for kind in kinds),
        *(_figures(chance, places) for _ in range(chance.randint(0, 2 * len(places)))),
        reports=[_report(chance, name) for name in REPORTS],
    )


def _report(chance: Chance, name: str) -> Row:
    everything = ("unions", "initiatives awards", "unions welfare")
    return row(
        "reports",
        report_id=name,
        report_kind=chance.choice(("press", "federation_report", "data_file")),
        state=chance.choice(("final", "provisional")),
        published_date=chance.choice((None, datetime.date(2020, 1, 1), datetime.date(2020, 1, 9))),
        complete_datasets=chance.choice((None, None, None, *everything)),
    )


def _union(chance: Chance, year: str, district: str, number: int) -> Row:
    scheme = chance.choice(list(GRADES))
    answer = chance.choice(("yes", "yes", "yes", "no", "not_applicable", None))
    begun = int(year[:4])
    held = chance.day(datetime.date(begun, 9, 20), datetime.date(begun, 11, 10))
    founded = chance.day(datetime.date(begun - 1, 8, 25), datetime.date(begun + 1, 9, 5))
    return row(
        "unions",
        union_id=union_id(number, district),
        union_name=f"Trường {number}",
        report_id=chance.choice(REPORTS),
        school_year=year,
        district_code=district,
        scope=chance.often("single_school", seldom=("unclear",)),
        bound=chance.often("exact", seldom=("lower",)),
        doubt=chance.often(None, seldom=DOUBTS),
        cluster=chance.choice(CLUSTERS),
        school_level=chance.choice(LEVELS),
        ownership=chance.choice(OWNERSHIPS),
        union_kind=chance.often("grassroots_union", seldom=("occupational_union", None)),
        founded_date=chance.choice((None, founded)),
        member_count=chance.count(6),
        female_member_count=chance.count(3),
        staff_count=chance.count(9),
        grade=chance.choice(GRADES[scheme]),
        grade_scheme=scheme,
        has_staff_conference=answer,
        staff_conference_date=held if answer == "yes" else None,
        staff_conference_date_precision=chance.often("day", "month", seldom=("year", None)),
        is_name_only=chance.often(False, seldom=(True,)),
    )


def _record(chance: Chance, dataset: str, places: list[tuple[str, str]], **stated: Any) -> Row:
    year, district = chance.choice(places)
    return row(
        dataset,
        **{
            "report_id": chance.choice(REPORTS),
            "school_year": chance.often(year, seldom=(None,)),
            "district_code": district,
            "scope": chance.often("school_block", seldom=("whole_district", "single_school")),
            "bound": chance.often("exact", seldom=("lower", "upper", "range")),
            "doubt": chance.often(None, seldom=DOUBTS),
            **stated,
        },
    )


def _of_union(chance: Chance, dataset: str, places: list[tuple[str, str]], **stated: Any) -> Row:
    """A row of one school or of the district, listed or as a total; totals of districts are the greater ones."""
    made = _record(chance, dataset, places, **stated, is_total=chance.random() < 0.4)
    number = chance.choice((None, None, *NUMBERS))
    if number is not None:
        return {**made, "union_id": union_id(number, made["district_code"])}
    greater = {name: 4 * made[name] for name in MEASURES & made.keys() if made["is_total"] and made[name]}
    return {**made, **greater}


def _initiative(chance: Chance, places: list[tuple[str, str]]) -> Row:
    return _of_union(
        chance,
        "initiatives",
        places,
        level=chance.often("district", seldom=("province",)),
        status=chance.often("recognised", seldom=("graded",)),
        programme=chance.often("teaching_experience", "unspecified", seldom=("initiatives_1m",)),
        count=chance.count(9),
    )


def _award(chance: Chance, places: list[tuple[str, str]]) -> Row:
    return _of_union(
        chance,
        "awards",
        places,
        award_kind=chance.often("commendation_certificate", "unspecified", seldom=("certificate", "merged_kinds")),
        awarding_body=chance.often("district_federation", seldom=("vgcl",)),
        recipient_kind=chance.often("individual", "collective", seldom=("mixed",)),
        status=chance.often("given", "approved", seldom=("proposed",)),
        basis=chance.choice(("annual", "thematic", None)),
        programme=chance.often(None, seldom=("initiatives_1m",)),
        emulation_title=chance.often(None, seldom=("good_teacher",)),
        count=chance.randint(0, 9),
    )


def _welfare(chance: Chance, places: list[tuple[str, str]]) -> Row:
    return _of_union(
        chance,
        "welfare",
        places,
        flow=chance.often("given", seldom=("lent", "raised")),
        form=chance.often("cash_gift", seldom=("other",)),
        beneficiary_unit=chance.often("persons", seldom=("gifts", None)),
        beneficiary_count=chance.count(9),
        amount_vnd=chance.count(9),
    )


def _deadline(chance: Chance, places: list[tuple[str, str]]) -> Row:
    year, district = chance.choice(places)
    limit = chance.day(datetime.date(int(year[:4]), 10, 1), datetime.date(int(year[:4]), 11, 2))
    return _record(
        chance,
        "events",
        [(year, district)],
        kind=chance.often("deadline", seldom=("summary_conference",)),
        end_date=chance.often(limit, seldom=(None,)),
        date_precision=chance.often("day", None, seldom=("month",)),
        union_id=chance.often(None, seldom=(union_id(1),)),
    )


def _figures(chance: Chance, places: list[tuple[str, str]]) -> list[Row]:
    """What one report prints of one place: the totals of some things, with or without a base."""
    where, report_id, most = [chance.choice(places)], chance.choice(REPORTS), chance.choice((6, 40))
    return [
        _record(
            chance,
            "figures",
            where,
            report_id=report_id,
            indicator=indicator,
            value_kind=chance.often("actual", seldom=("target",)),
            value=float(chance.randint(0, most)),
            base_value=chance.choice((None, float(chance.randint(0, most)))),
            base_label=chance.often(None, seldom=("CĐCS vững mạnh",)),
            ownership=chance.often(None, seldom=("public", "private")),
            union_kind=chance.often(None, seldom=("grassroots_union", "occupational_union")),
        )
        for indicator in INDICATORS
        if chance.random() < 0.6
    ]
