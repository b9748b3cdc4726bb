"""What single pages let the reader choose besides the shared filters, kept in the link as codes too."""

from collections.abc import Callable, Sequence

import streamlit as st

from metrics.catalogue import CATALOGUE
from metrics.metric import Metric
from ui.link import Parameter
from validation.schemas import SCHEMAS

METRIC = Parameter("chi-so", CATALOGUE.__contains__)
DATASET = Parameter("bang", SCHEMAS.__contains__)
PAGE_PARAMETERS = {
    "tong-quan": (METRIC,),
    "cong-doan-co-so": (METRIC,),
    "sang-kien": (METRIC,),
    "khen-thuong": (METRIC,),
    "du-lieu": (DATASET,),
}


def metric(label: str, groups: Sequence[str] = (), first: str | None = None) -> Metric:
    """The metric picked among those of the groups (all without any); `first` is shown until one is picked."""
    offered = {name: one for name, one in CATALOGUE.items() if not groups or one.group in groups}
    picked = one_of(METRIC, label, list(offered), lambda name: offered[name].label, first)
    return offered[picked]


def one_of(
    parameter: Parameter,
    label: str,
    options: Sequence[str],
    labelled: Callable[[str], str],
    first: str | None = None,
) -> str:
    """One value of a parameter; what the page does not offer is replaced by the first."""
    if st.session_state.get(parameter.key) not in options:
        st.session_state[parameter.key] = first or options[0]
    return st.selectbox(label, options, key=parameter.key, format_func=labelled, persist_state="session")
