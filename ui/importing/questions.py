"""What a file leaves open, asked of the officer: which table, year, place, proposed or given, and unknown columns."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache

import htpy
import streamlit as st

from data.places.reference import places
from findings.inquiry.names import district_names
from glossary.awards.awards import AWARD_STATUSES
from glossary.writing.text import fold
from ui.html import draw, literal, small
from ui.importing.files import desk
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.answers import NOTHING, Answers
from validation.screening.questions import Questions, Unknown, questions
from validation.screening.screen import Screened

FIRST_YEAR = 2010
LEAVE_OUT = ""
UNANSWERED = "Chưa trả lời"


def ask(name: str, screened: Sequence[Screened]) -> None:
    """One form a file, where it leaves anything open; what is answered holds for the next file with the same heads."""
    asked = questions(screened)
    if not asked.is_any:
        return
    with st.form(key=f"ask_{name}"):
        draw(small(htpy.strong[name], ": hãy cho biết những điều tệp không ghi."))
        given = _answers(name, asked)
        if st.form_submit_button("Ghi nhận và kiểm tra lại", type="primary"):
            desk().answers[name] = given.over(desk().answers.get(name, NOTHING))
            st.rerun()


def _answers(name: str, asked: Questions) -> Answers:
    dataset = year = place = status = None
    if asked.dataset:
        likely = [one.name for one in asked.datasets]
        names = [*likely, *(one for one in SCHEMAS if one not in likely)]
        dataset = _one(f"{name}_dataset", "Đây là bảng số liệu nào?", names, lambda one: SCHEMAS[one].dataset_title())
    if asked.school_year:
        year = _one(f"{name}_year", "Số liệu của năm học nào?", _school_years(), str)
    if asked.district:
        names_of = _place_names()
        place = _one(f"{name}_place", "Của quận, huyện, phường, xã nào?", names_of, names_of.__getitem__)
    if asked.status:
        status = _one(
            f"{name}_status", "Danh sách này là đề nghị hay đã được khen?", AWARD_STATUSES, AWARD_STATUSES.label
        )
    columns = {fold(one.header): chosen for one in asked.columns if (chosen := _column(name, one)) is not None}
    return Answers(dataset, year, place, status, columns)


def _column(name: str, one: Unknown) -> str | None:
    """The column that a header means; "" leaves it out, null is no answer."""
    titles = {column.name: column.title for column in columns_of(SCHEMAS[one.dataset]).values()}
    likely = [guess.name for guess in one.guesses]
    offered = [LEAVE_OUT, *likely, *(column for column in titles if column not in likely)]
    titles[LEAVE_OUT] = "Bỏ cột này"
    return _one(f"{name}_{one.header}", f"Cột “{literal(one.header)}” là gì?", offered, titles.__getitem__)


def _one(key: str, label: str, offered: Iterable[str], labelled: Callable[[str], str]) -> str | None:
    chosen: str | None = st.selectbox(
        label,
        list(offered),
        index=None,
        format_func=labelled,
        placeholder=UNANSWERED,
        key=f"answer_{key}",
    )
    return chosen


def _school_years() -> list[str]:
    """The school years that a report may be of, the newest first."""
    return [f"{year}-{year + 1}" for year in range(datetime.now(UTC).year, FIRST_YEAR, -1)]


@cache
def _place_names() -> Mapping[str, str]:
    """Every district, ward and commune by its code, in Vietnamese order."""
    known = places()
    return district_names([*known.districts, *known.units.rows], known)
