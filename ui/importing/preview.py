"""Step 3: what publishing would change: rows of each dataset, and the numbers that move."""

import streamlit as st

from data.places.placing import place
from data.places.reference import places
from data.publishing.draft import Changed, Draft
from findings.content.content import Head, Table
from findings.inquiry.names import district_names
from glossary.writing.numbers import number
from metrics.cube.cube import build
from metrics.cube.filter import Filter
from metrics.measure.rows_behind import Effect, effects
from metrics.wording.headline import value_text
from ui.html import draw
from ui.importing.files import checked, desk, drafted
from ui.importing.steps import onward
from ui.page.show import titled, turned
from ui.page.table import markup
from validation.schemas import SCHEMAS

ROWS = (
    Head("Bảng số liệu"),
    Head("Dòng mới", True),
    Head("Dòng thay đổi", True),
    Head("Dòng bị bỏ", True),
    Head("Dòng giữ nguyên", True),
)
NUMBERS = (Head("Số liệu"), Head("Năm học"), Head("Hiện nay", True), Head("Sau khi công bố", True))
AT_ONCE = 25


def preview() -> None:
    """Rows first, then numbers of the places that the files are about."""
    checked()
    with st.spinner("Đang tính thử…"):
        made = drafted()
        moved = _moves(made)
    if not made.is_changed:
        st.info("Các tệp này giống hệt số liệu đã công bố: công bố lại không thay đổi gì.")
    total = sum(one.new + one.changed + one.removed for one in made.changes)
    titled(f"{number(total)} dòng sẽ thay đổi so với bản số {made.before.release.number}")
    draw(markup(Table("Các dòng sẽ thay đổi", ROWS, [_rows(one) for one in made.changes])))
    titled(f"{number(len(moved))} con số sẽ thay đổi{_where()}")
    with turned("effects", len(moved), AT_ONCE) as some:
        if moved:
            draw(markup(Table("Các con số sẽ thay đổi", NUMBERS, [_effect(one) for one in moved[some]])))
    onward("3")


def _moves(made: Draft) -> list[Effect]:
    """The numbers that differ, over the places that the files name, as everybody will see them."""
    before, after = (build(place(one.as_public())) for one in (made.before, made.after))
    return effects(before, after, [one.dataset for one in made.changes], Filter(districts=_places()))


def _places() -> tuple[str, ...]:
    """The districts that the files name; none when some row names none."""
    found: set[str] = set()
    for file in desk().checked:
        if "district_code" in file.rows.columns:
            found |= set(file.rows["district_code"].drop_nulls())
    return tuple(sorted(found))


def _where() -> str:
    names = district_names(set(_places()), places())
    return f" ở {', '.join(names.values())}" if names else ""


def _rows(one: Changed) -> list[str]:
    counts = [number(count) for count in (one.new, one.changed, one.removed, one.same)]
    return [SCHEMAS[one.dataset].dataset_title(), *counts]


def _effect(one: Effect) -> list[str]:
    return [one.metric.label, one.school_year, *(value_text(one.metric, value) for value in (one.before, one.after))]
