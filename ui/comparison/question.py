"""What the reader picks on the page So sánh: offered is what makes sense, kept is what the link says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import streamlit as st

from findings.comparison.breakdowns import BREAKDOWNS, Breakdown
from glossary.units import BASES
from metrics.catalogue import CATALOGUE
from metrics.measure.basis import ABSOLUTE, PER_UNION, bases
from metrics.measure.metric import Metric
from ui.page import choices
from ui.state.link import Parameter
from ui.state.screen import Screen

SHAPES = {
    "trend": "Xu hướng",
    "ranking": "Thứ tự",
    "heatmap": "Bảng màu",
    "map": "Bản đồ ô",
    "scatter": "Hai chỉ số",
    "table": "Bảng số liệu",
}


@dataclass(frozen=True)
class Asked:
    """`basis` is one on which the metric says something; `refused` the one of the link on which it does not."""

    metric: Metric
    second: Metric
    breakdown: Breakdown
    shape: str
    basis: str
    refused: str | None
    is_beside: bool


def ask(screen: Screen) -> Asked:
    """Draw the widgets and tell what they hold."""
    held_shape = st.session_state[choices.SHAPE.key]
    boxes = st.columns(4 if held_shape == "scatter" else 3)
    with boxes[0]:
        metric = choices.metric(screen, "Chỉ số")
    second = CATALOGUE[st.session_state[choices.SECOND_METRIC.key]]
    if held_shape == "scatter":
        with boxes[1]:
            second = CATALOGUE[_pick(choices.SECOND_METRIC, "Chỉ số thứ hai", list(CATALOGUE), _label)]
    with boxes[-2]:
        breakdown = BREAKDOWNS[_pick(choices.BREAKDOWN, "So sánh theo", list(BREAKDOWNS), _breakdown_label)]
    offered = [code for code in bases(metric) if not (breakdown.code == "union" and code == PER_UNION)]
    with boxes[-1]:
        held = _pick(choices.BASIS, "Cách tính", offered, BASES.label)
    with st.container(horizontal=True, key="shapes"):
        shape = _shape(breakdown)
        st.pills(
            "Hai loại hình",
            ["1"],
            key=choices.BESIDE.key,
            format_func=lambda _: "Công lập và ngoài công lập cạnh nhau",
            label_visibility="collapsed",
            persist_state="session",
        )
    basis = held if held in offered else ABSOLUTE
    is_beside = st.session_state[choices.BESIDE.key] == "1"
    return Asked(metric, second, breakdown, shape, basis, held if held != basis else None, is_beside)


def _pick(parameter: Parameter, label: str, offered: Sequence[str], labelled: Callable[[str], str]) -> str:
    """A list of what makes sense, and of what the link holds, of which the page then says that it does not."""
    held = st.session_state[parameter.key]
    options = [*offered, *([] if held in offered else [held])]
    return str(st.selectbox(label, options, key=parameter.key, format_func=labelled, persist_state="session"))


def _shape(breakdown: Breakdown) -> str:
    held = st.session_state[choices.SHAPE.key]
    offered = [code for code in SHAPES if code != "map" or breakdown.code == "district" or held == "map"]
    picked = st.segmented_control(
        "Dạng",
        offered,
        key=choices.SHAPE.key,
        format_func=SHAPES.__getitem__,
        required=True,
        wrap=True,
        label_visibility="collapsed",
        persist_state="session",
    )
    return str(picked or held)


def _label(name: str) -> str:
    return CATALOGUE[name].label


def _breakdown_label(code: str) -> str:
    return BREAKDOWNS[code].label
