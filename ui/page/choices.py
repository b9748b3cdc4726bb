"""What single pages let the reader choose besides the shared filters; the link keeps it as codes, too."""

from collections.abc import Callable, Iterable

import htpy
import streamlit as st

from findings.inquiry.inquiry import Inquiry
from findings.link.grammar import Parameter
from findings.link.pages import DATASET, PART, PARTS, SEASON_PART, SEASON_PARTS, SETTER, VERDICT, metric_parameter
from glossary.targets import TARGET_RESULTS, TARGET_SETTERS
from metrics.catalogue import OFFERED
from metrics.measure.metric import Metric
from metrics.wording.formula import definition
from ui.html import draw, small
from validation.schemas import SCHEMAS


def metric(inquiry: Inquiry, label: str) -> Metric:
    """The metric picked among those that the page offers."""
    parameter = metric_parameter(inquiry.page)
    picked = OFFERED[_one_of(parameter, label, OFFERED, lambda name: OFFERED[name].label)]
    draw(small(htpy.span(".on-paper-only")[f"{picked.label}: "], definition(picked)))
    return picked


def dataset(label: str) -> str:
    """The dataset picked; reports have a list of their own."""
    return _one_of(DATASET, label, SCHEMAS, lambda name: SCHEMAS[name].dataset_title())


def season_part(label: str) -> str:
    """The column by which a season is broken down."""
    return SEASON_PARTS[_one_of(SEASON_PART, label, SEASON_PARTS, lambda code: SEASON_PARTS[code][1])][0]


def verdict() -> str | None:
    """The verdict whose targets alone are shown; null for all."""
    return _one_or_none(VERDICT, "Kết quả đánh giá", TARGET_RESULTS, TARGET_RESULTS.label)


def setter(found: Iterable[str]) -> str | None:
    """Whose targets alone are shown, of those that set any; null for all."""
    known = set(found)
    offered = [code for code in TARGET_SETTERS if code in known]
    return _one_or_none(SETTER, "Nơi giao chỉ tiêu", offered, TARGET_SETTERS.label)


def part() -> str:
    """Which part of the page Dữ liệu is looked at."""
    picked = st.segmented_control(
        "Phần",
        list(PARTS),
        key=PART.key,
        format_func=PARTS.__getitem__,
        required=True,
        label_visibility="collapsed",
        persist_state="session",
    )
    return str(picked or PART.default)


def _one_or_none(parameter: Parameter, label: str, names: Iterable[str], labelled: Callable[[str], str]) -> str | None:
    """One name or none; what the link names is offered although this release may not have it."""
    held = st.session_state.get(parameter.key)
    offered = list(dict.fromkeys([*names, *([held] if held else [])]))
    picked: str | None = st.selectbox(
        label,
        offered,
        index=None,
        key=parameter.key,
        format_func=labelled,
        placeholder="Tất cả",
        persist_state="session",
    )
    return picked


def _one_of(parameter: Parameter, label: str, names: Iterable[str], labelled: Callable[[str], str]) -> str:
    offered = [name for name in names if parameter.accepts(name)]
    return st.selectbox(
        label, offered, key=parameter.key, format_func=labelled, placeholder="Chọn", persist_state="session"
    )
