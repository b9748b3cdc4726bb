"""What a shape of a deck is called in words."""

from glossary.bases import BASES
from metrics.catalogue import CATALOGUE
from metrics.lowered import lowered
from ui.comparison.ask import SHAPES
from ui.comparison.breakdowns import BREAKDOWNS
from validation.deck import Shape, Slide

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
