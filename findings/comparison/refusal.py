"""What cannot be compared, in one sentence, and the ways that lead on."""

from data.places.reference import places
from findings.comparison.asked import Asked
from findings.content.content import Lead, Refused
from findings.inquiry import kept
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import here, href
from findings.link.filters import DISTRICTS
from findings.link.grammar import Parameter
from findings.link.pages import BREAKDOWN, SHAPE
from glossary.units import BASES
from glossary.writing.text import lowered
from metrics.measure.basis import counts_unions

WAYS = 8
NO_OWNER = Refused("Bộ lọc loại hình chỉ gồm trường không rõ là công lập hay ngoài công lập.")


def refusal(inquiry: Inquiry, asked: Asked) -> Refused | None:
    """Why the choice makes no sense; null when it does."""
    if asked.shape == "map" and asked.breakdown.code != "district":
        other = _way(inquiry, f"Xem thứ tự theo {asked.breakdown.words}", SHAPE, "ranking")
        return Refused("Bản đồ ô chỉ vẽ được cho quận, huyện.", (_by_district(inquiry), other))
    if asked.breakdown.code not in {"cluster", "union"}:
        return None
    if not inquiry.filter.districts:
        return _without_district(inquiry, asked)
    return _clusters(inquiry) if asked.breakdown.code == "cluster" else _unions(inquiry, asked)


def basis_words(asked: Asked) -> str:
    """That a number is shown as it is, because it says nothing on the basis of the link; else empty."""
    if asked.refused is None:
        return ""
    basis = lowered(BASES.label(asked.refused))
    return f"“{asked.metric.label}” không tính {basis} được ở đây nên hiện số như báo cáo."


def _without_district(inquiry: Inquiry, asked: Asked) -> Refused:
    label = asked.breakdown.label
    return Refused(
        f"{label} chỉ so sánh được trong quận, huyện đã chọn; hãy chọn quận, huyện ở bộ lọc hoặc ở đây.",
        (*_districts(inquiry), _by_district(inquiry)),
    )


def _clusters(inquiry: Inquiry) -> Refused | None:
    if any(district in inquiry.filter.districts for district, _ in kept.clusters(inquiry.release).values()):
        return None
    return Refused("Chưa báo cáo nào của nơi đã chọn ghi cụm thi đua.", (_by_district(inquiry),))


def _unions(inquiry: Inquiry, asked: Asked) -> Refused | None:
    counting = next((one for one in asked.metrics if counts_unions(one)), None)
    if counting is None:
        return None
    why = f"“{counting.label}” đếm các CĐCS nên không so sánh được giữa từng CĐCS."
    return Refused(why, (_by_district(inquiry),))


def _by_district(inquiry: Inquiry) -> Lead:
    return _way(inquiry, "So sánh theo quận, huyện", BREAKDOWN, "district")


def _districts(inquiry: Inquiry) -> list[Lead]:
    """The first districts that have described their unions."""
    listed = set(inquiry.cube.facts["unions"]["district_code"])
    shown = [(code, label) for code, label in inquiry.district_names().items() if code in listed]
    return [_way(inquiry, f"Trong {label}", DISTRICTS, places().slug_of(code)) for code, label in shown[:WAYS]]


def _way(inquiry: Inquiry, text: str, parameter: Parameter, value: str) -> Lead:
    """The same page with one choice made otherwise."""
    return Lead(text, href(inquiry.page, {**here(inquiry), parameter.name: [value]}))
