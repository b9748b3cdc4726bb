"""What each shape of a deck draws on a slide."""

from collections.abc import Callable, Mapping

from charts.style.colour import Palette
from findings.awards.by_body import award_table
from findings.awards.honours import honours_of
from findings.comparison.breakdowns import BREAKDOWNS
from findings.comparison.compared import compared
from findings.comparison.parts import grades_over_years, over_years, parts_of
from findings.comparison.ranking import ranking_of
from findings.comparison.trend import trend_of
from findings.conferences.by_date import curve_of
from findings.conferences.season import season_of, season_tiles
from findings.conferences.unions import wanting_unions
from findings.initiatives.levels import levels_of
from findings.reporting.missing import missing_reports
from findings.reporting.outside_totals import reported_of
from findings.targets.next_year import next_targets_of
from findings.targets.results import targets_of
from findings.targets.shortcomings import shortcomings_of_the_year
from findings.welfare.given import money_by_programme
from findings.welfare.loans_and_funds import apart_of
from glossary.awards.awards import RECIPIENT_KINDS
from glossary.units import BASES
from glossary.writing.text import lowered
from metrics.catalogue import CATALOGUE
from ui.comparison.question import SHAPES, Asked
from ui.state.screen import Screen
from validation.decks import Shape, Slide

ASKED_FIRST = ("unions", "members", "initiatives_district", "formal_awards", "money_given")
# Lists that may be longer than a slide.
LISTS = ("missing", "late", "reported", "next_targets", "table")
# A metric alone is shown as the other pages show it.
ALONE_DRAWN: Mapping[str, Callable[..., None]] = {"trend": trend_of, "ranking": ranking_of}


def _season(screen: Screen) -> None:
    season_tiles(screen, season_of(screen))
    curve_of(screen, season_of(screen))


def _awards(screen: Screen) -> None:
    award_table(screen, CATALOGUE["formal_awards"], "Khen thưởng", "khen-thuong")


def _recognition(screen: Screen) -> None:
    award_table(screen, CATALOGUE["recognition"], "Ghi nhận, tôn vinh", "ghi-nhan")


def _recipients(screen: Screen) -> None:
    over_years(screen, CATALOGUE["formal_awards"], "recipient_kind", Palette(RECIPIENT_KINDS))


DRAWN: Mapping[str, Callable[[Screen], None]] = {
    "grades": grades_over_years,
    "recipients": _recipients,
    "levels": levels_of,
    "welfare": money_by_programme,
    "apart": apart_of,
    "season": _season,
    "targets": targets_of,
    "next_targets": next_targets_of,
    "shortcomings": shortcomings_of_the_year,
    "awards": _awards,
    "recognition": _recognition,
    "missing": lambda screen: missing_reports(screen, [CATALOGUE[name] for name in ASKED_FIRST]),
    "late": lambda screen: wanting_unions(screen, season_of(screen)),
}


def draw_shape(screen: Screen, shape: Shape) -> None:
    """Draw it; what nobody reported says so."""
    if shape.name in DRAWN:
        DRAWN[shape.name](screen)
    elif shape.name == "honours":
        honours_of(screen, *shape.parts)
    elif shape.name == "parts":
        parts_of(screen, CATALOGUE[shape.parts[0]], shape.parts[1])
    elif shape.name == "reported":
        reported_of(screen, shape.parts)
    elif len(shape.parts) == 1 and shape.name in ALONE_DRAWN:
        ALONE_DRAWN[shape.name](screen, CATALOGUE[shape.parts[0]])
    else:
        compared(screen, _asked(shape))


def _asked(shape: Shape) -> Asked:
    """What the page So sánh would be asked for."""
    metric = CATALOGUE[shape.parts[0]]
    second = CATALOGUE[shape.part(3, metric.name)]
    return Asked(
        metric, second, BREAKDOWNS[shape.part(1, "district")], shape.name, shape.part(2, "absolute"), None, False
    )


ALONE = {
    "grades": "Xếp loại CĐCS",
    "recipients": "Khen thưởng theo đối tượng",
    "levels": "Sáng kiến các cấp",
    "welfare": "Chăm lo theo chương trình",
    "apart": "Vốn vay, vận động quỹ",
    "season": "Hội nghị cán bộ, công chức, viên chức",
    "targets": "Kết quả thực hiện chỉ tiêu",
    "next_targets": "Chỉ tiêu năm học tới",
    "shortcomings": "Hạn chế trong năm học",
    "awards": "Khen thưởng",
    "recognition": "Ghi nhận, tôn vinh",
    "honours": "Tập thể được khen",
    "missing": "Báo cáo còn thiếu",
    "late": "Hội nghị trễ hạn, chưa tổ chức",
    "reported": "Số liệu báo cáo nêu",
}
KINDS = {
    "cover": "Bìa",
    "agenda": "Nội dung",
    "divider": "Trang ngăn",
    "text": "Trang chữ",
    "closing": "Trang kết",
    "figures": "Số liệu",
}


def title_of(shape: Shape) -> str:
    """What a slide of the shape is called at first."""
    return ALONE.get(shape.name) or CATALOGUE[shape.parts[0]].label


def words_of(shape: Shape) -> str:
    """The shape in full: "Thứ tự: Đoàn viên theo cụm thi đua, bình quân một CĐCS"."""
    if shape.name in ALONE:
        return ALONE[shape.name]
    kind = SHAPES.get(shape.name, "Biểu đồ thanh")
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
