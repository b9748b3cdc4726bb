"""The shapes that a slide can show, one entry each: what it is called, made of, and where a reader finds the same."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from charts.style.colour import Palette
from findings.awards.by_body import award_table
from findings.awards.honours import honours_of
from findings.comparison.asked import Asked
from findings.comparison.breakdowns import BREAKDOWNS
from findings.comparison.compared import compared
from findings.comparison.parts import grades_over_years, over_years, parts_of
from findings.comparison.ranking import ranking_of
from findings.comparison.trend import trend_of
from findings.conferences.by_date import curve_of
from findings.conferences.season import season_of, season_tiles
from findings.conferences.unions import wanting_unions
from findings.content.content import Found
from findings.initiatives.levels import levels_of
from findings.inquiry.inquiry import Inquiry
from findings.reporting.missing import missing_reports
from findings.reporting.outside_totals import reported_of
from findings.targets.next_year import next_targets_of
from findings.targets.results import targets_of
from findings.targets.shortcomings import shortcomings_of_the_year
from findings.welfare.given import money_by_programme
from findings.welfare.loans_and_funds import apart_of
from glossary.awards.awards import RECIPIENT_KINDS
from glossary.comparison import COMPARED_SHAPES
from glossary.units import BASES
from glossary.writing.text import lowered
from metrics.catalogue import CATALOGUE, LEADING, OFFERED
from validation.decks import PARTS, REPORTED, Shape, Slide, Vocabulary

Make = Callable[..., Found]


@dataclass(frozen=True)
class ShapeKind:
    """One kind of what a slide can show.

    `make` is given the inquiry and what follows the code in a deck, the names of metrics as metrics; `page` is the
    address of the page that its code on a slide opens, empty where that follows from its metric; `is_list` says
    whether it may be longer than a slide, `is_alone` whether a deck writes down nothing but its code.
    """

    code: str
    label: str
    make: Make
    page: str = ""
    is_list: bool = False
    is_alone: bool = True


def _season(inquiry: Inquiry) -> Found:
    season = season_of(inquiry)
    return [season_tiles(inquiry, season), curve_of(inquiry, season)]


def _awards(inquiry: Inquiry) -> Found:
    return award_table(inquiry, CATALOGUE["formal_awards"], "Khen thưởng", "khen-thuong")


def _recognition(inquiry: Inquiry) -> Found:
    return award_table(inquiry, CATALOGUE["recognition"], "Ghi nhận, tôn vinh", "ghi-nhan")


def _recipients(inquiry: Inquiry) -> Found:
    return over_years(inquiry, CATALOGUE["formal_awards"], "recipient_kind", Palette(RECIPIENT_KINDS))


def _missing(inquiry: Inquiry) -> Found:
    return missing_reports(inquiry, [CATALOGUE[name] for name in LEADING])


def _late(inquiry: Inquiry) -> Found:
    return wanting_unions(inquiry, season_of(inquiry))


def _reported(inquiry: Inquiry, *groups: str) -> Found:
    return reported_of(inquiry, groups)


def _parts(inquiry: Inquiry, name: str, column: str) -> Found:
    return parts_of(inquiry, CATALOGUE[name], column)


def _compared(code: str, inquiry: Inquiry, *parts: str) -> Found:
    """What the page So sánh shows; a trend or a ranking of a metric alone is that of the other pages."""
    shape = Shape(code, parts)
    metric = CATALOGUE[parts[0]]
    if len(parts) == 1 and code in OF_A_METRIC:
        return OF_A_METRIC[code](inquiry, metric)
    breakdown, second = BREAKDOWNS[shape.part(1, "district")], CATALOGUE[shape.part(3, metric.name)]
    return compared(inquiry, Asked(metric, second, breakdown, code, shape.part(2, "absolute"), None, False))


OF_A_METRIC: Mapping[str, Make] = {"trend": trend_of, "ranking": ranking_of}
# In the order in which officers pick them.
SHAPES = {
    one.code: one
    for one in (
        ShapeKind("grades", "Xếp loại CĐCS", grades_over_years, "cong-doan-co-so"),
        ShapeKind("recipients", "Khen thưởng theo đối tượng", _recipients, "khen-thuong"),
        ShapeKind("levels", "Sáng kiến các cấp", levels_of, "sang-kien"),
        ShapeKind("welfare", "Chăm lo theo chương trình", money_by_programme, "cham-lo"),
        ShapeKind("apart", "Vốn vay, vận động quỹ", apart_of, "cham-lo"),
        ShapeKind("season", "Hội nghị cán bộ, công chức, viên chức", _season, "hoi-nghi"),
        ShapeKind("targets", "Kết quả thực hiện chỉ tiêu", targets_of, "chi-tieu"),
        ShapeKind("next_targets", "Chỉ tiêu năm học tới", next_targets_of, "chi-tieu", is_list=True),
        ShapeKind("shortcomings", "Hạn chế trong năm học", shortcomings_of_the_year, "chi-tieu"),
        ShapeKind("awards", "Khen thưởng", _awards, "khen-thuong"),
        ShapeKind("recognition", "Ghi nhận, tôn vinh", _recognition, "khen-thuong"),
        ShapeKind("honours", "Tập thể được khen", honours_of, "khen-thuong"),
        ShapeKind("missing", "Báo cáo còn thiếu", _missing, "tong-quan", is_list=True),
        ShapeKind("late", "Hội nghị trễ hạn, chưa tổ chức", _late, "hoi-nghi", is_list=True),
        ShapeKind(REPORTED, "Số liệu báo cáo nêu", _reported, "du-lieu", is_list=True, is_alone=False),
        ShapeKind(PARTS, "Biểu đồ thanh", _parts, is_alone=False),
        *(
            ShapeKind(
                code, COMPARED_SHAPES.label(code), partial(_compared, code), is_list=code == "table", is_alone=False
            )
            for code in COMPARED_SHAPES
        ),
    )
}
VOCABULARY = Vocabulary(OFFERED, {one.code for one in SHAPES.values() if one.is_alone})
# Shapes without a metric have their own label as a title.
OF_METRICS = {PARTS, *COMPARED_SHAPES}
KINDS = {
    "cover": "Bìa",
    "agenda": "Nội dung",
    "divider": "Trang ngăn",
    "text": "Trang chữ",
    "closing": "Trang kết",
    "figures": "Số liệu",
}


def made(inquiry: Inquiry, shape: Shape) -> Found:
    """What a shape shows."""
    return SHAPES[shape.name].make(inquiry, *shape.parts)


def title_of(shape: Shape) -> str:
    """What a slide of the shape is called at first."""
    return CATALOGUE[shape.parts[0]].label if shape.name in OF_METRICS else SHAPES[shape.name].label


def words_of(shape: Shape) -> str:
    """The shape in full: "Thứ tự: Đoàn viên theo cụm thi đua, bình quân một CĐCS"."""
    kind = SHAPES[shape.name].label
    if shape.name not in OF_METRICS:
        return kind
    by = f" theo {BREAKDOWNS[shape.parts[1]].words}" if len(shape.parts) > 1 else ""
    basis = shape.part(2, "absolute")
    on = "" if basis == "absolute" else f", {lowered(BASES.label(basis))}"
    second = f" cùng {CATALOGUE[shape.parts[3]].label}" if len(shape.parts) > 3 else ""
    return f"{kind}: {title_of(shape)}{second}{by}{on}"


def slide_words(slide: Slide) -> str:
    """What stands on a slide, in a line."""
    told = [*(CATALOGUE[name].label for name in slide.metrics), *map(words_of, slide.shapes)]
    own = ["bộ lọc riêng"] if slide.filters else []
    return "; ".join([*told, *own]) or KINDS[slide.kind]
