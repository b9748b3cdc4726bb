"""What the officer is to be asked about a file that leaves it open, with the nearest guesses."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from validation.problems.problem import Problem
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.headers import nearest_columns, nearest_datasets
from validation.screening.screen import Screened


@dataclass(frozen=True)
class Guess:
    """A column or dataset that may be meant, with the title that people read."""

    name: str
    title: str


@dataclass(frozen=True)
class Unknown:
    """A header of a dataset's table that is no column of it; the guesses most like it come first, at most three."""

    header: str
    dataset: str
    guesses: tuple[Guess, ...]


@dataclass(frozen=True)
class Questions:
    """Which answers a file lacks; `datasets` are the likeliest ones where the dataset is asked, at most three."""

    dataset: bool = False
    school_year: bool = False
    district: bool = False
    status: bool = False
    columns: tuple[Unknown, ...] = ()
    datasets: tuple[Guess, ...] = field(default=())

    @property
    def is_any(self) -> bool:
        """Whether there is anything to ask."""
        return self != Questions()


def questions(screened: Sequence[Screened]) -> Questions:
    """What the entries of one file, as `screen` gives them, leave open for the officer to answer."""
    found = [(one.dataset, problem) for one in screened for problem in one.problems]
    checks = {problem.check for _, problem in found}
    is_unknown = "dataset_unknown" in checks
    return Questions(
        dataset=is_unknown,
        school_year=_is_lacking(found, "school_year"),
        district=_is_lacking(found, "district_code"),
        status="award_status_unstated" in checks or _is_lacking(found, "status"),
        columns=tuple(_unknown(found)),
        datasets=_datasets(screened[0].headers) if is_unknown else (),
    )


def _is_lacking(found: Iterable[tuple[str | None, Problem]], name: str) -> bool:
    return any(_lacks(dataset, problem, name) for dataset, problem in found if dataset)


def _lacks(dataset: str, problem: Problem, name: str) -> bool:
    """Whether a table has no such column, or a form none for some of its rows; a status is asked for awards only."""
    known = columns_of(SCHEMAS[dataset])
    if name not in known or (name == "status" and dataset != "awards"):
        return False
    is_made = problem.check == "value_required" and problem.column is None
    return problem.header == known[name].title and (is_made or problem.check == "header_missing")


def _unknown(found: Iterable[tuple[str | None, Problem]]) -> list[Unknown]:
    """Each unknown header once; one without a text cannot be named."""
    headers = {
        (dataset, problem.found): None
        for dataset, problem in found
        if dataset and problem.check == "header_unknown" and problem.found
    }
    return [Unknown(str(header), dataset, _columns(dataset, str(header))) for dataset, header in headers]


def _columns(dataset: str, header: str) -> tuple[Guess, ...]:
    return tuple(Guess(column.name, column.title) for column in nearest_columns(dataset, header))


def _datasets(headers: Sequence[str]) -> tuple[Guess, ...]:
    return tuple(Guess(name, SCHEMAS[name].dataset_title()) for name in nearest_datasets(headers))
