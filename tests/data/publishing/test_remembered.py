"""Answers about one file serve the next one with the same headers; what differs per file is asked again."""

from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing import remembered
from data.publishing.publish import check, publish
from data.publishing.remembered import recall, remember
from data.releases.lake import Lake, OutOfReachError
from data.releases.release import numbers
from glossary.writing.text import fold
from tests.data.lakes import STAMP, put, rows, tree
from tests.examples import source, titled
from tests.fixtures.pages import Page, Value, xlsx
from validation.report import SourceFile
from validation.screening.answers import Answers, signature

FORM = signature(["Nơi", "Người"])
ANSWERS = Answers("unions", "2023-2024", "005", "given", {fold("Nơi"): "union_name", fold("Người"): "member_count"})
SAME_FORM = ANSWERS.of_form
PER_FILE = Answers(school_year="2023-2024", district_code="005")


def listed(name: str, school: str, head: tuple[str, ...] = ("Nơi", "Người")) -> SourceFile:
    schools: list[dict[str, Value]] = [{"Nơi": school, "Người": 45}, {"Nơi": f"{school} 2", "Người": 30}]
    lines = [[one.get(title) for title in head] for one in schools]
    return SourceFile(name, xlsx(Page([["BẢNG KÊ"], list(head), *lines])))


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake(tmp_path, EDITOR, begins=True)


def found(lake: Lake, file: SourceFile, answers: Answers | None = None) -> list[str]:
    given = {file.name: answers} if answers else {}
    return [one.check for entry in check(lake, [file], places(), answers=given) for one in entry.problems]


def test_dataset_and_columns_are_remembered_and_nothing_else(lake: Lake) -> None:
    remember(lake, FORM, ANSWERS)
    assert recall(lake, FORM) == SAME_FORM
    assert recall(lake, signature(["Nơi"])) is None


def test_later_answers_replace_earlier_ones(lake: Lake) -> None:
    remember(lake, FORM, ANSWERS)
    remember(lake, FORM, Answers("awards"))
    assert recall(lake, FORM) == Answers("awards")


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\xff", b"{", b"[]", b"null", b"{}", b'"x"', b'{"dataset": "x", "columns": {}}', b"[" * 100_000,
        b'{"dataset": null}', b'{"dataset": null, "columns": []}', b'{"dataset": null, "columns": {"a": 1}}',
        b'{"dataset": ["unions"], "columns": {}}',
    ],
)  # fmt: skip
def test_damaged_answers_are_ignored(lake: Lake, tmp_path: Path, content: bytes) -> None:
    remember(lake, FORM, ANSWERS)
    (tmp_path / "answers" / f"{FORM}.json").write_bytes(content)
    assert recall(lake, FORM) is None
    assert found(lake, listed("a.xlsx", "TH Mai Dịch")) == ["dataset_unknown"]


def test_answers_of_a_published_file_serve_the_next_with_the_same_headers(lake: Lake) -> None:
    first, second = listed("a.xlsx", "TH Mai Dịch"), listed("b.xlsx", "TH Nghĩa Tân", head=("Người", "Nơi"))
    assert found(lake, second) == ["dataset_unknown"]
    assert publish(lake, [first], places(), STAMP, answers={"a.xlsx": ANSWERS}).is_changed
    assert rows(lake, "unions")["member_count"].to_list() == [45, 30]
    assert recall(lake, FORM) == SAME_FORM
    assert found(lake, second) == ["header_missing", "header_missing"]
    assert found(lake, second, Answers(school_year="2022-2023", district_code="005")) == []


def test_nothing_is_remembered_until_the_file_is_published(lake: Lake, tmp_path: Path) -> None:
    file = listed("a.xlsx", "TH Mai Dịch")
    assert found(lake, file, ANSWERS) == []
    missing = Answers("unions", columns=ANSWERS.columns)
    assert publish(lake, [file], places(), STAMP, answers={"a.xlsx": missing}).release is None
    assert tree(tmp_path) == {}


def test_nothing_is_remembered_when_only_year_and_place_were_answered(lake: Lake, tmp_path: Path) -> None:
    texts = titled("unions")
    file = source("unions", {title: text for title, text in texts.items() if title not in ("Năm học", "Quận, huyện")})
    assert publish(lake, [file], places(), STAMP, answers={"unions.csv": PER_FILE}).is_changed
    assert not (tmp_path / "answers").exists()


def test_given_answers_go_before_remembered_ones(lake: Lake) -> None:
    remember(lake, FORM, ANSWERS)
    left_out = Answers(school_year="2023-2024", district_code="005", columns={fold("Người"): ""})
    assert publish(lake, [listed("a.xlsx", "TH A")], places(), STAMP, answers={"a.xlsx": left_out}).is_changed
    assert rows(lake, "unions")["member_count"].to_list() == [None, None]
    assert recall(lake, FORM) == Answers("unions", columns={**ANSWERS.columns, fold("Người"): ""})


def test_file_that_says_its_dataset_is_not_what_an_earlier_one_was(lake: Lake) -> None:
    file = source("initiatives")
    form = signature(check(lake, [file], places())[0].headers)
    remember(lake, form, Answers("unions"))
    assert [one.dataset for one in check(lake, [file], places())] == ["initiatives"]


def test_answers_are_those_of_the_file_of_that_name(lake: Lake) -> None:
    files = [listed("a.xlsx", "TH A"), listed("b.xlsx", "TH B", head=("Nơi", "Số"))]
    entries = check(lake, files, places(), answers={"a.xlsx": ANSWERS})
    assert [(one.file.name, one.dataset, one.has_errors) for one in entries] == [
        ("a.xlsx", "unions", False),
        ("b.xlsx", None, True),
    ]


def test_file_stays_published_when_answers_cannot_be_kept(lake: Lake, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OutOfReachError("hết chỗ")

    monkeypatch.setattr(remembered, "remember", refuse)
    file = listed("a.xlsx", "TH Mai Dịch")
    assert publish(lake, [file], places(), STAMP, answers={"a.xlsx": ANSWERS}).is_changed
    assert numbers(lake) == [1]


def test_answers_do_not_disturb_what_is_published(lake: Lake) -> None:
    put(lake, source("unions"))
    remember(lake, FORM, ANSWERS)
    assert not put(lake, source("unions")).is_changed
    assert numbers(lake) == [1]
