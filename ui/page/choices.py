"""What single pages let the reader choose besides the shared filters, kept in the link as codes too."""

import re
from collections.abc import Callable, Iterable
from html import escape

import streamlit as st

from glossary.targets import TARGET_RESULTS, TARGET_SETTERS
from glossary.units import BASES
from metrics.catalogue import CATALOGUE
from metrics.measure.metric import Metric
from ui.app.glossary_box import definition
from ui.state.filters import LOOKED_AT
from ui.state.link import Parameter
from ui.state.screen import Screen
from validation.decks import BREAKDOWNS, COMPARED
from validation.schemas import SCHEMAS

METRIC = "chi-so"


def _metric(default: str, *groups: str) -> Parameter:
    """A metric of the groups, of any group without one."""
    offered = {name for name, one in CATALOGUE.items() if not groups or one.group in groups}
    return Parameter(METRIC, offered.__contains__, default=default)


SECOND_METRIC = Parameter("chi-so-2", CATALOGUE.__contains__, default="members")
BREAKDOWN = Parameter("theo", BREAKDOWNS.__contains__, default="district")
SHAPE = Parameter("dang", COMPARED.__contains__, default="trend")
BASIS = Parameter("tinh", BASES.__contains__, default="absolute")
# Public and non-public schools beside each other.
BESIDE = Parameter("song-song", {"1"}.__contains__)
# What the page Hội nghị may be broken down by, as codes of the link and columns of the season.
SEASON_PARTS = {
    "district": ("district_code", "Quận, huyện"),
    "cluster": ("cluster", "Cụm thi đua"),
    "school_level": ("school_level", "Cấp học"),
    "ownership": ("ownership", "Loại hình"),
}
SEASON_PART = Parameter("theo", SEASON_PARTS.__contains__, default="district")
DATASET = Parameter("bang", lambda name: name in SCHEMAS and name != "reports", default="unions")
VERDICT = Parameter("ket-qua", TARGET_RESULTS.__contains__)
SETTER = Parameter("noi-giao", TARGET_SETTERS.__contains__)
PARTS = {"bang": "Bảng số liệu", "tu-dien": "Từ điển", "doi-chieu": "Đối chiếu", "bao-cao": "Báo cáo"}
PART = Parameter("phan", PARTS.__contains__, default="bang")
STEPS = {"1": "Thả tệp", "2": "Vấn đề", "3": "Xem trước", "4": "Xác nhận", "5": "Công bố"}
STEP = Parameter("buoc", STEPS.__contains__, default="1")
# Which decks there are only the lake knows; the page drops the name of one that is not there, with a note.
DECK = Parameter("bai", lambda text: bool(re.fullmatch(r"[a-z0-9-]{1,70}", text)), default="tong-ket")
COMPOSING = Parameter("soan", {"1"}.__contains__)
BACKGROUND = Parameter("nen", {"toi"}.__contains__)
# One line for every page: an address that has none is unknown to the server, too.
PAGE_PARAMETERS: dict[str, tuple[Parameter, ...]] = {
    "tong-quan": (_metric("initiatives_district"),),
    "cong-doan-co-so": (_metric("unions", "Tổ chức", "Xếp loại"),),
    "sang-kien": (_metric("initiatives_district", "Sáng kiến"),),
    "khen-thuong": (_metric("formal_awards", "Khen thưởng"),),
    "hoi-nghi": (SEASON_PART,),
    "cham-lo": (_metric("money_given", "Chăm lo"),),
    "chi-tieu": (VERDICT, SETTER),
    "so-sanh": (_metric("initiatives_district"), SECOND_METRIC, BREAKDOWN, SHAPE, BASIS, BESIDE),
    "don-vi": (LOOKED_AT, _metric("initiatives_district")),
    "du-lieu": (PART, DATASET),
    "nhap-bao-cao": (STEP,),
    "trinh-chieu": (DECK, BACKGROUND, COMPOSING),
}


def metric(screen: Screen, label: str) -> Metric:
    """The metric picked among those that the page offers."""
    parameter = next(one for one in PAGE_PARAMETERS[screen.page] if one.name == METRIC)
    picked = CATALOGUE[_one_of(parameter, label, CATALOGUE, lambda name: CATALOGUE[name].label)]
    name = f'<span class="on-paper-only">{escape(picked.label)}: </span>'
    st.html(f'<p class="under">{name}{escape(definition(picked))}</p>')
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
