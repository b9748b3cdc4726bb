"""Which union a cell means: its id from district, level and name, as the list of unions makes it."""

import re

from glossary.writing.text import fold
from validation.places.places import Places
from validation.places.schools import level_in, union_id
from validation.reading.forms.plain import column_of
from validation.reading.tables.heading_lines import Said
from validation.reading.tables.raw import RawTable
from validation.reading.tables.vocabulary import folded
from validation.screening.values import UnreadableError, district

SCHOOL_HEADERS = frozenset(
    map(fold, ("Chức vụ, đơn vị", "Đơn vị công tác", "Chức vụ, đơn vị công tác", "Nơi công tác"))
)
# No \b at the end: a folded word may end with its tone, which is no letter.
SCHOOL_WORD = re.compile(rf"\b(?:{fold('trường')}|{fold('CĐCS')}|{fold('công đoàn')})(?!\w)")
# A post and a school; in a longer text every rest of it would be looked at.
LONGEST_NAME = 300


def school_column(table: RawTable) -> int | None:
    """The column that names the school of each row, or null."""
    return next((column for column in table.columns if is_school_header(table.head.paths[column])), None)


def is_school_header(path: tuple[str, ...]) -> bool:
    """Whether a column names schools, alone or after a post."""
    return column_of("unions", path) == "union_name" or folded(path[-1]) in SCHOOL_HEADERS


def union_said(table: RawTable, index: int, column: int | None, places: Places) -> Said | None:
    """The id of the union that a row names, or the one the lines above the table name; null without either."""
    district_code = _district(table, index, places)
    if column is not None and (text := table.text(index, column)) not in ("", "-"):
        cell = table.cell(table.body.places[index], column, text)
        is_school = column_of("unions", table.head.paths[column]) == "union_name"
        name = text if is_school else school_in(text)
    elif school := table.context.school:
        name, cell = school.text, school.cell
    else:
        return None
    if not name or district_code is None:
        return None
    group = table.body.groups[index].school_level
    return Said(union_id(district_code, group.text if group and not level_in(name) else None, name), cell)


def school_in(text: str) -> str | None:
    """The school in a cell that may hold a post before it ("GV – TH Mai Dịch"); null when only a post is there."""
    if len(text) > LONGEST_NAME:
        return None
    words = re.split(r"[\s–—;,]+|(?<=\s)-(?=\s)", text.strip())
    rests = [" ".join(words[start:]) for start in range(len(words))]
    named = next((rest for rest in rests if level_in(rest)), None)
    return named or next((rest for rest in rests if SCHOOL_WORD.match(fold(rest))), None)


def _district(table: RawTable, index: int, places: Places) -> str | None:
    for column in table.columns:
        if column_of("unions", table.head.paths[column]) == "district_code":
            try:
                return district(table.text(index, column), places)
            except UnreadableError:
                return None
    return table.context.district.text if table.context.district else table.context.answered_place
