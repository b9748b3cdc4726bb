"""Write the copies that go back to the senders: one workbook per file with problems."""

from collections.abc import Sequence
from pathlib import Path

from validation.problems.problem import Problem
from validation.report import SourceFile
from validation.returned.corrected_copy import corrected
from validation.screening.screen import Screened

ENDING = "-can-sua.xlsx"


def write_copies(files: Sequence[Screened], folder: Path) -> list[Path]:
    """Make the folder where it is missing and write the copies; a name taken by another file gets a number."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for file, problems in _with_problems(files):
        target = _free(folder, file.stem, written)
        target.write_bytes(corrected(file, problems))
        written.append(target)
    return written


def _with_problems(files: Sequence[Screened]) -> list[tuple[SourceFile, list[Problem]]]:
    """Each file once with what was found in all its datasets, those without a problem left out."""
    found: dict[int, tuple[SourceFile, list[Problem]]] = {}
    for one in files:
        # Two senders may give their files the same name, and even the same content.
        found.setdefault(id(one.file), (one.file, []))[1].extend(one.problems)
    return [(file, problems) for file, problems in found.values() if problems]


def _free(folder: Path, stem: str, taken: Sequence[Path]) -> Path:
    target, number = folder / f"{stem}{ENDING}", 2
    while target in taken:
        target, number = folder / f"{stem}-{number}{ENDING}", number + 1
    return target
