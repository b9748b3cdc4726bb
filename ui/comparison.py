"""What the reader picks on the page So sánh: offered is what makes sense, kept is what the link says."""

from collections.abc import Callable, Sequence

import streamlit as st

from findings.comparison.asked import Asked
from findings.comparison.breakdowns import BREAKDOWNS, Breakdown
from findings.inquiry.inquiry import Inquiry
from findings.link.grammar import Parameter
from findings.link.pages import BASIS, BESIDE, BREAKDOWN, SECOND_METRIC, SHAPE
from glossary.comparison import BREAKDOWN_CODES, COMPARED_SHAPES
from glossary.units import BASES
from metrics.catalogue import OFFERED
from metrics.measure.basis import ABSOLUTE, PER_UNION, bases
from ui.page import choices


def ask(inquiry: Inquiry) -> Asked:
    """Draw the widgets and tell what they hold."""
    is_of_two = _held(inquiry, SHAPE) == "scatter"
    boxes = st.columns(4 if is_of_two else 3)
    with boxes[0]:
        metric = choices.metric(inquiry, "Chỉ số")
    second = _held(inquiry, SECOND_METRIC)
    if is_of_two:
        with boxes[1]:
            second = _pick(inquiry, SECOND_METRIC, "Chỉ số thứ hai", list(OFFERED), _label)
    with boxes[-2]:
        breakdown = BREAKDOWNS[_pick(inquiry, BREAKDOWN, "So sánh theo", list(BREAKDOWN_CODES), BREAKDOWN_CODES.label)]
    offered = [code for code in bases(metric) if not (breakdown.code == "union" and code == PER_UNION)]
    with boxes[-1]:
        basis = _pick(inquiry, BASIS, "Cách tính", offered, BASES.label)
    with st.container(horizontal=True, key="shapes"):
        shape, is_beside = _shape(inquiry, breakdown), _is_beside()
    is_meant = basis in offered
    refused = None if is_meant else basis
    return Asked(metric, OFFERED[second], breakdown, shape, basis if is_meant else ABSOLUTE, refused, is_beside)


def _held(inquiry: Inquiry, parameter: Parameter) -> str:
    """What the link says before the widget is drawn."""
    return str(inquiry.values[parameter.name])


def _pick(
    inquiry: Inquiry, parameter: Parameter, label: str, offered: Sequence[str], labelled: Callable[[str], str]
) -> str:
    """A list of what makes sense, and of what the link holds, of which the page then says that it does not."""
    held = _held(inquiry, parameter)
    options = [*offered, *([] if held in offered else [held])]
    return str(st.selectbox(label, options, key=parameter.key, format_func=labelled, persist_state="session"))


def _shape(inquiry: Inquiry, breakdown: Breakdown) -> str:
    held = _held(inquiry, SHAPE)
    offered = [code for code in COMPARED_SHAPES if code != "map" or breakdown.code == "district" or held == "map"]
    picked = st.segmented_control(
        "Dạng",
        offered,
        key=SHAPE.key,
        format_func=COMPARED_SHAPES.label,
        required=True,
        wrap=True,
        label_visibility="collapsed",
        persist_state="session",
    )
    return str(picked or held)


def _is_beside() -> bool:
    picked = st.pills(
        "Hai loại hình",
        ["1"],
        key=BESIDE.key,
        format_func=lambda _: "Công lập và ngoài công lập cạnh nhau",
        label_visibility="collapsed",
        persist_state="session",
    )
    return picked == "1"


def _label(name: str) -> str:
    return OFFERED[name].label
