"""The deck as PowerPoint: charts that can be edited there, the finding as title, sources and link in the notes."""

import io
from collections.abc import Sequence
from itertools import islice
from typing import Any

import polars as pl
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
from pptx.slide import Slide
from pptx.util import Emu, Pt

from glossary.symbols import ABSENT
from ui.show import Finding
from ui.taking.content import Content, Grid
from ui.tiles import Tile

MIME = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
WIDTH, HEIGHT = Emu(12192000), Emu(6858000)
LEFT, TOP, ROOM = Emu(457200), Emu(1270000), Emu(4650000)
BLUE = RGBColor(0x0B, 0x4A, 0x8F)  # type: ignore[no-untyped-call]
FOOT, REST = Emu(HEIGHT - 420000), Emu(HEIGHT - 700000)
MOST_ROWS, ROW = 12, 370000
TITLE_ONLY = 5


def powerpoint(slides: Sequence[Content]) -> bytes:
    """The bytes of a .pptx with one slide a content, 16:9."""
    made = Presentation()
    made.slide_width, made.slide_height = WIDTH, HEIGHT
    for content in slides:
        _slide(made.slides.add_slide(made.slide_layouts[TITLE_ONLY]), content)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def _slide(made: Slide, content: Content) -> None:
    findings = [item for item in content.items if isinstance(item, Finding)]
    _title(made, findings[0].headline if findings else content.title)
    top, room = TOP, ROOM
    tiles = [item for item in content.items if isinstance(item, Tile)]
    if tiles:
        rows = [
            (tile.label, tile.value, "; ".join(filter(None, (tile.fraction, tile.when, tile.moved)))) for tile in tiles
        ]
        _table(made, ("Số liệu", "Giá trị", "Năm học, thay đổi"), rows, top, Emu(room // 2 if findings else room))
        top, room = Emu(top + room // 2), Emu(room // 2)
    for item in content.items:
        if isinstance(item, Finding):
            _finding(made, item, top, room)
        elif isinstance(item, Grid):
            _table(made, item.titles, item.rows, top, room)
    _words(made, [*content.lines, *(item for item in content.items if isinstance(item, str))], top, room)
    _foot(made, content.foot)
    told = [*(f"{one.headline}. {one.coverage} {one.note}".strip() for one in findings), content.foot, content.address]
    notes: Any = made.notes_slide.notes_text_frame
    notes.text = "\n".join(filter(None, told))


def _under(tile: Tile) -> str:
    return "; ".join(filter(None, (tile.fraction, tile.when, tile.moved, tile.coverage)))


def _title(made: Slide, text: str) -> None:
    box: Any = made.shapes.title
    box.left, box.top, box.width, box.height = LEFT, Emu(254000), Emu(WIDTH - 2 * LEFT), Emu(914400)
    box.text_frame.text, box.text_frame.word_wrap = text, True
    run = box.text_frame.paragraphs[0].runs[0]
    run.font.size, run.font.bold, run.font.color.rgb = Pt(28), True, BLUE


def _finding(made: Slide, shown: Finding, top: Emu, room: Emu) -> None:
    """A chart of PowerPoint's own where the values make one, else their table."""
    data = chart_data(shown)
    if data is None:
        _table(made, [head.title for head in shown.heads], shown.rows, top, room)
        return
    kind, categories = data
    frame: Any = made.shapes.add_chart(kind, LEFT, top, Emu(WIDTH - 2 * LEFT), room, categories)
    chart = frame.chart
    chart.has_legend = len(list(chart.plots[0].series)) > 1
    if chart.has_legend:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    chart.font.size = Pt(16)
    chart.plots[0].has_data_labels = True
    chart.plots[0].data_labels.show_value = True


def chart_data(shown: Finding) -> tuple[XL_CHART_TYPE, Any] | None:
    """Kind and values of the chart; null for shapes that PowerPoint has not."""
    values = shown.values
    if not {"label", "value"} <= set(values.columns):
        return None
    if "x" in values.columns and values["label"].n_unique() <= MOST_ROWS:
        return XL_CHART_TYPE.LINE_MARKERS, _series(values, "x", "label")
    if shown.codes and "group" in values.columns:
        named = values.with_columns(
            group=pl.col("group").replace_strict({c: one.label for c, one in shown.codes.items()})
        )
        return XL_CHART_TYPE.BAR_STACKED, _series(named, "label", "group")
    if "x" in values.columns:
        return None
    return XL_CHART_TYPE.BAR_CLUSTERED, _series(values.with_columns(one=pl.lit(shown.heads[1].title)), "label", "one")


def _series(values: pl.DataFrame, category: str, series: str) -> Any:
    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    names = values[category].unique(maintain_order=True).to_list()
    data.categories = names
    for (name,), rows in values.partition_by(series, as_dict=True, maintain_order=True).items():
        known = dict(rows.select(category, "value").iter_rows())
        data.add_series(str(name), [known.get(one) for one in names])
    return data


def _table(made: Slide, titles: Sequence[str], rows: Sequence[Sequence[str]], top: Emu, room: Emu) -> None:
    if not titles or not rows:
        return
    shown = list(islice(rows, MOST_ROWS))
    height = Emu(min(room, ROW * (len(shown) + 1)))
    frame = made.shapes.add_table(len(shown) + 1, len(titles), LEFT, top, Emu(WIDTH - 2 * LEFT), height)
    for place, texts in enumerate([titles, *shown]):
        for column, text in enumerate(texts):
            cell = frame.table.cell(place, column)
            cell.text = text or ABSENT
            cell.text_frame.paragraphs[0].font.size = Pt(14)
    if len(rows) > MOST_ROWS:
        _foot(made, f"và {len(rows) - MOST_ROWS} dòng khác", REST)


def _words(made: Slide, lines: Sequence[str], top: Emu, room: Emu) -> None:
    if not lines:
        return
    frame = made.shapes.add_textbox(LEFT, top, Emu(WIDTH - 2 * LEFT), room).text_frame
    frame.word_wrap = True
    for place, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        paragraph.text, paragraph.font.size = line, Pt(24)


def _foot(made: Slide, text: str, top: Emu = FOOT) -> None:
    frame = made.shapes.add_textbox(LEFT, top, Emu(WIDTH - 2 * LEFT), Emu(320000)).text_frame
    frame.text = text
    frame.paragraphs[0].font.size = Pt(12)
