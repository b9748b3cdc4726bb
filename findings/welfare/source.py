"""Where the lines of help come from: the rows of reports behind each programme and form."""

from collections.abc import Iterator
from dataclasses import replace

import polars as pl

from findings.content.content import Source
from findings.inquiry.inquiry import Inquiry
from findings.provenance.metric_source import rows_behind
from glossary.welfare import BENEFICIARY_UNITS
from metrics.cube.filter import Filter
from metrics.measure.metric import Metric
from metrics.welfare.given import Flow, Help, amount_of, people_of

NAME = "cham-lo-theo-chuong-trinh"
FORMULA = (
    "Mỗi dòng là một chương trình và hình thức; số người, lượt, suất chỉ cộng khi cùng đơn vị tính.",
    "Chỉ gồm tiền đã chi, tặng, hỗ trợ; vốn cho vay, tiền vận động và giá trị ưu đãi đứng riêng.",
    "Số liệu về ốm đau, việc hiếu, khó khăn được gộp theo quận, huyện, không hiện dưới cấp đó; nơi có số nhỏ để riêng.",
)


def lines_source(inquiry: Inquiry, where: Filter, flow: Flow) -> Source:
    """What stands behind the bars of a flow under a filter."""
    return Source(
        name=NAME,
        title=f"{flow.label} theo chương trình và hình thức",
        formula=FORMULA,
        rows=lambda: _rows(replace(inquiry, filter=where), flow),
        reports=lambda: reports_of(flow),
    )


def reports_of(flow: Flow) -> list[str]:
    """The ids of the reports behind its lines, each once."""
    return list(dict.fromkeys(name for line in flow.lines for name in line.reports))


def _rows(inquiry: Inquiry, flow: Flow) -> pl.DataFrame:
    """Rows above zero."""
    found = [
        rows_behind(inquiry, metric).select(
            pl.lit(line.label).alias("Chương trình, hình thức"), pl.lit(what).alias("Số liệu"), pl.all().exclude("Phần")
        )
        for line in flow.lines
        for what, metric in _metrics(flow.flow, line)
    ]
    return pl.concat(found, how="diagonal").filter(pl.col("Số") > 0) if found else pl.DataFrame()


def _metrics(flow: str, line: Help) -> Iterator[tuple[str, Metric]]:
    kind = (flow, line.programme, line.form)
    if line.amount_vnd is not None:
        yield "Số tiền (đồng)", amount_of(*kind)
    for unit, _, _ in line.people:
        yield f"Số {BENEFICIARY_UNITS.label(unit).lower()}", people_of(*kind, unit)
