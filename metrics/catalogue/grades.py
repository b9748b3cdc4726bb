"""How unions are graded, each scheme a series of its own."""

from metrics.measure.metric import Metric, Reported, Term

IN_TASKS = ("excellent", "good", "completed", "not_completed")
IN_STRENGTH = ("strong_excellent", "strong", "fair", "average", "weak")


def _graded(grades: tuple[str, ...], reported: Reported | None = None) -> Term:
    """Only the unions graded in the scheme of these grades: the two eras are two series."""
    scheme = "tasks" if set(grades) <= set(IN_TASKS) else "strength"
    return Term("unions", "row_count", {"grade": grades}, reported, among={"grade_scheme": (scheme,)})


def _graded_share(grades: tuple[str, ...], of: tuple[str, ...], indicator: str) -> tuple[Term, Term]:
    return _graded(grades, Reported(indicator)), _graded(of, Reported(indicator, "base_value"))


_EXCELLENT = _graded_share(("excellent",), IN_TASKS, "unions_excellent")
_GOOD = _graded_share(("excellent", "good"), IN_TASKS, "unions_good_or_better")
_STRONG_EXCELLENT = _graded_share(("strong_excellent",), IN_STRENGTH, "unions_strong_excellent")
_STRONG = _graded_share(("strong_excellent", "strong"), IN_STRENGTH, "unions_strong")

METRICS: tuple[Metric, ...] = (
    Metric(
        "unions_graded",
        "CĐCS đã xếp loại",
        "unions",
        "Xếp loại",
        "Số CĐCS có kết quả xếp loại theo cách xếp loại từ năm học 2019-2020.",
        "stock",
        _graded(IN_TASKS),
    ),
    Metric(
        "unions_graded_strength",
        "CĐCS đã xếp loại (đến năm học 2018-2019)",
        "unions",
        "Xếp loại",
        "Số CĐCS có kết quả xếp loại vững mạnh, khá, trung bình, yếu; không nối với cách xếp loại sau.",
        "stock",
        _graded(IN_STRENGTH),
    ),
    Metric(
        "share_excellent",
        "Tỷ lệ CĐCS hoàn thành xuất sắc nhiệm vụ",
        "percent",
        "Xếp loại",
        "Trên số CĐCS đã xếp loại, cách xếp loại từ năm học 2019-2020.",
        "stock",
        *_EXCELLENT,
        100,
        ("số CĐCS hoàn thành xuất sắc nhiệm vụ", "số CĐCS đã xếp loại"),
    ),
    Metric(
        "share_good_or_better",
        "Tỷ lệ CĐCS hoàn thành tốt nhiệm vụ trở lên",
        "percent",
        "Xếp loại",
        "Hoàn thành tốt và xuất sắc trên số CĐCS đã xếp loại, cách xếp loại từ năm học 2019-2020.",
        "stock",
        *_GOOD,
        100,
        ("số CĐCS hoàn thành tốt và xuất sắc nhiệm vụ", "số CĐCS đã xếp loại"),
    ),
    Metric(
        "share_strong_excellent",
        "Tỷ lệ CĐCS vững mạnh xuất sắc",
        "percent",
        "Xếp loại",
        "Trên số CĐCS đã xếp loại, cách xếp loại đến năm học 2018-2019.",
        "stock",
        *_STRONG_EXCELLENT,
        100,
        ("số CĐCS vững mạnh xuất sắc", "số CĐCS đã xếp loại"),
    ),
    Metric(
        "share_strong",
        "Tỷ lệ CĐCS vững mạnh trở lên",
        "percent",
        "Xếp loại",
        "Vững mạnh và vững mạnh xuất sắc trên số CĐCS đã xếp loại, cách xếp loại đến năm học 2018-2019.",
        "stock",
        *_STRONG,
        100,
        ("số CĐCS vững mạnh và vững mạnh xuất sắc", "số CĐCS đã xếp loại"),
    ),
)
