"""The shipped CSV files hold each published fact once, keep to their classes, and give the printed figures."""

import csv
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from data.places.reference import places
from glossary.indicators import INDICATORS
from validation.places.schools import union_id
from validation.report import SourceFile
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.screen import Screened, screen

ROOT = Path(__file__).parents[3]
REPORTS = ROOT / "data" / "reports"
PUBLISHED = ROOT / "tests" / "fixtures" / "published"
DATASETS = tuple(dataset for dataset in SCHEMAS if dataset != "reports")
MEASURES = {
    name for schema in SCHEMAS.values() for name, column in columns_of(schema).items() if column.role == "measure"
}
FACT = re.compile(r"[FE]\d{4}")

CAU_GIAY, HUONG_THUY, SON_TAY, THANH_TRI = "005", "479", "269", "020"

# Amounts for one piece, ends of a range and a rounded share: the row holds what they give, the note the words.
GIVEN_ANOTHER_WAY = {"F0032", "F0153", "F0159", "F0271", "F0442", "F0443", "F0518"}


@cache
def screened(dataset: str) -> Screened:
    path = REPORTS / f"{dataset}.csv"
    return screen(SourceFile(path.name, path.read_bytes()), places())[0]


def rows(dataset: str, **values: str) -> list[dict[str, object]]:
    return screened(dataset).rows.filter(**values).to_dicts()


def row(fact: str) -> dict[str, object]:
    found = [line for dataset in DATASETS for line in rows(dataset) if fact in ids(line)]
    assert len(found) == 1
    return found[0]


def ids(line: dict[str, object]) -> list[str]:
    return [part for part in str(line["source_ref"]).split(";") if FACT.fullmatch(part)]


def measures(line: dict[str, object]) -> list[object]:
    return [line[name] for name in line if name in MEASURES]


def texts(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def used_facts() -> list[dict[str, str]]:
    unused = {line["fact_id"] for line in texts(REPORTS / "unused.csv")}
    return [fact for fact in texts(PUBLISHED / "facts.csv") if fact["fact_id"] not in unused]


def total(lines: list[dict[str, object]], recipient_kind: str) -> int:
    return sum(int(str(line["count"])) for line in lines if line["recipient_kind"] == recipient_kind)


def test_each_fact_is_used_once_over_all_datasets() -> None:
    used = Counter(fact for dataset in DATASETS for line in rows(dataset) for fact in ids(line))
    used.update(line["fact_id"] for line in texts(REPORTS / "unused.csv") if line["reason"])
    assert used == Counter(line["fact_id"] for line in texts(PUBLISHED / "facts.csv"))


def test_value_of_each_fact_stands_in_its_row() -> None:
    for fact in used_facts():
        if fact["value"] and fact["fact_id"] not in GIVEN_ANOTHER_WAY:
            assert float(fact["value"]) in measures(row(fact["fact_id"])), fact["fact_id"]


def test_place_and_report_of_each_fact_stand_in_its_row() -> None:
    for fact in used_facts():
        line = row(fact["fact_id"])
        assert line["district_code"] == (fact["district_code"] or None)
        assert str(line["report_id"]).startswith(fact["source_id"].lower() + "-")


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_rows_keep_to_their_class(dataset: str) -> None:
    assert screened(dataset).problems == ()


@pytest.mark.parametrize("dataset", DATASETS)
def test_reports_of_rows_are_described(dataset: str) -> None:
    described = {line["report_id"] for line in rows("reports")}
    assert {line["report_id"] for line in rows(dataset)} <= described


def test_each_source_is_a_report() -> None:
    addresses = sorted(line["url"] for line in texts(PUBLISHED / "sources.csv"))
    assert sorted(str(line["address"]) for line in rows("reports")) == addresses


@pytest.mark.parametrize("name", [*SCHEMAS, "unused"])
def test_file_can_be_read_and_compared_by_line(name: str) -> None:
    content = (REPORTS / f"{name}.csv").read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in content
    assert content.endswith(b"\n")


@pytest.mark.parametrize("dataset", DATASETS)
def test_rows_stand_in_the_order_of_reports_and_facts(dataset: str) -> None:
    order = [(line["report_id"], str(line["source_ref"]).removeprefix("ref:")) for line in rows(dataset)]
    assert order == sorted(order)


def test_named_unions_have_the_id_of_their_name_and_are_listed() -> None:
    unions = rows("unions")
    for union in unions:
        made = union_id(str(union["district_code"]), str(union["school_level"]), str(union["union_name"]))
        assert union["union_id"] == made
    listed = {(union["school_year"], union["union_id"]) for union in unions}
    named = [line for dataset in ("awards", "welfare", "events") for line in rows(dataset) if line["union_id"]]
    assert {(line["school_year"], line["union_id"]) for line in named} <= listed


def test_names_of_people_stand_in_personal_columns_only() -> None:
    people = {line["recipient_name"] for line in rows("awards")} - {None}
    notes = [str(line["note"]) for dataset in DATASETS for line in rows(dataset)]
    assert people
    assert not [note for note in notes for person in people if str(person) in note]


def test_figures_use_the_unit_of_their_indicator() -> None:
    for line in rows("figures"):
        assert line["unit"] == INDICATORS[str(line["indicator"])].unit


def test_initiatives_of_cau_giay_are_two_levels() -> None:
    found = rows("initiatives", district_code=CAU_GIAY, school_year="2023-2024")
    assert {(line["level"], line["status"], line["count"]) for line in found} == {
        ("district", "recognised", 868),
        ("province", "recognised", 439),
    }


def test_awards_of_cau_giay_are_43_collectives_and_58_individuals() -> None:
    given = rows("awards", district_code=CAU_GIAY, school_year="2023-2024", status="given")
    awards = [line for line in given if line["award_kind"] != "certificate"]
    by_kind = {(line["awarding_body"], line["award_kind"], line["recipient_kind"]): line["count"] for line in awards}
    assert by_kind == {
        ("vgcl", "emulation_flag", "collective"): 1,
        ("vgcl", "merit_certificate", "collective"): 1,
        ("provincial_federation", "emulation_flag", "collective"): 1,
        ("provincial_federation", "merit_certificate", "collective"): 3,
        ("provincial_federation", "merit_certificate", "individual"): 4,
        ("district_committee", "unspecified", "collective"): 14,
        ("district_committee", "unspecified", "individual"): 15,
        ("district_federation", "unspecified", "collective"): 23,
        ("district_federation", "unspecified", "individual"): 39,
    }
    assert total(awards, "collective") == 43
    assert total(awards, "individual") == 58


def test_certificates_of_cau_giay_stand_beside_the_awards() -> None:
    certificates = rows("awards", district_code=CAU_GIAY, award_kind="certificate")
    assert total(certificates, "individual") == 46


def test_unions_of_cau_giay_are_founded_ones_only() -> None:
    founded = rows("figures", district_code=CAU_GIAY, indicator="unions_founded")
    assert [(line["ownership"], line["union_kind"], line["value"]) for line in founded] == [
        ("public", "grassroots_union", 3),
        (None, "occupational_union_preschool", 3),
    ]
    to_date = rows("figures", district_code=CAU_GIAY, period_kind="year_to_date", scope="unclear")
    assert {line["indicator"]: line["value"] for line in to_date} == {
        "unions_founded_to_date": 32,
        "members_of_unions_founded_to_date": 4262,
    }
    indicators = {line["indicator"] for line in rows("figures", district_code=CAU_GIAY)}
    assert not indicators & {"unions_total", "members_total"}
    assert all(line["is_name_only"] for line in rows("unions", district_code=CAU_GIAY))


def test_awards_of_huong_thuy_are_24_collectives_and_34_individuals() -> None:
    given = rows("awards", district_code=HUONG_THUY, school_year="2022-2023", status="given")
    assert total(given, "collective") == 24
    assert total(given, "individual") == 34
    medals = [line for line in given if line["award_kind"] == "commemorative_medal"]
    assert [(line["awarding_body"], line["count"]) for line in medals] == [("unspecified", 4)]
    campaign = [line for line in given if line["programme"] == "initiatives_1m"]
    assert [(line["recipient_kind"], line["count"]) for line in campaign] == [("collective", 8), ("individual", 7)]


def test_welfare_of_huong_thuy_keeps_loans_apart() -> None:
    found = rows("welfare", district_code=HUONG_THUY, school_year="2022-2023")
    shown = ("flow", "activity_count", "beneficiary_count", "amount_vnd", "bound")
    assert [tuple(line[name] for name in shown) for line in found] == [
        ("given", None, 2, 10_000_000, "exact"),
        ("lent", None, 40, 800_000_000, "exact"),
        ("given", 5, 150, None, "lower"),
    ]


def test_figures_of_son_tay_stay_as_printed() -> None:
    graded = row("F0046")
    assert (graded["status"], graded["count"], graded["school_year"]) == ("graded", 735, None)
    assert (graded["period_kind"], graded["period_start"], graded["period_end"]) == ("multi_year", 2017, 2020)
    printed = row("F0047")
    shown = ("indicator", "value", "value_high", "bound", "doubt")
    assert [printed[name] for name in shown] == ["unions_good_or_better", 68, 72, "range", "unit_unclear"]
    assert (row("F0049")["value"], row("F0050")["value"]) == (20, 100)
    (signed,) = rows("events", district_code=SON_TAY, kind="coordination_programme_signed")
    assert str(signed["start_date"]) == "2020-11-18"
    assert (signed["period_start"], signed["period_end"]) == (2020, 2025)


def test_three_schools_of_thanh_tri_held_their_conference() -> None:
    unions = rows("unions", district_code=THANH_TRI, school_year="2023-2024")
    held = [(str(line["staff_conference_date"]), line["staff_conference_date_precision"]) for line in unions]
    assert sorted(held) == [("2023-09-01", "month"), ("2023-09-01", "month"), ("2023-09-25", "day")]
    for line in unions:
        shown = (line["has_staff_conference"], line["has_emulation_pact"], line["is_name_only"])
        assert shown == ("yes", "yes", True)
    (deadline,) = rows("events", district_code=THANH_TRI, kind="deadline")
    assert str(deadline["end_date"]) == "2023-10-14"
    assert deadline["document_number"] == "383/HD-UBND-LĐLĐ"


def test_figures_of_thanh_tri_are_of_two_terms_and_the_whole_district() -> None:
    found = rows("figures", district_code=THANH_TRI)
    assert {line["scope"] for line in found} == {"whole_district"}
    assert {line["period_kind"] for line in found} == {"term"}
    values = [(line["value_kind"], line["period_end"], line["value"]) for line in found]
    assert values[:5] == [("actual", 2023, value) for value in (100, 73.3, 54, 88.12, 98.02)]
    assert values[5:] == [("target", 2028, 100)] * 2


def test_congresses_of_the_education_union_are_planned_by_the_city() -> None:
    found = [line for line in rows("events", status="planned") if line["district_code"] is None]
    assert [line["kind"] for line in found] == ["grassroots_congress", "sector_congress"]
    for line in found:
        assert (line["province_code"], line["start_date"]) == ("01", None)
        assert (line["term_start_year"], line["term_end_year"]) == (2023, 2028)
