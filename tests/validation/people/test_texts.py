import csv
import time
from pathlib import Path

import pytest

from data.places.reference import places
from glossary.writing.text import fold
from validation.people.texts import personal_in
from validation.screening.personal_texts import names_of_places

EXAMPLES = Path(__file__).parents[2] / "fixtures" / "personal_texts.tsv"
LETTERS = {"n": "name", "p": "phone", "b": "birth"}
KNOWN = names_of_places(places())


def examples() -> list[tuple[str, set[str]]]:
    lines = csv.DictReader(EXAMPLES.read_text().splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [(line["text"], {LETTERS[one] for one in line["kinds"]}) for line in lines]


def test_examples_are_of_both_sorts() -> None:
    told = [bool(kinds) for _, kinds in examples()]
    assert (len(told), sum(told)) == (72, 35)


@pytest.mark.parametrize(("text", "kinds"), examples())
def test_text_tells_of_a_person_when_a_reader_sees_one(text: str, kinds: set[str]) -> None:
    assert set(personal_in(text, KNOWN)) == kinds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thăm cô giáo Nguyễn Thị Hoa, lớp 5", "Nguyễn Thị Hoa"),
        ("gọi 0912.345.678 nhé", "0912.345.678"),
        ("SN 1985, mẹ đơn thân", "SN 1985"),
    ],
)
def test_words_are_those_that_tell(text: str, words: str) -> None:
    assert list(personal_in(text, KNOWN).values()) == [words]


def test_union_of_the_file_is_no_person() -> None:
    assert personal_in("Bùi Khánh Vân được khen", KNOWN) != {}
    assert personal_in("Bùi Khánh Vân được khen", KNOWN | {fold("Bùi Khánh Vân")}) == {}


@pytest.mark.parametrize(
    "text", ["Nguyễn " * 6_000, "0912 " * 8_000, "sinh ngày " * 4_000, "0" * 40_000, "- “" * 10_000]
)
def test_longest_cell_is_looked_through_at_once(text: str) -> None:
    began = time.monotonic()
    personal_in(text, KNOWN)
    assert time.monotonic() - began < 2
