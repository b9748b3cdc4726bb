"""The house stays in order: folders and files of a size one can take in, no circles, every module says what it is."""

import ast
import re
from pathlib import Path

import pytest

from tools.house import FULLEST, LONGEST, ROOT, circles, folders, import_graph, lines_of, python_files, upward

FILES = [Path("dashboard.py"), *(path.relative_to(ROOT) for path in python_files())]
# A point, a blank and a capital: where a second sentence begins.
NEXT_SENTENCE = re.compile(r"[.!?]\s+[^\W\d_a-zà-ỹ]")


def test_no_folder_shows_more_entries_than_one_takes_in() -> None:
    assert {str(one.path): one.entries for one in folders() if one.entries > FULLEST} == {}


def test_no_file_is_longer_than_one_reads_at_once() -> None:
    lines = {str(path): lines_of([ROOT / path]) for path in FILES}
    assert {path: count for path, count in lines.items() if count > LONGEST} == {}


def test_nothing_is_imported_in_a_circle() -> None:
    assert circles(import_graph()) == []


def test_nothing_is_imported_from_a_layer_above() -> None:
    assert upward(import_graph()) == []


@pytest.mark.parametrize("path", FILES, ids=str)
def test_module_opens_with_one_sentence(path: Path) -> None:
    said = ast.get_docstring(ast.parse((ROOT / path).read_text(encoding="utf-8")))
    assert said is not None
    first = said.partition("\n\n")[0]
    assert first.endswith(".")
    assert not NEXT_SENTENCE.search(first)
