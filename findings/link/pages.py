"""The pages there are, one line each: file, address, title, icon, the parameters of its own, what its codes lead to."""

import re
from dataclasses import dataclass

from findings.link.filters import CARRIED, DISTRICTS
from findings.link.grammar import Parameter
from glossary.comparison import BREAKDOWN_CODES, COMPARED_SHAPES
from glossary.targets import TARGET_RESULTS, TARGET_SETTERS
from glossary.units import BASES
from metrics.catalogue import OFFERED
from validation.schemas import SCHEMAS

METRIC = "chi-so"


def _metric(default: str, *groups: str) -> Parameter:
    """A metric of the groups, of any group without one."""
    offered = {name for name, one in OFFERED.items() if not groups or one.group in groups}
    return Parameter(METRIC, offered.__contains__, default=default)


# On a district's page: which of several chosen ones is looked at.
LOOKED_AT = Parameter("xem", DISTRICTS.accepts)
SECOND_METRIC = Parameter("chi-so-2", OFFERED.__contains__, default="members")
BREAKDOWN = Parameter("theo", BREAKDOWN_CODES.__contains__, default="district")
SHAPE = Parameter("dang", COMPARED_SHAPES.__contains__, default="trend")
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
# Every page: the box that tells where a number comes from, its part, and the box that makes a slide.
SOURCE = Parameter("nguon", lambda text: text.isascii() and text.replace("-", "").replace("_", "").isalnum())
SOURCE_PARTS = {
    "cach-tinh": "Cách tính",
    "tung-dong": "Từng dòng",
    "bao-cao": "Báo cáo nguồn",
    "chua-bao-cao": "Chưa báo cáo",
}
SOURCE_PART = Parameter("muc", SOURCE_PARTS.__contains__)
# Which shapes can be drawn only the decks know; what means nothing is dropped there, with a note.
ADDED = Parameter("them", lambda text: bool(re.fullmatch(r"[a-zA-Z0-9_:]{1,200}", text)))


@dataclass(frozen=True)
class Page:
    """A page of the menu: the name of its file in `pages/` without its ending, its address, title and icon.

    `parameters` are its own, in the order in which the link has them; `groups` the groups of metrics whose numbers a
    reader of a slide finds there.
    """

    file: str
    address: str
    title: str
    icon: str
    parameters: tuple[Parameter, ...] = ()
    groups: tuple[str, ...] = ()


OVERVIEW = Page("overview", "tong-quan", "Tổng quan", "dashboard", (_metric("initiatives_district"),))
_UNIONS = ("Tổ chức", "Xếp loại")
# In the order of the menu; an address that has no line is unknown to the server, too.
PAGES = {
    page.address: page
    for page in (
        OVERVIEW,
        Page("unions", "cong-doan-co-so", "Công đoàn cơ sở", "groups", (_metric("unions", *_UNIONS),), _UNIONS),
        Page(
            "initiatives",
            "sang-kien",
            "Sáng kiến",
            "lightbulb",
            (_metric("initiatives_district", "Sáng kiến"),),
            ("Sáng kiến",),
        ),
        Page(
            "awards",
            "khen-thuong",
            "Khen thưởng",
            "military_tech",
            (_metric("formal_awards", "Khen thưởng"),),
            ("Khen thưởng",),
        ),
        Page("conferences", "hoi-nghi", "Hội nghị", "event_available", (SEASON_PART,)),
        Page("welfare", "cham-lo", "Chăm lo", "volunteer_activism", (_metric("money_given", "Chăm lo"),), ("Chăm lo",)),
        Page("targets", "chi-tieu", "Chỉ tiêu", "flag", (VERDICT, SETTER)),
        Page(
            "compare",
            "so-sanh",
            "So sánh",
            "compare_arrows",
            (_metric("initiatives_district"), SECOND_METRIC, BREAKDOWN, SHAPE, BASIS, BESIDE),
        ),
        Page("district", "don-vi", "Quận, huyện – CĐCS", "location_city", (LOOKED_AT, _metric("initiatives_district"))),
        Page("present", "trinh-chieu", "Trình chiếu", "slideshow", (DECK, BACKGROUND, COMPOSING)),
        Page("explore", "du-lieu", "Dữ liệu", "table_view", (PART, DATASET)),
        Page("import_report", "nhap-bao-cao", "Nhập báo cáo", "upload_file", (STEP,)),
    )
}


def metric_parameter(page: str) -> Parameter:
    """The parameter of the metric that a page lets the reader pick."""
    return next(one for one in PAGES[page].parameters if one.name == METRIC)


def page_of_group(group: str) -> str | None:
    """The address of the page that tells of a group of metrics; null for groups that have none."""
    return next((page.address for page in PAGES.values() if group in page.groups), None)


def parameters_of(page: str) -> tuple[Parameter, ...]:
    """Every parameter that the link of a page may have, in its order."""
    return (*CARRIED, *PAGES[page].parameters, SOURCE, SOURCE_PART, ADDED)
