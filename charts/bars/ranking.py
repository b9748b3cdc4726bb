"""Who leads, and where the chosen one stands: horizontal bars in the order given."""

from collections.abc import Collection

import plotly.graph_objects as go
import polars as pl

from charts.bars import bars
from charts.style.lettering import escaped, line_count, width, wrapped
from charts.style.theme import HOVER, Look, apply, lettering, unit_below, unit_height
from charts.style.values import Mark, greatest, marks

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


RANKING_NOTE = "thứ tự theo số liệu, không phải kết quả xếp hạng thi đua"


def leading(values: pl.DataFrame, chosen: Collection[str], count: int = 5) -> pl.DataFrame:
    """The leading `count` rows and the chosen ones, best first, with `rank` among all; the rest is left out.

    `chosen` holds labels, or codes where the frame has `group`; those rows are marked. Equal values share a
    rank, and all that share the last leading one are kept, up to twice `count` rows. A chosen row without a
    value is last, unranked.
    """
    key = "group" if "group" in values.columns else "label"
    ranked = values.with_columns(
        rank=pl.col("value").rank("min", descending=True).cast(pl.Int64),
        mark=pl.col(key).is_in(list(chosen)).fill_null(False),
    )
    ordered = ranked.sort("rank", nulls_last=True, maintain_order=True).with_row_index("place")
    leads = (pl.col("rank") <= count).fill_null(False) & (pl.col("place") < 2 * count)
    return ordered.filter(leads | pl.col("mark")).drop("place")


def fitting(values: pl.DataFrame, look: Look) -> pl.DataFrame:
    """The first rows that a slide has room for, at least one; all of them on a screen, which scrolls."""
    if look.name == "screen":
        return values
    labels = values["label"].to_list()
    fits = (count for count in range(len(labels), 1, -1) if bars.rows_height(labels[:count], look) <= look.line_height)
    return values.head(next(fits, 1))


def ranking(values: pl.DataFrame, *, unit: str, unit_label: str, look: Look, at_least: float = 0) -> go.Figure:
    """One bar a row in the order given; columns `label`, `value`, and `rank` to put before the name.

    A bar ends with its value; a null has the words "chưa có báo cáo" instead of a bar. With `rank_before` the
    value is followed by the change of rank: "▲2", "▼1", "–", in words on hovering; a null has none.
    `RANKING_NOTE` belongs below every such chart. The axis reaches `at_least` so far, as that of a chart beside it.
    """
    rows = marks(values, unit)
    labels = [_name(row) for row in rows]
    texts = [_text(row, look) for row in rows]
    figure = go.Figure()
    figure.add_bar(
        orientation="h",
        y=list(range(len(rows))),
        x=[row.value for row in rows],
        width=bars.THICKNESS,
        marker={"color": [look.accent if row.mark else look.federation for row in rows]},
        text=texts,
        # A space that does not break keeps the value off the end of its bar.
        texttemplate="\u00a0%{text}",
        textposition="outside",
        textangle=0,
        constraintext="none",
        cliponaxis=False,
        textfont=lettering(look, look.label_size),
        customdata=[row.group or row.label for row in rows],
        hovertext=[_hover(row) for row in rows],
        **HOVER,
    )
    bars.name_rows(figure, labels, [bool(row.mark) for row in rows], look)
    figure.update_xaxes(
        range=[0, _end(rows, unit, at_least)], showticklabels=False, title_text=unit_below(unit_label, look)
    )
    right = max((width(text, look.label_size) for text in texts), default=0) + look.label_size
    figure.update_layout(
        height=bars.rows_height(labels, look, lines=max(map(line_count, texts), default=1))
        + unit_height(unit_label, look),
        margin={"l": 0, "r": right, "t": 4, "b": 0},
        showlegend=False,
        annotations=[bars.not_reported(place, look) for place, row in enumerate(rows) if row.value is None],
    )
    return apply(figure, look)


def _name(row: Mark) -> str:
    return row.label if row.rank is None else f"{row.rank}. {row.label}"


def _text(row: Mark, look: Look) -> str:
    if row.value is None:
        return ""
    value = wrapped(row.text, look.end_characters)
    change = f' <span style="color:{look.muted}">{sign(row)}</span>' if sign(row) else ""
    return f"{value}{change}".replace("<br>", "<br>\u00a0")


def _hover(row: Mark) -> str:
    changed = "" if row.rank_before is None else in_words(row)
    return "<br>".join(filter(None, [f"<b>{escaped(row.label)}</b>", row.full_text, changed]))


def _end(rows: list[Mark], unit: str, at_least: float) -> float:
    highest = greatest(rows, at_least)
    return 100 if unit == "percent" and highest <= 100 else highest or 1
