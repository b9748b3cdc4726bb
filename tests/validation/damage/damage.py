"""A kind of damage: how it is done to a clean report, and what must be found then."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.fixtures.pages import Value
from tests.validation.damage.clean import Clean, Draft, Place

Change = Callable[[Draft], Place]


@dataclass(frozen=True)
class Damage:
    """`change` damages a draft and gives the place that the problem `check` must name.

    `fits` tells the reports in which it can be done; `follows` are checks that may fail besides because of it.
    """

    check: str
    change: Change
    fits: Callable[[Clean], bool]
    follows: Sequence[str] = ()


def written(
    check: str, column: str | Sequence[str], *values: Value, follows: Sequence[str] = (), **others: Value
) -> Damage:
    """One of the values written into a row of one of the columns; `others` are written beside it first."""
    names = (column,) if isinstance(column, str) else column

    def change(draft: Draft) -> Place:
        name = draft.chance.choice([name for name in names if name in draft.clean.columns])
        letters = draft.column(name)
        row = draft.filled_row(letters) if not others and _is_mostly_filled(draft, letters) else draft.row()
        for other, value in others.items():
            draft.put(row, draft.column(other), value)
        return draft.put(row, letters, draft.chance.choice(values))

    return Damage(check, change, _having(names, others), ("total_differs", *follows))


def _is_mostly_filled(draft: Draft, letters: str) -> bool:
    return any(draft.value(row, letters) not in (None, "") for row in draft.clean.rows)


def _having(names: Sequence[str], others: Mapping[str, Value]) -> Callable[[Clean], bool]:
    return lambda clean: bool({*names} & {*clean.columns}) and {*others} <= {*clean.columns}
