"""How a place among all has changed, as a sign beside a value and in words."""

from charts.values import Mark

UP, DOWN, SAME = "▲", "▼", "–"


def sign(mark: Mark) -> str:
    """ "▲2", "▼1" or "–"; nothing where there is no place now or before."""
    if mark.rank is None or mark.rank_before is None:
        return ""
    steps = mark.rank_before - mark.rank
    return SAME if steps == 0 else f"{UP if steps > 0 else DOWN}{abs(steps)}"


def in_words(mark: Mark) -> str:
    """ "thứ 3, tăng 2 bậc so với năm học trước"; only the place where there was none before, else nothing."""
    if mark.rank is None:
        return ""
    if mark.rank_before is None:
        return f"thứ {mark.rank}"
    steps = mark.rank_before - mark.rank
    if steps == 0:
        return f"thứ {mark.rank}, giữ nguyên thứ hạng"
    return f"thứ {mark.rank}, {'tăng' if steps > 0 else 'giảm'} {abs(steps)} bậc so với năm học trước"
