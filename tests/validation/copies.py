"""Corrected copies for tests: made, opened, and changed as a sender changes them."""

import io
from typing import Any

import openpyxl  # type: ignore[import-untyped]

from data.places.reference import places
from validation.problems.problem import Problem
from validation.report import SourceFile
from validation.returned.corrected_copy import corrected
from validation.screening.screen import screen


def problems_of(file: SourceFile) -> list[Problem]:
    return [found for one in screen(file, places()) for found in one.problems]


def sent_back(file: SourceFile, problems: list[Problem] | None = None) -> SourceFile:
    content = corrected(file, problems_of(file) if problems is None else problems)
    return SourceFile(f"{file.stem}.xlsx", content)


def opened(file: SourceFile) -> Any:
    return openpyxl.load_workbook(io.BytesIO(file.content))


def bytes_of(book: Any) -> bytes:
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()
