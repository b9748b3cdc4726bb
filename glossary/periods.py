"""Over which time, over whom and how exactly a figure was reported."""

from glossary.codes import Code, CodeList

# The districts ended on 1 July 2025; from this school year on reports come by ward or commune.
FIRST_YEAR_OF_UNITS = "2025-2026"

PERIOD_KINDS = CodeList(
    Code("school_year", "Năm học", ("NH",)),
    Code("calendar_year", "Năm dương lịch", ("Năm",)),
    Code("first_half", "6 tháng đầu năm", ("6 tháng", "Sáu tháng đầu năm", "Đến 31/5")),
    Code("year_to_date", "Lũy kế từ đầu năm", ("Lũy kế", "Từ đầu năm", "9 tháng đầu năm")),
    Code("multi_year", "Giai đoạn"),
    Code("term", "Nhiệm kỳ", ("NK",)),
    Code("semester", "Học kỳ", ("HK",)),
    Code("campaign", "Đợt, chương trình", ("Đợt", "Chương trình", "Cuộc vận động")),
    Code("as_of", "Tại thời điểm", ("Thời điểm", "Tính đến ngày")),
)

SCOPES = CodeList(
    Code("school_block", "Khối trường học", ("Khối trường", "Khối giáo dục", "Khối các trường học")),
    Code("whole_district", "Toàn quận, huyện (mọi khối)", ("Toàn quận", "Toàn huyện", "Toàn quận/huyện")),
    Code("education_sector", "Ngành giáo dục (số liệu Phòng, Sở)", ("Ngành giáo dục", "Ngành GDĐT")),
    Code("cluster", "Cụm", ("Cụm thi đua",)),
    Code("single_school", "Một đơn vị", ("Một trường", "Một CĐCS")),
    Code("unclear", "Không rõ phạm vi", ("Không rõ",)),
)

BOUNDS = CodeList(
    Code("exact", "chính xác", ("đúng", "=")),
    Code("lower", "trên", ("hơn", "từ … trở lên", "trở lên", "ít nhất", "tối thiểu", ">", ">=", "≥")),
    Code("upper", "gần", ("dưới", "không quá", "tối đa", "<", "<=", "≤")),
    Code("approximate", "khoảng", ("ước", "ước tính", "xấp xỉ", "~", "≈")),
    Code("range", "từ … đến", ("từ đến", "trong khoảng từ … đến")),
)

# Stands in rows whose figures are protected: there is a number, and nobody is told it.
SMALL_COUNT = "small_count"
DOUBTS = CodeList(
    Code("unit_unclear", "Không rõ đơn vị tính"),
    Code("scope_unclear", "Không rõ phạm vi"),
    Code("implausible_magnitude", "Độ lớn khó tin"),
    Code("sources_disagree", "Các nguồn nêu khác nhau"),
    Code("kind_disagrees", "Hình thức nêu không thống nhất"),
    Code("machine_translated", "Bản dịch máy"),
    Code("from_sidebar", "Lấy từ tin bên lề"),
    Code("year_missing", "Không nêu năm"),
    Code("counted_from_names", "Đếm theo tên nêu trong bài"),
    Code(SMALL_COUNT, "Số nhỏ, không hiện để giữ kín hoàn cảnh cá nhân"),
)

DATE_PRECISIONS = CodeList(
    Code("day", "Ngày"),
    Code("month", "Tháng"),
    Code("year", "Năm"),
)

ANSWERS = CodeList(
    Code(
        "yes",
        "Có",
        ("x", "✓", "✔", "√", "☑", "☒", "v", "Đạt", "Đã có", "Đã ký", "Đã ban hành", "Đã tổ chức", "Đã bầu"),
    ),
    Code(
        "no",
        "Không",
        ("Chưa", "Chưa có", "Không có", "Chưa đạt", "Chưa ký", "Chưa ban hành", "Chưa tổ chức", "Chưa bầu"),
    ),
    Code("not_applicable", "Không áp dụng", ("KAD", "Không thuộc diện", "Không thuộc đối tượng")),
)


def bounded(text: str, bound: str | None, upper_text: str | None = None) -> str:
    """Put the word of a bound before a figure: "trên 150", "gần 3.000", "khoảng 200", "68–72".

    An exact figure and one without a stated bound stay as they are, and so does a range whose two ends
    already stand in `text`. Raises KeyError for a bound that is not in `BOUNDS`.
    """
    if bound is None or bound == "exact":
        return text
    if bound == "range":
        return text if upper_text is None else f"{text}–{upper_text}"
    return f"{BOUNDS[bound].label} {text}"
