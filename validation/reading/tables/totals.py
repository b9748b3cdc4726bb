"""Rows of sums are left out of the data, but compared with it."""

from decimal import Decimal

from validation.problems.problem import Problem, problem
from validation.reading.files.workbook import Value, text_of
from validation.reading.tables.amounts import exact, shown
from validation.reading.tables.raw import RawTable
from validation.reading.tables.vocabulary import TICKS, folded

NOTHING = frozenset(map(folded, ("", "-", "Không", "Chưa", "Chưa có", "Không có", "Không áp dụng")))
# Averages and rates do not add up.
NO_SUMS = ("%", folded("tỷ lệ"), folded("tỉ lệ"), folded("mức hỗ trợ"), folded("điểm"), folded("ngày"))


def total_problems(table: RawTable) -> list[Problem]:
    """A warning for each cell of a total that is neither the sum of its group nor of all rows."""
    problems, factor = [], table.context.money_factor
    for total in table.body.totals:
        cells = table.sheet.cells[total.row]
        for column in table.columns:
            stated = exact(cells[column], factor) if column < len(cells) else None
            if stated is None or any(word in folded(table.header(column)) for word in NO_SUMS):
                continue
            values = [_counted(value, factor) for value in table.values(column)]
            counted = [value for value in values if value is not None]
            # What cannot be read has a problem of its own; a total of what nobody listed stands alone.
            is_listed = any(text_of(value) not in ("", "-") for value in table.values(column))
            if not is_listed or len(counted) < len(values):
                continue
            above, since = total.above, total.since
            sums = [sum(counted[first:last], Decimal(0)) for first, last in ((since, above), (0, above))]
            # A total above its rows, or in the heading of a group, sums what follows.
            sums += [sum(counted, Decimal(0))] if above == 0 else []
            if stated not in sums:
                cell = table.cell(total.row, column, shown(stated))
                problems.append(problem("total_differs", cell=cell, context=shown(sums[-1] if above == 0 else sums[0])))
    return problems


def _counted(value: Value, factor: int) -> Decimal | None:
    """What a cell adds to a sum: its number, 1 for a tick, 0 for a blank or a no; null when it is none of these."""
    number = exact(value, factor)
    if number is not None:
        return number
    word = folded(text_of(value))
    if word in TICKS:
        return Decimal(1)
    return Decimal(0) if word in NOTHING else None
