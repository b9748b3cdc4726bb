"""Form 5, lists and sums of awards: a matrix of ticks by form and body, counts by form and recipient."""

import re
from decimal import Decimal

from validation.places.places import Places
from validation.reading.forms.award_words import AwardHeader, award_header
from validation.reading.forms.plain import column_of
from validation.reading.forms.schools import school_column, school_in, union_said
from validation.reading.tables.amounts import exact
from validation.reading.tables.heading_lines import Said
from validation.reading.tables.long import Made, Row, source_ref, stated
from validation.reading.tables.raw import RawTable
from validation.reading.tables.vocabulary import TICKS, folded

ONLY_FOR = {"emulation_flag": "collective", "commemorative_medal": "individual"}
NEEDED = ("award_kind", "awarding_body", "status")
PROPOSED = folded("đề nghị")
ADDRESS = re.compile(r"^(?:đ/c|đồng chí|ông|bà|cô|thầy)[.:]? +", re.IGNORECASE)
DECISION = re.compile(r"^(?P<number>\S.*?)[,;\s]+(?:ngày )?(?P<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$")


def award_columns(table: RawTable) -> dict[int, AwardHeader]:
    """The columns whose headers name an award, or a recipient of the award that the row names."""
    found = {column: award_header(table.head.paths[column]) for column in table.columns}
    return {column: header for column, header in found.items() if header}


def is_award_form(table: RawTable) -> bool:
    """At least two columns of awards, by form or by recipient; one is enough where each row names its form."""
    named = {column_of("awards", table.head.paths[column]) for column in table.columns}
    return len(award_columns(table)) >= (1 if "award_kind" in named else 2)


def awards(table: RawTable, places: Places) -> Made:
    """One row per tick or per count."""
    columns = award_columns(table)
    school = school_column(table)
    rows: list[Row] = []
    for index in range(len(table.body.places)):
        shared = _shared(table, index, school, places)
        for column, header in columns.items():
            if counted := _count(table, index, column):
                rows.append({**shared, **_award(table, index, column, header, shared), "count": counted})
    return Made("awards", rows)


def _shared(table: RawTable, index: int, school: int | None, places: Places) -> dict[str, Said]:
    """What all awards of a row have in common."""
    said = stated(table)
    for column in table.columns:
        name = column_of("awards", table.head.paths[column])
        if name in (None, "union_id", "count", "note"):
            continue
        # A blank in a column that every row needs is kept, so that its own cell is named.
        if (text := table.text(index, column)) not in ("", "-") or name in NEEDED:
            said[str(name)] = Said(text, table.cell(table.body.places[index], column, text))
    if recipient := said.get("recipient_name"):
        said["recipient_name"] = Said(ADDRESS.sub("", recipient.text), recipient.cell)
    if union := _union(table, index, school, places):
        said["union_id"] = union
    if "theme" in said and "basis" not in said:
        said["basis"] = Said("thematic", said["theme"].cell)
    return _with_decision(table, index, said)


def _union(table: RawTable, index: int, school: int | None, places: Places) -> Said | None:
    """The school in its own column, else the one that a collective's name holds."""
    named = [c for c in table.columns if column_of("awards", table.head.paths[c]) == "recipient_name"]
    for column in (school, *named):
        if column is not None and school_in(table.text(index, column)):
            return union_said(table, index, column, places)
    return union_said(table, index, school, places)


def _with_decision(table: RawTable, index: int, said: dict[str, Said]) -> dict[str, Said]:
    """Split "123/QĐ-LĐLĐ, 15/6/2024" into number and date."""
    for column in table.columns:
        if folded(table.header(column)) in (folded("Số QĐ, ngày"), folded("Số, ngày QĐ")):
            text = table.text(index, column)
            cell = table.cell(table.body.places[index], column, text)
            if found := DECISION.match(text):
                said |= {"decision_number": Said(found["number"], cell), "award_date": Said(found["date"], cell)}
            elif text:
                said["decision_number"] = Said(text, cell)
    return said


def _count(table: RawTable, index: int, column: int) -> Said | None:
    """A tick is one award; what is neither tick nor number is left to be complained of."""
    text = table.text(index, column)
    if text in ("", "-"):
        return None
    cell = table.cell(table.body.places[index], column, text)
    number = exact(table.body.values[index][column])
    is_tick = folded(text) in TICKS and number is None
    return Said("1" if is_tick else text if number != Decimal(0) else "0", cell)


def _award(table: RawTable, index: int, column: int, header: AwardHeader, shared: dict[str, Said]) -> dict[str, Said]:
    head = table.head_cell(column)
    group = table.body.groups[index].recipient_kind
    cell = table.cell(table.body.places[index], column)
    made = {"source_ref": source_ref(cell)}
    if header.kind:
        made["award_kind"] = Said(header.kind, head)
    if header.body or "awarding_body" not in shared:
        made["awarding_body"] = Said(header.body or "unspecified", head)
    recipient = header.recipient or (group.text if group else None) or ONLY_FOR.get(header.kind or "")
    if recipient or "recipient_kind" not in shared:
        made["recipient_kind"] = Said(
            recipient or "unspecified", group.cell if group and not header.recipient else head
        )
    if status := _status(table, column):
        made["status"] = status
    return made


def _status(table: RawTable, column: int) -> Said | None:
    """Proposed when the column or the title says so, decided when the title does; else the officer is asked."""
    if PROPOSED in folded(table.header(column)):
        return Said("proposed", table.head_cell(column))
    return table.context.award_status
