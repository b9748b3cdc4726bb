"""Do a kind of damage at random places, and compare what is found with what must be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from data.places.reference import places
from tests.validation.damage.clean import Draft, draft
from tests.validation.damage.clean_reports import CLEAN
from tests.validation.damage.damage import Damage
from tests.validation.damage.kinds import DAMAGES
from validation.problems.problem import Problem
from validation.screening.screen import screen

Found = tuple[str, str | None, int | None, str | None]


@dataclass(frozen=True)
class Trial:
    """One damage in one report; `false_alarms` are problems that neither name the cell nor follow from it."""

    kind: str
    report: str
    expected: Found
    is_found: bool
    false_alarms: Sequence[Found]


def trials(kind: str, times: int) -> list[Trial]:
    """The damage in `times` reports, in turn those in which it can be done."""
    damage = DAMAGES[kind]
    reports = [name for name, clean in CLEAN.items() if damage.fits(clean)]
    Random(kind).shuffle(reports)
    return [_trial(kind, damage, reports[number % len(reports)], Random(f"{kind} {number}")) for number in range(times)]


def _trial(kind: str, damage: Damage, report: str, chance: Random) -> Trial:
    changed = draft(CLEAN[report], chance)
    expected = (damage.check, *damage.change(changed))
    problems = found(changed)
    others = [one for one in problems if one != expected and one[0] not in damage.follows]
    return Trial(kind, report, expected, expected in problems, others)


def found(changed: Draft) -> list[Found]:
    """Check, sheet, row and column of every problem of the report as it is now."""
    return [_place(one) for screened in screen(changed.file(), places()) for one in screened.problems]


def _place(one: Problem) -> Found:
    return one.check, one.sheet, one.row, one.column


def table(done: Iterable[Trial]) -> str:
    """One line per kind: how often it was done, found in its cell, and what was blamed besides."""
    kinds: dict[str, list[Trial]] = {}
    for trial in done:
        kinds.setdefault(trial.kind, []).append(trial)
    lines = [
        f"{kind:<34}{DAMAGES[kind].check:<28}{len(of):>5}{sum(one.is_found for one in of):>7}"
        f"{sum(len(one.false_alarms) for one in of):>8}"
        for kind, of in kinds.items()
    ]
    return "\n".join([f"{'kind':<34}{'check':<28}{'done':>5}{'found':>7}{'alarms':>8}", *lines])
