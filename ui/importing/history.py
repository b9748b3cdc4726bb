"""What has been published: author, note and differences of each release; each can be downloaded or returned to."""

import htpy
import streamlit as st

from data.publishing.publish import Stamp, rollback
from data.releases import release as releases
from data.releases.lake import DamagedError, Lake
from data.releases.load import load
from data.releases.pack import MIME, pack_name, packed
from data.releases.release import Release
from findings.inquiry.inquiry import Inquiry
from glossary.writing.numbers import moment_text, number
from ui.html import draw, small
from ui.importing.files import desk, lake
from ui.page.show import titled, turned
from ui.state.password import may_change, rights
from ui.state.release import move_to_newest
from validation.schemas import SCHEMAS

AT_ONCE = 5


def history(inquiry: Inquiry, *, is_asked: bool) -> None:
    """The newest first; going back to one makes a new release with its figures.

    `is_asked` says that the page has asked for the password above, which it does only once.
    """
    store = lake()
    found = releases.numbers(store)[::-1]
    titled(f"Các bản số liệu đã công bố: {number(len(found))}")
    may_go_back = rights().may_change if is_asked else may_change(inquiry)
    with turned("history", len(found), AT_ONCE) as some:
        for place in range(*some.indices(len(found))):
            before = found[place + 1] if place + 1 < len(found) else None
            _line(store, found[place], before, may_go_back=may_go_back and place > 0)


def _differences(newer: Release, older: Release | None) -> str:
    """How many rows each dataset has gained or lost: "Sáng kiến +120, Khen thưởng −3"."""
    moved = []
    for dataset, schema in SCHEMAS.items():
        step = newer.row_count(dataset) - (older.row_count(dataset) if older else 0)
        if step:
            moved.append(f"{schema.dataset_title()} {'+' if step > 0 else '−'}{number(abs(step))} dòng")
        elif older and newer.tables.get(dataset) != older.tables.get(dataset):
            moved.append(f"{schema.dataset_title()} sửa nội dung")
    return ", ".join(moved) or "không khác bản trước"


def _line(store: Lake, wanted: int, before: int | None, *, may_go_back: bool) -> None:
    try:
        one = releases.read(store, wanted)
        older = None if before is None else releases.read(store, before)
    except DamagedError as damaged:
        draw(htpy.p(".dropped")[f"Bản số {wanted}: {damaged}"])
        return
    with st.container(border=True, key=f"release_{wanted}"):
        said = htpy.strong[f"Bản số {wanted}"], f" · {moment_text(one.created_at)} · {one.author}"
        draw(htpy.p[said], small(one.note), small(_differences(one, older)))
        left, right, _ = st.columns([1, 1, 2])
        left.download_button(
            "Tải bản này (ZIP)",
            lambda: packed(load(lake(), wanted)),
            pack_name(wanted),
            MIME,
            key=f"pack_{wanted}",
            on_click="ignore",
            width="stretch",
        )
        if may_go_back:
            right.button("Quay lại bản này", key=f"back_{wanted}", on_click=_back, args=(wanted,), width="stretch")


def _back(wanted: int) -> None:
    made = rollback(lake(), wanted, Stamp(desk().author.strip() or "không rõ", f"Quay lại bản số liệu số {wanted}"))
    desk().published = f"Bản số {made.number} có số liệu của bản số {wanted}."
    move_to_newest()
