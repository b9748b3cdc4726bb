"""The yearly table of help given: form and programme from what the line says, amounts in the table's unit."""

import re
from collections.abc import Mapping

from glossary.codes import Code
from glossary.welfare import FUNDING_SOURCES, WELFARE_FORMS, WELFARE_PROGRAMMES
from glossary.writing.text import fold
from validation.places.places import Places
from validation.reading.forms.plain import column_of
from validation.reading.forms.schools import union_said
from validation.reading.tables.amounts import in_dong
from validation.reading.tables.heading_lines import Said
from validation.reading.tables.long import Made, Row, source_ref, stated
from validation.reading.tables.raw import RawTable
from validation.reading.tables.vocabulary import folded

FLOW_OF_FORM = {"loan": "lent", "fund_contribution": "raised", "discount_deal": "saved"}
CONTENT = frozenset(
    map(fold, ("Nội dung, chương trình", "Nội dung", "Nội dung chăm lo", "Nội dung, hoạt động", "Chương trình"))
)
SOURCES = frozenset(map(fold, ("Nguồn kinh phí", "Nguồn")))
MEASURES = ("activity_count", "beneficiary_count", "amount_vnd")


def is_welfare_form(table: RawTable) -> bool:
    """Lines of contents with an amount of money."""
    names = {column_of("welfare", table.head.paths[column]) for column in table.columns}
    return _content_column(table) is not None and "amount_vnd" in names


def welfare(table: RawTable, places: Places) -> Made:
    """One row per line; who was helped and why is not taken over."""
    content = _content_column(table)
    rows: list[Row] = []
    for index, place in enumerate(table.body.places):
        if content is None or not (text := table.text(index, content)):
            continue
        cell = table.cell(place, content, text)
        made = {**stated(table), "source_ref": source_ref(cell), **_meaning(text, cell_said=Said(text, cell))}
        if union := union_said(table, index, None, places):
            made["union_id"] = union
        rows.append({**made, **_measures(table, index), **_source(table, index)})
    return Made("welfare", rows)


def _content_column(table: RawTable) -> int | None:
    return next((column for column in table.columns if folded(table.header(column)) in CONTENT), None)


def _meaning(text: str, cell_said: Said) -> dict[str, Said]:
    """Form, flow, programme and what is counted, from the words of the line."""
    words = re.sub(r"[^\w/]+", " ", folded(text))
    form = _named(WELFARE_FORMS, words) or "other"
    programme = _named(WELFARE_PROGRAMMES, words) or "unspecified"
    unit = WELFARE_FORMS[form].default_unit
    found = {"form": form, "flow": FLOW_OF_FORM.get(form, "given"), "programme": programme}
    if unit:
        found["beneficiary_unit"] = unit
    return {name: Said(code, cell_said.cell) for name, code in found.items()}


def _named(codes: Mapping[str, Code], words: str) -> str | None:
    """The code whose longest spelling stands in the text."""
    found = [
        (len(key), code.code)
        for code in codes.values()
        if code.code not in ("other", "unspecified")
        for word in (code.label, *code.spellings)
        if (key := re.sub(r"[^\w/]+", " ", folded(word)).strip()) and f" {key} " in f" {words} "
    ]
    return max(found)[1] if found else None


def _measures(table: RawTable, index: int) -> dict[str, Said]:
    found: dict[str, Said] = {}
    for column in table.columns:
        name = column_of("welfare", table.head.paths[column])
        if name not in MEASURES or name in found:
            continue
        if (text := table.text(index, column)) not in ("", "-"):
            cell = table.cell(table.body.places[index], column, text)
            amount = in_dong(text, _factor(table, column)) if name == "amount_vnd" else text
            found[name] = Said(amount, cell)
    return found


def _factor(table: RawTable, column: int) -> int:
    """A unit in the column's own header ("Thành tiền (đồng)") prevails over the one above the table."""
    words = folded(table.header(column))
    own = {"triệu": 1_000_000, "1.000 đồng": 1_000, "1000đ": 1_000, "nghìn": 1_000, "(đồng)": 1, "(đ)": 1}
    return next((factor for word, factor in own.items() if fold(word) in words), table.context.money_factor)


def _source(table: RawTable, index: int) -> dict[str, Said]:
    """The purse, when the columns under "Nguồn kinh phí" name one; several are mixed."""
    filled = []
    for column in table.columns:
        path = table.head.paths[column]
        if not is_purse(path) or (text := table.text(index, column)) in ("", "-", "0"):
            continue
        cell = table.cell(table.body.places[index], column, text)
        filled.append(Said(text if len(path) == 1 else _purse(path[-1]), cell))
    if not filled:
        return {}
    return {"funding_source": filled[0] if len(filled) == 1 else Said("mixed", filled[0].cell)}


def is_purse(path: tuple[str, ...]) -> bool:
    """Whether a header stands under "Nguồn kinh phí"."""
    return folded(path[0]) in SOURCES


def _purse(header: str) -> str:
    if folded(header) in (fold("LĐLĐ TP"), fold("LĐLĐ thành phố")):
        return "provincial_federation"
    named = (c.code for c in FUNDING_SOURCES.values() if folded(header) in map(fold, (c.label, *c.spellings)))
    return next(named, header)
