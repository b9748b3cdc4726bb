"""What has been published: author, note and differences of each release; each can be downloaded or returned to."""

import htpy
import streamlit as st

from data.publishing.publish import Stamp, rollback, set_back
from data.releases import release as releases
from data.releases.lake import DamagedError, Lake, LakeError
from data.releases.load import load
from data.releases.pack import MIME, pack_name, packed
from data.releases.release import Release
from glossary.writing.numbers import moment_text, number
from ui.html import draw, small
from ui.importing.files import desk
from ui.page.show import titled, turned
from ui.state.release import move_to_newest
from ui.state.rights import lake
from validation.schemas import SCHEMAS

AT_ONCE = 5


def history() -> None:
    """The newest first; editors download them whole and go back to one, which makes a new release of its figures."""
    store = lake()
    found = releases.numbers(store)[::-1]
    titled(f"Các bản số liệu đã công bố: {number(len(found))}")
    with turned("history", len(found), AT_ONCE) as some:
        first, last, _ = some.indices(len(found))
        read = releases.several(store, found[first : last + 1])
        for place in range(first, last):
            older = read.get(found[place + 1]) if place + 1 < len(found) else None
            _line(store, found[place], read[found[place]], older, is_newest=place == 0)


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


def _line(
    store: Lake, wanted: int, one: Release | DamagedError, older: Release | DamagedError | None, *, is_newest: bool
) -> None:
    """What cannot be read is said as such; its follower then stands without what it changed."""
    if isinstance(one, DamagedError):
        draw(htpy.p(".dropped")[f"Bản số {wanted}: {one}"])
        return
    with st.container(border=True, key=f"release_{wanted}"):
        author = f" · {one.author}" if store.rights.sees_whole else ""
        said = htpy.strong[f"Bản số {wanted}"], f" · {moment_text(one.created_at)}{author}"
        changed = "" if isinstance(older, DamagedError) else _differences(one, older)
        draw(htpy.p[said], small(one.note), small(changed))
        if not store.rights.may_write:
            return
        left, right, _ = st.columns([1, 1, 2])
        left.download_button(
            "Tải bản này (ZIP)",
            lambda: packed(load(store, wanted)),
            pack_name(wanted),
            MIME,
            key=f"pack_{wanted}",
            on_click="ignore",
            width="stretch",
        )
        if not is_newest and right.button("Quay lại bản này", key=f"back_{wanted}", width="stretch"):
            _ask(wanted)


@st.dialog("Quay lại bản số liệu cũ?")
def _ask(wanted: int) -> None:
    """What changes for everybody, and who decides it."""
    store = lake()
    newest, old = releases.read(store), releases.read(store, wanted)
    changed = f"So với bản đang dùng (số {newest.number}): {_differences(old, newest)}."
    kept = f"Bản số {newest.number} không mất, vẫn quay lại được."
    draw(htpy.p[f"Mọi người xem trang sẽ thấy lại số liệu của bản số {wanted}, {moment_text(old.created_at)}."])
    draw(small(changed), small(kept))
    if said := set_back(store, Stamp("", "")):
        st.warning(said)
    who = st.text_input("Người quyết định", desk().author, key="back_author", max_chars=80)
    if st.button(f"Quay lại bản số {wanted}", type="primary", key="back_sure", disabled=not who.strip()):
        _back(wanted, who.strip())


def _back(wanted: int, who: str) -> None:
    try:
        made = rollback(lake(), wanted, Stamp(who, f"Quay lại bản số liệu số {wanted}"))
    except LakeError as error:
        st.error(str(error))
        return
    desk().published = f"Bản số {made.number} có số liệu của bản số {wanted}."
    move_to_newest()
    st.rerun()
