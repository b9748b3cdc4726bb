"""What cannot be compared, in one sentence, and the ways that lead on."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from data.places.reference import places
from findings.content.content import is_drawn, is_slide, note
from findings.link.leads import CARRIED, href
from glossary.units import BASES
from glossary.writing.text import lowered
from metrics.cube.rows import clusters
from metrics.measure.basis import counts_unions
from metrics.measure.metric import Metric
from ui.comparison.question import Asked
from ui.page import choices
from ui.page.table import inner
from ui.state import filters
from ui.state.link import state
from ui.state.screen import Screen

WAYS = 8


@dataclass(frozen=True)
class Refusal:
    """A sentence, and ways as (text, parameter of the link, its value)."""

    sentence: str
    ways: Sequence[tuple[str, str, str]]


BY_DISTRICT = ("So sánh theo quận, huyện", choices.BREAKDOWN.name, "district")


def refusal(screen: Screen, asked: Asked) -> Refusal | None:
    """Why the choice makes no sense; null when it does."""
    breakdown, words = asked.breakdown, asked.breakdown.words
    if asked.shape == "map" and breakdown.code != "district":
        other = (f"Xem thứ tự theo {words}", choices.SHAPE.name, "ranking")
        return Refusal("Bản đồ ô chỉ vẽ được cho quận, huyện.", (BY_DISTRICT, other))
    if breakdown.code not in {"cluster", "union"}:
        return None
    if not screen.filter.districts:
        return Refusal(
            f"{breakdown.label} chỉ so sánh được trong quận, huyện đã chọn; hãy chọn quận, huyện ở bộ lọc hoặc ở đây.",
            (*_districts(screen), BY_DISTRICT),
        )
    if breakdown.code == "cluster":
        return (
            None
            if _has_clusters(screen)
            else Refusal("Chưa báo cáo nào của nơi đã chọn ghi cụm thi đua.", (BY_DISTRICT,))
        )
    counting = next((one for one in _metrics(asked) if counts_unions(one)), None)
    if counting is None:
        return None
    return Refusal(f"“{counting.label}” đếm các CĐCS nên không so sánh được giữa từng CĐCS.", (BY_DISTRICT,))


def say(screen: Screen, found: Refusal) -> None:
    """Draw the sentence and its ways; a slide has the sentence alone."""
    if is_slide():
        # The ways are those of the page; a slide tells only why.
        why = f"{found.sentence.split(';', 1)[0].rstrip('.')}."
        note(why)
        if is_drawn():
            st.info(why)
        return
    link = state((*CARRIED, *choices.PAGE_PARAMETERS[screen.page]))
    ways = [inner(href(screen.page, {**link, name: [value]}), text) for text, name, value in found.ways]
    st.html(f'<div class="dropped"><p>{escape(found.sentence)}</p><p>{" · ".join(ways)}</p></div>')


def basis_words(asked: Asked) -> str:
    """That a number is shown as it is, because it says nothing on the basis of the link; else empty."""
    if asked.refused is None:
        return ""
    basis = lowered(BASES.label(asked.refused))
    return f"“{asked.metric.label}” không tính {basis} được ở đây nên hiện số như báo cáo."


def _metrics(asked: Asked) -> Sequence[Metric]:
    return (asked.metric, asked.second) if asked.shape == "scatter" else (asked.metric,)


def _has_clusters(screen: Screen) -> bool:
    return any(district in screen.filter.districts for district, _ in clusters(screen.release).values())


def _districts(screen: Screen) -> list[tuple[str, str, str]]:
    """The first districts that have described their unions."""
    listed = set(screen.cube.facts["unions"]["district_code"])
    shown = [(code, label) for code, label in screen.district_names().items() if code in listed]
    return [(f"Trong {label}", filters.DISTRICTS.name, places().slug_of(code)) for code, label in shown[:WAYS]]
