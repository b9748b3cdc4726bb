"""What unions sign, issue and elect: four questions, each with who it does not apply to and who did not answer."""

import polars as pl

from charts.bars.composition import composition
from charts.style.colour import Palette
from findings.conferences.season import season_origin
from findings.content.content import Chart, Finding, Head, Table
from findings.inquiry.inquiry import Inquiry
from glossary.codes import Code, CodeList
from glossary.periods import ANSWERS
from glossary.writing.numbers import number
from metrics.conferences.headline import answers_headline
from metrics.conferences.season import Season, answers
from metrics.conferences.union_rows import QUESTIONS

STATES = CodeList(*(ANSWERS[code] for code in ANSWERS), Code("not_reported", "Chưa có báo cáo"))
NOTE = (
    "Nơi không áp dụng (chẳng hạn thoả ước lao động tập thể ở trường công lập) và nơi chưa có báo cáo không tính vào "
    "số trả lời."
)
SHAPE = "Biểu đồ thanh chồng theo câu hỏi"


def answers_of(inquiry: Inquiry, shown: Season | None) -> Finding | None:
    """One stacked bar a question, in unions; null where no listed union answered any."""
    if shown is None:
        return None
    found = answers(shown.rows)
    if not found.select(pl.col("yes", "no").sum()).sum_horizontal().sum():
        return None
    headline = answers_headline(shown, found)
    origin = season_origin(inquiry, shown, NOTE)
    return Finding("ky-ket", headline, _chart(inquiry, found), _table(headline, found), origin)


def _chart(inquiry: Inquiry, found: pl.DataFrame) -> Chart:
    long = found.unpivot(list(STATES), index="question", variable_name="group", value_name="value")
    values = long.select(pl.col("question").replace_strict(QUESTIONS).alias("label"), "group", "value")
    palette = Palette(STATES, "falling")
    figure = composition(values, unit="unions", unit_label="CĐCS", look=inquiry.look, palette=palette)
    return Chart(SHAPE, figure, values, "unions", codes=STATES)


def _table(headline: str, found: pl.DataFrame) -> Table:
    heads = (Head("Nội dung"), *(Head(STATES.label(code), True) for code in STATES))
    lines = [
        [QUESTIONS[row["question"]], *(number(row[code]) for code in STATES)] for row in found.iter_rows(named=True)
    ]
    return Table(headline, heads, lines)
