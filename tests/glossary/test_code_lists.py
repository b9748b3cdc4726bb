"""What must hold for every code list of the glossary."""

import re
from collections import Counter
from importlib import import_module
from itertools import chain
from pkgutil import walk_packages

import pytest

import glossary
from glossary.codes import Code, CodeList
from glossary.writing.text import fold, nfc
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

MODULES = [import_module(found.name) for found in walk_packages(glossary.__path__, "glossary.")]
LISTS: dict[str, CodeList[Code]] = {
    name: value for module in MODULES for name, value in vars(module).items() if isinstance(value, CodeList)
}
every_list = pytest.mark.parametrize("codes", LISTS.values(), ids=LISTS.keys())

# Words of the codes that Vietnamese writes the same way, or that are proper names.
SHARED_WORDS = {"cep"}


def test_lists_when_collected() -> None:
    for schema in SCHEMAS.values():
        for name, column in columns_of(schema).items():
            assert not isinstance(column.codes, CodeList) or column.codes in LISTS.values(), name


@every_list
def test_codes_when_stored(codes: CodeList[Code]) -> None:
    assert all(re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", code) for code in codes)


@every_list
def test_labels_when_compared_with_each_other(codes: CodeList[Code]) -> None:
    labels = Counter(fold(code.label) for code in codes.values())
    assert [label for label, count in labels.items() if count > 1] == []


@every_list
def test_words_when_they_are_read(codes: CodeList[Code]) -> None:
    readings: dict[str, set[str]] = {}
    for code in codes.values():
        for words in (code.code, code.label, *code.spellings):
            readings.setdefault(fold(words), set()).add(code.code)
    assert {words: found for words, found in readings.items() if len(found) > 1} == {}


@every_list
def test_words_when_they_are_stored(codes: CodeList[Code]) -> None:
    for words in chain.from_iterable((code.label, *code.spellings) for code in codes.values()):
        assert words == nfc(words).strip() != ""


@every_list
def test_spellings_when_they_repeat_one_another(codes: CodeList[Code]) -> None:
    for code in codes.values():
        keys = [fold(words) for words in (code.code, code.label, *code.spellings)]
        assert len(keys) == len(set(keys)), code.code


@every_list
def test_labels_when_read_by_somebody_without_english(codes: CodeList[Code]) -> None:
    english = {
        word for every in LISTS.values() for code in every for word in code.split("_") if len(word) > 3
    } - SHARED_WORDS
    for code in codes.values():
        assert english.isdisjoint(re.findall(r"\w+", code.label.lower())), code.label
        assert "_" not in code.label
