"""The options by which the command line answers for files that do not say it themselves."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from data.places.reference import places
from glossary.awards.awards import AWARD_STATUSES
from glossary.periods import FIRST_YEAR_OF_UNITS
from glossary.writing.harmless import one_line
from validation.schemas import SCHEMAS
from validation.screening.answers import Answers
from validation.screening.values import UnreadableError, school_year


def answer_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options; the command gets what they say as `dataset`, `year`, `district` and `status`."""
    of_all = "của mọi tệp nêu ra"
    for option in (
        click.option("--status", type=click.Choice(list(AWARD_STATUSES)), help=f"Tình trạng khen thưởng {of_all}."),
        click.option("--district", metavar="PLACE", help=f"Quận, huyện, phường, xã {of_all}: mã, tên trên link, tên."),
        click.option("--school-year", "year", metavar="YEAR", help=f"Năm học {of_all}, ví dụ 2023-2024."),
        click.option("--dataset", type=click.Choice(list(SCHEMAS)), help=f"Bảng số liệu {of_all}."),
    ):
        command = option(command)
    return command


def answers_for(
    files: Sequence[Path], dataset: str | None, year: str | None, district: str | None, status: str | None
) -> dict[str, Answers]:
    """The same answers for every file, by its name; raises UsageError for a year or place that is none."""
    said = Answers(dataset, year and _year(year), district and _place(district, year and _year(year)), status)
    return {one_line(path.name): said for path in files}


def _year(text: str) -> str:
    try:
        return school_year(text)
    except UnreadableError:
        raise click.UsageError(f"năm học “{text}” phải là hai năm liền nhau, ví dụ 2023-2024") from None


def _place(text: str, year: str | None) -> str:
    """The code of the one place meant: a district, or since the districts ended a unit, goes before the other."""
    known = places()
    kinds = [known.district(text), known.units.found(text)]
    found = next(filter(None, reversed(kinds) if year and year >= FIRST_YEAR_OF_UNITS else kinds), set[str]())
    if len(found) == 1:
        return next(iter(found))
    if not found:
        raise click.UsageError(f"không có quận, huyện, phường, xã nào tên là “{text}”; hãy ghi mã hoặc tên đầy đủ")
    names = sorted(
        f"{place['full_name']}, {place['province_name']} ({code})" for code in found if (place := known.place(code))
    )
    shown = "; ".join(names[:5]) + ("; …" if len(names) > 5 else "")
    raise click.UsageError(f"“{text}” là tên của {len(names)} nơi: {shown}; hãy ghi mã")
