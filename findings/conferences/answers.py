"""What unions sign, issue and elect: four questions, each with who it does not apply to and who did not answer."""

import polars as pl

from charts.bars.composition import composition
from charts.style.colour import Palette
from findings.conferences.season import reports_of, season_source
from glossary.codes import Code, CodeList
from glossary.periods import ANSWERS
from glossary.writing.numbers import number
from metrics.conferences.headline import answers_headline
from metrics.conferences.season import Season, answers
from metrics.conferences.union_rows import QUESTIONS
from ui.page.show import Finding, finding
from ui.page.table import Head
from ui.state.screen import Screen

STATES = CodeList(*(ANSWERS[code] for code in ANSWERS), Code("not_reported", "Chưa có báo cáo"))
NOTE = (
    "Nơi không áp dụng (chẳng hạn thoả ước lao động tập thể ở trường công lập) và nơi chưa có báo cáo không tính vào "
    "số trả lời."
)


def answers_of(screen: Screen, shown: Season | None) -> None:
    """One stacked bar a question; nothing where no listed union answered any."""
    if shown is None:
        return
    found = answers(shown.rows)
    if not found.select(pl.col("yes", "no").sum()).sum_horizontal().sum():
        return
    long = found.unpivot(list(STATES), index="question", variable_name="group", value_name="value")
    values = long.select(pl.col("question").replace_strict(QUESTIONS).alias("label"), "group", "value")
    palette = Palette(STATES, "falling")
    finding(
        screen,
        Finding(
            key="ky-ket",
            headline=answers_headline(shown, found),
            shape="Biểu đồ thanh chồng theo câu hỏi",
            figure=composition(values, unit="unions", unit_label="CĐCS", look=screen.look, palette=palette),
            values=values,
            unit="unions",
            heads=(Head("Nội dung"), *(Head(STATES.label(code), True) for code in STATES)),
            rows=[
                [QUESTIONS[row["question"]], *(number(row[code]) for code in STATES)]
                for row in found.iter_rows(named=True)
            ],
            reports=reports_of(shown),
            note=NOTE,
            codes=STATES,
            source=season_source(screen, shown),
        ),
    )
