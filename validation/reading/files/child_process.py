"""Open .xls and .ods in a process of its own: a wrong number in one makes the library ask for memory without bound."""

import contextlib
import datetime
import json
import os
import subprocess
import sys
from typing import Any

from validation.reading.files import old_excel, open_document
from validation.reading.files.archive import COMPOUND, DAMAGED, Archive
from validation.reading.files.workbook import LONGEST_TEXT, Sheet, Value
from validation.reading.files.worksheets import sheets_of
from validation.report import ReportError

MOST_SECONDS = 20
MOST_MEMORY = 1024**3


def opened_apart(content: bytes) -> tuple[Sheet, ...]:
    """The sheets of the workbook; raises ReportError when the process fails, grows too large or takes too long."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-m", "validation.reading.files.child_process"]
    try:
        done = subprocess.run(
            command, input=content, capture_output=True, timeout=MOST_SECONDS, env=environment, check=True
        )
        answer = json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError):
        raise ReportError("file_damaged", DAMAGED) from None
    if "check" in answer:
        raise ReportError(answer["check"], answer["reason"])
    return tuple(_sheet(**sheet) for sheet in answer["sheets"])


def _sheet(cells: list[list[Any]], merged: list[list[int]], percents: list[list[int]], **rest: Any) -> Sheet:
    areas = tuple((top, left, bottom, right) for top, left, bottom, right in merged)
    rest |= {name: frozenset(rest[name]) for name in ("hidden_rows", "hidden_columns")}
    typed = [[_value(cell) for cell in row] for row in cells]
    return Sheet(cells=typed, merged=areas, percents=frozenset((row, column) for row, column in percents), **rest)


def _value(cell: Any) -> Value:
    """JSON knows no dates: they travel as a list of one text."""
    if not isinstance(cell, list):
        return cell  # type: ignore[no-any-return]
    with contextlib.suppress(ValueError):
        return datetime.datetime.fromisoformat(cell[0])
    return str(cell[0])


def _written(sheet: Sheet) -> dict[str, Any]:
    cells = [[_plain(cell) for cell in row] for row in sheet.cells]
    sets = {name: list(getattr(sheet, name)) for name in ("hidden_rows", "hidden_columns", "percents")}
    return {"name": sheet.name, "cells": cells, "merged": sheet.merged, "is_hidden": sheet.is_hidden, **sets}


def _plain(cell: Value) -> Any:
    if isinstance(cell, str):
        # One letter more tells the reader that there is more than a cell can hold.
        return cell[: LONGEST_TEXT + 1]
    return cell if isinstance(cell, int | float) else [str(cell)]


def _answer(content: bytes) -> dict[str, Any]:
    seen = old_excel.seen_in(content) if content.startswith(COMPOUND) else open_document.seen_in(content)
    hidden = {name: one.hidden() for name, one in seen.items()}
    percents = {name: frozenset(one.percents) for name, one in seen.items()}
    try:
        archive = Archive(hidden, has_macros=False, has_pictures=False, percents=percents)
        return {"sheets": [_written(sheet) for sheet in sheets_of(content, archive)]}
    except ReportError as error:
        return {"check": error.check, "reason": str(error)}


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):  # Windows has no such limit
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


if __name__ == "__main__":
    _limit_memory()
    sys.stdout.write(json.dumps(_answer(sys.stdin.buffer.read())))
