"""Damage to the head of a table, to whole rows and to totals."""

from itertools import pairwise

from tests.fixtures.pages import Value
from tests.validation.damage.clean import Clean, Draft, Place, index_of
from tests.validation.damage.damage import Damage
from validation.report import column_letters

COUNTS = ("member_count", "female_member_count", "count", "counted", "beneficiary_count", "participant_count")
SUMMED = (*COUNTS, "staff_count", "amount_vnd")
NEEDED = ("union_name", "level", "award_kind", "flow", "kind", "indicator", "school_year", "district_code")


def needed_column_removed(draft: Draft) -> Place:
    letters = _needed(draft)
    for row in range(draft.clean.head, len(draft.cells) + 1):
        draft.put(row, letters, None)
    return draft.place(draft.clean.head, None)


def header_erased(draft: Draft) -> Place:
    return draft.put(draft.clean.head, draft.chance.choice(_in_one_row(draft.clean)), None)


def header_renamed(draft: Draft) -> Place:
    """The lowest header of a column misspelt; the problem stands at the first row of the head."""
    letters = draft.chance.choice([one for one in _counts(draft.clean) if _is_filled(draft.clean, one)])
    row = _lowest(draft.clean, letters)
    draft.put(row, letters, "Cột phụ 2")
    return draft.place(draft.clean.head, letters)


def header_twice(draft: Draft) -> Place:
    """A column written a second time behind the last one."""
    letters, behind = _needed(draft), column_letters(max(map(len, draft.cells)))
    for row in range(draft.clean.head, len(draft.cells) + 1):
        draft.put(row, behind, draft.value(row, letters))
    return draft.place(draft.clean.head, behind)


def row_twice(draft: Draft) -> Place:
    """A school's row pasted over the next one."""
    first, second = draft.chance.choice([pair for pair in pairwise(draft.clean.rows) if pair[1] == pair[0] + 1])
    draft.cells[second - 1] = list(draft.cells[first - 1])
    return draft.place(second, draft.column("union_name"))


def total_changed(draft: Draft) -> Place:
    letters = draft.column(draft.chance.choice([name for name in SUMMED if name in draft.clean.columns]))
    row = draft.clean.total or 0
    before = draft.value(row, letters)
    return draft.put(row, letters, (before if isinstance(before, int) else 0) + 1000)


def _needed(draft: Draft) -> str:
    return draft.column(draft.chance.choice([name for name in NEEDED if name in draft.clean.columns]))


def _in_one_row(clean: Clean) -> list[str]:
    """The columns of counts whose header stands alone in the first row of the head."""
    return [
        one
        for one in _counts(clean)
        if _lowest(clean, one) == clean.head and _written(clean, clean.head, one) and _is_filled(clean, one)
    ]


def _counts(clean: Clean) -> list[str]:
    return [letters for name in COUNTS for letters in clean.columns.get(name, ())]


def _is_filled(clean: Clean, letters: str) -> bool:
    return any(_value(clean, row, letters) for row in clean.rows)


def _lowest(clean: Clean, letters: str) -> int:
    below = range(clean.head + 1, clean.head + 3)
    return max((row for row in below if _is_header(_written(clean, row, letters))), default=clean.head)


def _is_header(value: Value) -> bool:
    return isinstance(value, str) and not value.startswith("(") and not value.isdigit()


def _written(clean: Clean, row: int, letters: str) -> Value:
    return _value(clean, row, letters) if row < min(clean.rows) else None


def _value(clean: Clean, row: int, letters: str) -> Value:
    cells, column = clean.page.rows[row - 1], index_of(letters)
    return cells[column] if column < len(cells) else None


HEADS: dict[str, Damage] = {
    "needed column removed": Damage("header_missing", needed_column_removed, lambda clean: clean.head == 1),
    "header erased above its numbers": Damage("header_blank", header_erased, lambda clean: bool(_in_one_row(clean))),
    "header renamed": Damage("header_unknown", header_renamed, lambda clean: bool({*COUNTS} & {*clean.columns})),
    "header written twice": Damage("header_repeated", header_twice, lambda clean: clean.head == 1),
    "row written twice": Damage(
        "key_unique",
        row_twice,
        lambda clean: "union_name" in clean.columns and len(clean.rows) > 1,
        follows=("key_unique", "total_differs"),
    ),
    "total that is not the sum": Damage("total_differs", total_changed, lambda clean: clean.total is not None),
}
