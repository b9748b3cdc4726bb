"""Where a number of the catalogue comes from: its formula, the rows behind it, its reports, who is missing."""

from collections.abc import Mapping, Sequence

import polars as pl

from data.places.placing import reporting_place
from data.places.reference import places
from findings.content.content import Cells, Lead, Source, beside
from findings.inquiry import kept
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import source_href
from findings.provenance.coverage import coverage_of
from findings.provenance.reports import report_titles
from findings.provenance.rows import readable
from glossary.writing.numbers import number
from metrics.cube.rows import clusters, names_of_unions
from metrics.cube.signs import written_signs
from metrics.measure.change import Change, change, newest_year, plain_change
from metrics.measure.coverage import absent
from metrics.measure.measure import report_ids
from metrics.measure.metric import Metric
from metrics.measure.rows_behind import behind
from metrics.wording.formula import formula, worked_out
from metrics.wording.headline import change_text
from metrics.wording.places import kind_words

WHOLE, TOP, BOTTOM = "Giá trị", "Tử số", "Mẫu số"
LISTED, TOTAL = "từng dòng", "số tổng (phần chưa được liệt kê)"
COLUMNS = (
    "Năm học",
    "Quận, huyện",
    "CĐCS",
    "Phần",
    "Số",
    "Ký hiệu",
    "Loại",
    "Báo cáo",
    "Vị trí trong báo cáo",
    "Mã báo cáo",
)
# What pages break numbers down by: column of the rows → the dataset that says what it and its codes are called.
PARTS = {
    "cluster": "unions",
    "school_level": "unions",
    "ownership": "unions",
    "grade": "unions",
    "awarding_body": "awards",
    "award_kind": "awards",
    "recipient_kind": "awards",
}


def metric_source(inquiry: Inquiry, metric: Metric) -> Source:
    """What the reader may open behind a number of the catalogue, under the filter in force."""
    shown = inquiry.shown(metric)
    return Source(
        name=metric.name,
        title=shown.label,
        formula=formula(shown),
        worked_out=lambda: _worked_out(inquiry, shown),
        rows=lambda: rows_behind(inquiry, shown),
        reports=lambda: report_ids(inquiry.measure(shown)),
        absent=lambda: _absent(inquiry, shown),
    )


def leads_to_sources(inquiry: Inquiry, named: Mapping[str, str], part: str | None = None) -> list[str | Lead]:
    """Numbers beside each other that lead to their sources, or to a part of them; `named` is metric name → text."""
    return beside(Lead(text, source_href(inquiry, name, part)) for name, text in named.items())


def rows_behind(inquiry: Inquiry, metric: Metric, place: str | None = None) -> pl.DataFrame:
    """One row per row of a report, the newest school year first; `Số` adds up to the number, per side of a ratio.

    With `place` only what that district, ward or commune reported itself.
    """
    found = behind(kept.detailed_cube(inquiry.release, inquiry.unions), metric, inquiry.filter)
    sides = [_part(found.numerator, WHOLE)]
    if found.denominator is not None:
        sides = [_part(found.numerator, TOP), _part(found.denominator, BOTTOM)]
    rows = pl.concat(sides, how="diagonal")
    return _table(inquiry, rows if place is None else rows.filter(reporting_place() == place))


def _part(rows: pl.DataFrame, part: str) -> pl.DataFrame:
    return rows.with_columns(part=pl.lit(part))


def _table(inquiry: Inquiry, rows: pl.DataFrame) -> pl.DataFrame:
    titles = report_titles(inquiry)
    unions = names_of_unions(inquiry.release)
    names = {code: str(places().place(code)["full_name"]) for code in rows["district_code"].drop_nulls().unique()}
    kind = pl.when("is_reported").then(pl.lit(TOTAL)).otherwise(pl.lit(LISTED))
    ordered = rows.sort("school_year", "part", "district_code", descending=[True, True, False], maintain_order=True)
    cells: tuple[pl.Expr | pl.Series, ...] = (
        pl.col("school_year"),
        pl.col("district_code").replace_strict(names, default=None),
        pl.col("union_id").replace_strict(unions, default=None),
        pl.col("part"),
        pl.col("value"),
        written_signs(ordered, inquiry.cube.reports),
        kind,
        pl.col("report_id").replace_strict(titles, default=None),
        pl.col("source_ref"),
        pl.col("report_id"),
    )
    told = [cell.alias(title) for cell, title in zip(cells, COLUMNS, strict=True)]
    return ordered.select(*told, *_parts(inquiry, ordered))


def _parts(inquiry: Inquiry, rows: pl.DataFrame) -> list[pl.Series]:
    """The columns that the number is broken down by, as people read them; those that hold nothing are left out."""
    clusters_named = {code: name for code, (_, name) in clusters(inquiry.release).items()}
    known = rows.with_columns(pl.col("cluster").replace_strict(clusters_named, default=None))
    found = [
        readable(dataset, known.select(name)).to_series() for name, dataset in PARTS.items() if name in known.columns
    ]
    return [part for part in found if part.null_count() < part.len()]


def _worked_out(inquiry: Inquiry, metric: Metric) -> Cells:
    """One line a school year, the newest first."""
    values = inquiry.measure(metric).drop_nulls("value").reverse()
    return [
        (
            str(row["school_year"]),
            worked_out(
                metric, row["value"], row["numerator"], row["denominator"], bound=row["bound"], signs=row["signs"]
            ),
            _change(metric, change(inquiry.cube, metric, row["school_year"], inquiry.filter)),
            _plain(metric, plain_change(inquiry.cube, metric, row["school_year"], inquiry.filter)),
            coverage_of(inquiry, metric, row),
        )
        for row in values.iter_rows(named=True)
    ]


def _change(metric: Metric, moved: Change | None) -> str:
    if moved is None:
        return "–"
    where = f"{number(len(moved.districts))} {kind_words(moved.districts)} có báo cáo cả hai năm"
    return f"{change_text(metric, moved)} (tại {where})"


def _plain(metric: Metric, moved: Change | None) -> str:
    return "–" if moved is None else change_text(metric, moved)


def _absent(inquiry: Inquiry, metric: Metric) -> Sequence[str]:
    year = newest_year(inquiry.cube, metric, inquiry.filter)
    if year is None:
        return ()
    detailed = kept.detailed_cube(inquiry.release, inquiry.unions)
    found = absent(inquiry.cube, detailed, metric, inquiry.filter, year)
    names, unions = inquiry.district_names(), names_of_unions(inquiry.release)
    told = []
    if found.districts:
        listed = ", ".join(label for code, label in names.items() if code in found.districts)
        told.append(
            f"Năm học {year}, {number(len(found.districts))} {kind_words(found.districts)} chưa có báo cáo: {listed}."
        )
    for district in dict.fromkeys(code for _, code in found.unions):
        silent = [unions[one] for one, code in found.unions if code == district]
        told.append(f"{names[district]}: {number(len(silent))} CĐCS chưa báo cáo số này: {', '.join(silent)}.")
    return told or [f"Năm học {year}: không thiếu nơi nào trong phạm vi đã chọn."]
