from collections.abc import Sequence

from tests.examples import row, source
from tests.validation.published import checked
from validation.report import SourceFile

MAI_DICH, NGHIA_TAN = "005-primary-mai-dich", "005-primary-nghia-tan"
NAMELESS = {name: text for name, text in row("welfare").items() if name not in ("report_id", "source_ref")}


def union(report: str, name: str, **changes: str) -> dict[str, str]:
    return row("unions", report_id=report, source_ref=name, union_name=name, **changes)


def unions(*rows: dict[str, str]) -> SourceFile:
    return source("unions", *rows)


def award(report: str, union_id: str, **changes: str) -> SourceFile:
    return source("awards", row("awards", report_id=report, union_id=union_id, **changes))


def found(files: Sequence[SourceFile], before: Sequence[SourceFile] = ()) -> list[list[str]]:
    return [[one.check for one in file.problems] for file in checked(files, before)]


def test_nothing_is_checked_across_files_when_one_of_them_has_an_error() -> None:
    broken = source("initiatives", row("initiatives", count="nhiều"))
    assert found([award("r2", MAI_DICH), broken]) == [[], ["whole_number"]]


def test_union_is_known_when_the_same_publish_brings_it() -> None:
    assert found([award("r2", MAI_DICH), unions(union("r1", "Mai Dịch"))]) == [[], []]


def test_union_is_known_when_it_is_published() -> None:
    assert found([award("r2", MAI_DICH)], [unions(union("r1", "Mai Dịch"))]) == [[]]


def test_union_is_known_when_only_its_name_is() -> None:
    before = [unions(union("r1", "Mai Dịch", is_name_only="true"))]
    assert found([award("r2", MAI_DICH)], before) == [[]]


def test_union_is_unknown_in_another_school_year() -> None:
    later = award("r2", MAI_DICH, school_year="2024-2025", award_date="")
    problem = checked([later], [unions(union("r1", "Mai Dịch"))])[0].problems[0]
    assert (problem.check, problem.row, problem.found) == ("union_known", 2, MAI_DICH)
    assert "năm học 2024-2025" in problem.message


def test_union_is_not_asked_for_when_the_row_belongs_to_no_school_year() -> None:
    standing = award("r2", MAI_DICH, school_year="", period_kind="term", award_date="")
    assert found([standing]) == [[]]


def test_union_is_unknown_when_the_same_publish_drops_it() -> None:
    before = [unions(union("r1", "Mai Dịch"))]
    assert found([award("r2", MAI_DICH), unions(union("r1", "Nghĩa Tân"))], before) == [["union_known"], []]


def test_full_union_may_not_stand_in_two_reports() -> None:
    before = [unions(union("r1", "Mai Dịch"))]
    problem = checked([unions(union("r2", "Nghĩa Tân"), union("r2", "TH Mai Dịch"))], before)[0].problems
    assert [(one.check, one.row, one.column, one.found) for one in problem] == [
        ("key_in_two_reports", 3, "E", "TH Mai Dịch")
    ]


def test_full_union_may_not_stand_in_two_reports_of_one_file() -> None:
    both = unions(union("r1", "Mai Dịch"), union("r2", "TH Mai Dịch"))
    assert found([both]) == [["key_unique", "key_unique"]]


def test_full_union_may_not_stand_in_two_files() -> None:
    files = [unions(union("r1", "Mai Dịch")), source("unions", union("r2", "TH Mai Dịch"), name="unions_2.csv")]
    assert found(files) == [["key_in_two_reports"], ["key_in_two_reports"]]


def test_full_union_replaces_one_known_by_name_and_is_not_disturbed_by_it() -> None:
    by_name, full = union("r1", "Mai Dịch", is_name_only="true"), union("r2", "Mai Dịch")
    assert found([unions(full)], [unions(by_name)]) == [[]]
    assert found([unions(by_name)], [unions(full)]) == [[]]


def test_corrected_list_of_the_same_report_is_accepted() -> None:
    assert found([unions(union("r1", "Mai Dịch", member_count="44"))], [unions(union("r1", "Mai Dịch"))]) == [[]]


def test_union_moves_to_another_report_when_both_come_together() -> None:
    before = [unions(union("r1", "Mai Dịch"), union("r1", "Nghĩa Tân"))]
    moved = unions(union("r1", "Nghĩa Tân"), union("r2", "Mai Dịch"))
    assert found([moved], before) == [[]]


def test_union_may_be_dropped_when_nothing_names_it() -> None:
    before = [unions(union("r1", "Mai Dịch")), award("r2", NGHIA_TAN), unions(union("r3", "Nghĩa Tân"))]
    assert found([unions(union("r1", "Dịch Vọng A"))], before) == [[]]


def test_union_may_not_be_dropped_while_awards_name_it() -> None:
    before = [unions(union("r1", "Mai Dịch")), award("r2", MAI_DICH), award("r3", MAI_DICH)]
    problems = checked([unions(union("r1", "Dịch Vọng A"))], before)[0].problems
    assert [(one.check, one.found) for one in problems] == [("union_still_named", MAI_DICH)] * 2
    assert [one.message.split("“")[2][:2] for one in problems] == ["r2", "r3"]


def test_union_may_not_move_to_another_year_while_awards_name_it() -> None:
    before = [unions(union("r1", "Mai Dịch")), award("r2", MAI_DICH)]
    moved = unions(union("r1", "Mai Dịch", school_year="2022-2023", staff_conference_date=""))
    assert found([moved], before) == [["union_still_named"]]


def test_union_may_be_dropped_when_the_awards_that_name_it_are_corrected_too() -> None:
    before = [unions(union("r1", "Mai Dịch")), award("r2", MAI_DICH)]
    assert found([unions(union("r1", "Nghĩa Tân")), award("r2", NGHIA_TAN)], before) == [[], []]


def test_union_may_be_dropped_when_another_report_describes_it() -> None:
    before = [unions(union("r1", "Mai Dịch")), award("r2", MAI_DICH)]
    assert found([unions(union("r1", "Nghĩa Tân"), union("r3", "Mai Dịch"))], before) == [[]]


def test_report_may_stand_in_one_file_per_dataset() -> None:
    files = [source("initiatives"), source("awards"), source("reports")]
    assert found(files) == [[], [], []]
    twice = [source("initiatives"), source("initiatives", name="initiatives_2.csv")]
    assert found(twice) == [[], ["report_in_two_files"]]
    twice = [source("reports"), source("reports", name="reports_2.csv")]
    assert found(twice) == [[], ["report_in_two_files"]]


def test_nameless_file_warns_when_it_replaces_another_one() -> None:
    before = [source("welfare", NAMELESS)]
    assert found([source("welfare", {**NAMELESS, "amount_vnd": "9.000.000"})], before) == [["replaces_report"]]


def test_nameless_file_does_not_warn_when_it_is_sent_again_or_is_new() -> None:
    assert found([source("welfare", NAMELESS)], [source("welfare", NAMELESS)]) == [[]]
    assert found([source("welfare", {**NAMELESS, "school_year": "2022-2023"})], [source("welfare", NAMELESS)]) == [[]]


def test_file_that_leaves_its_report_blank_warns_like_a_nameless_one() -> None:
    blank = source("welfare", {"report_id": "", **NAMELESS, "amount_vnd": "9.000.000"})
    assert found([blank], [source("welfare", NAMELESS)]) == [["replaces_report"]]


def test_file_that_names_its_report_does_not_warn_when_it_replaces_it() -> None:
    assert found([source("welfare", row("welfare", amount_vnd="9.000.000"))], [source("welfare")]) == [[]]
