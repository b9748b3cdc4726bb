"""How a number is worked out, in words."""

from collections.abc import Sequence

from glossary.units import UNITS
from glossary.writing.numbers import number
from metrics.measure.metric import Metric
from metrics.wording.headline import value_text

OVER_YEARS = {
    "stock": "Qua nhiều năm học không cộng lại: lấy năm học mới nhất có báo cáo.",
    "flow": "Qua nhiều năm học thì cộng các năm học có báo cáo.",
    "turns": "Qua nhiều năm học thì cộng lại, tính theo lượt: một người, một đơn vị có thể được tính nhiều lần.",
}
RATIO = (
    "Cả hai số đều phải có báo cáo ở cùng một nơi, cùng năm học (chia theo cấp học, loại hình, cụm thì cùng phần đó); "
    "không lấy bình quân các tỷ lệ."
)


def definition(metric: Metric) -> str:
    """What a metric counts or divides, and in which unit."""
    return f"{metric.description} Đơn vị: {UNITS.label(metric.unit)}."


def formula(metric: Metric) -> list[str]:
    """The sentences: what is counted, what is divided by what, and how school years are put together."""
    if metric.fraction is None:
        return [metric.description, OVER_YEARS[metric.over_years]]
    top, bottom = metric.fraction
    times = f" × {metric.per}" if metric.per != 1 else ""
    return [metric.description, f"Cách tính: {top} ÷ {bottom}{times}. {RATIO}", OVER_YEARS[metric.over_years]]


def worked_out(  # noqa: PLR0913  (what `measure` says of one value)
    metric: Metric,
    value: float | None,
    numerator: float | None,
    denominator: float | None,
    *,
    bound: str = "exact",
    signs: Sequence[str] = (),
) -> str:
    """One value with its sides put in: "3.120 ÷ 4.262 × 100 = 73,2%"; the value alone where nothing is divided."""
    shown = value_text(metric, value, bound, signs)
    if metric.fraction is None or value is None or numerator is None or denominator is None:
        return shown
    times = f" × {metric.per}" if metric.per != 1 else ""
    return f"{number(numerator)} ÷ {number(denominator)}{times} = {shown}"
