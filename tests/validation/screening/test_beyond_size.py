from tests.examples import row, source
from tests.validation.published import checked
from validation.report import SourceFile

UNIONS = source("unions")
MAI_DICH = {"union_id": "005-primary-mai-dich"}


def asked(file: SourceFile, *before: SourceFile) -> list[tuple[str, int | None]]:
    return [(one.check, one.row) for one in checked([file], [UNIONS, *before])[0].problems]


def welfare(**changes: str) -> SourceFile:
    return source("welfare", row("welfare", **MAI_DICH, form="other", **changes))


def initiatives(*changes: dict[str, str]) -> SourceFile:
    rows = [row("initiatives", **MAI_DICH, source_ref=str(n), **changed) for n, changed in enumerate(changes)]
    return source("initiatives", *rows)


def test_people_helped_are_not_more_than_the_members() -> None:
    assert asked(welfare(beneficiary_count="45")) == []
    assert asked(welfare(beneficiary_count="46")) == [("people_within_members", 2)]


def test_turns_and_gifts_may_be_more_than_the_members() -> None:
    for unit in ("turns", "gifts", "children"):
        assert asked(welfare(beneficiary_count="146", beneficiary_unit=unit)) == []


def test_help_without_a_union_or_in_another_year_is_not_compared() -> None:
    assert asked(source("welfare", row("welfare", form="other", beneficiary_count="460"))) == []
    by_name = source("unions", row("unions", school_year="2022-2023", staff_conference_date="", is_name_only="true"))
    assert asked(welfare(beneficiary_count="460", school_year="2022-2023"), by_name) == []


def test_initiatives_of_a_school_are_one_and_a_half_for_each_of_its_staff_at_most() -> None:
    assert asked(initiatives({"count": "72"})) == []
    assert asked(initiatives({"count": "73"})) == [("initiatives_within_staff", 2)]


def test_initiatives_are_added_per_level_status_and_programme() -> None:
    half = {"count": "40"}
    assert asked(initiatives(half, half)) == [("initiatives_within_staff", 2)]
    assert asked(initiatives(half, {**half, "level": "school"}, {**half, "status": "submitted"})) == []


def test_initiatives_are_not_compared_where_the_staff_is_not_reported() -> None:
    silent = source("unions", row("unions", staff_count="", school_year="2022-2023", staff_conference_date=""))
    assert asked(initiatives({"count": "73", "school_year": "2022-2023"}), silent) == []
