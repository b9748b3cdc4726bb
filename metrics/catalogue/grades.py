"""How unions are graded, each scheme a series of its own."""

from typing import Literal

from metrics.measure.metric import Metric, Reported, Term

IN_TASKS = ("excellent", "good", "completed", "not_completed")
IN_STRENGTH = ("strong_excellent", "strong", "fair", "average", "weak")


def _graded(grades: tuple[str, ...], indicator: str = "", column: Literal["value", "base_value"] = "value") -> Term:
    """Only the unions graded in the scheme of these grades: the two eras are two series."""
    scheme = "tasks" if set(grades) <= set(IN_TASKS) else "strength"
    reported = Reported(indicator, column) if indicator else None
    return Term("unions", "row_count", {"grade": grades}, reported, among={"grade_scheme": (scheme,)})


METRICS: tuple[Metric, ...] = (
    Metric(
        name="unions_graded",
        label="CĐCS đã xếp loại",
        unit="unions",
        group="Xếp loại",
        description="Số CĐCS có kết quả xếp loại theo cách xếp loại từ năm học 2019-2020.",
        over_years="stock",
        numerator=_graded(IN_TASKS),
    ),
    Metric(
        name="unions_graded_strength",
        label="CĐCS đã xếp loại (đến năm học 2018-2019)",
        unit="unions",
        group="Xếp loại",
        description="Số CĐCS có kết quả xếp loại vững mạnh, khá, trung bình, yếu; không nối với cách xếp loại sau.",
        over_years="stock",
        numerator=_graded(IN_STRENGTH),
    ),
    Metric(
        name="share_excellent",
        label="Tỷ lệ CĐCS hoàn thành xuất sắc nhiệm vụ",
        unit="percent",
        group="Xếp loại",
        description="Trên số CĐCS đã xếp loại, cách xếp loại từ năm học 2019-2020.",
        over_years="stock",
        numerator=_graded(("excellent",), "unions_excellent"),
        denominator=_graded(IN_TASKS, "unions_excellent", "base_value"),
        per=100,
        fraction=("số CĐCS hoàn thành xuất sắc nhiệm vụ", "số CĐCS đã xếp loại"),
    ),
    Metric(
        name="share_good_or_better",
        label="Tỷ lệ CĐCS hoàn thành tốt nhiệm vụ trở lên",
        unit="percent",
        group="Xếp loại",
        description="Hoàn thành tốt và xuất sắc trên số CĐCS đã xếp loại, cách xếp loại từ năm học 2019-2020.",
        over_years="stock",
        numerator=_graded(("excellent", "good"), "unions_good_or_better"),
        denominator=_graded(IN_TASKS, "unions_good_or_better", "base_value"),
        per=100,
        fraction=("số CĐCS hoàn thành tốt và xuất sắc nhiệm vụ", "số CĐCS đã xếp loại"),
    ),
    Metric(
        name="share_strong_excellent",
        label="Tỷ lệ CĐCS vững mạnh xuất sắc",
        unit="percent",
        group="Xếp loại",
        description="Trên số CĐCS đã xếp loại, cách xếp loại đến năm học 2018-2019.",
        over_years="stock",
        numerator=_graded(("strong_excellent",), "unions_strong_excellent"),
        denominator=_graded(IN_STRENGTH, "unions_strong_excellent", "base_value"),
        per=100,
        fraction=("số CĐCS vững mạnh xuất sắc", "số CĐCS đã xếp loại"),
    ),
    Metric(
        name="share_strong",
        label="Tỷ lệ CĐCS vững mạnh trở lên",
        unit="percent",
        group="Xếp loại",
        description="Vững mạnh và vững mạnh xuất sắc trên số CĐCS đã xếp loại, cách xếp loại đến năm học 2018-2019.",
        over_years="stock",
        numerator=_graded(("strong_excellent", "strong"), "unions_strong"),
        denominator=_graded(IN_STRENGTH, "unions_strong", "base_value"),
        per=100,
        fraction=("số CĐCS vững mạnh và vững mạnh xuất sắc", "số CĐCS đã xếp loại"),
    ),
)
