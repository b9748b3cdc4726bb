"""How the conferences of a season add up until their deadline, beside the season before."""

import polars as pl

from charts.lines.season import season as drawn_season
from charts.lines.season_days import Deadline, season_alt
from findings.conferences.season import season_coverage, season_origin
from findings.content.content import Chart, Finding, Head, Table
from findings.inquiry.inquiry import Inquiry
from glossary.writing.numbers import date_text, number
from metrics.conferences.headline import season_headline
from metrics.conferences.season import Season, curve, season
from metrics.measure.change import previous_year

SHAPE = "Đường bậc thang theo ngày tổ chức"
HEADS = (Head("Năm học"), Head("Đến ngày"), Head("Số CĐCS đã tổ chức", True))
MOST_DEADLINES = 3


def curve_of(inquiry: Inquiry, shown: Season | None) -> Finding | None:
    """The curve of the season, in unions; null where no listed union states a date."""
    if shown is None or curve(shown).is_empty():
        return None
    before = season(inquiry.release, inquiry.filter, previous_year(shown.school_year), inquiry.unions)
    steps = pl.concat([_line(one, is_newest=one is shown) for one in (shown, before)])
    headline = season_headline(shown)
    table = Table(headline, HEADS, [_row(row) for row in steps.iter_rows(named=True)])
    origin = season_origin(inquiry, shown, note(shown), season_coverage(shown))
    chart = _chart(inquiry, headline, steps, deadlines(shown))
    return Finding("mua-hoi-nghi", headline, chart, table, origin, slide="season")


def deadlines(shown: Season) -> list[Deadline]:
    """The days of the deadlines, each once, with the document where all who have the day have it by the same one."""
    days = sorted({one.day for one in shown.deadlines})
    documents = [{one.document_number for one in shown.deadlines if one.day == day} for day in days]
    if len(days) > MOST_DEADLINES:
        return []
    return [
        Deadline(shown.school_year, day, found.pop() if len(found) == 1 else None)
        for day, found in zip(days, documents, strict=True)
    ]


def note(shown: Season) -> str:
    """What the curve cannot show."""
    told = []
    if not shown.deadlines:
        told.append("Không có văn bản nào ấn định thời hạn, nên không nói đúng hạn hay trễ hạn.")
    if len({one.day for one in shown.deadlines}) > 1:
        told.append("Thời hạn khác nhau giữa các quận, huyện; xem bảng theo quận, huyện.")
    if shown.undated:
        told.append(f"{number(shown.undated)} CĐCS đã tổ chức nhưng không nêu ngày, không nằm trên đường này.")
    if shown.unclear:
        told.append(f"{number(shown.unclear)} CĐCS có thời hạn nhưng không đủ rõ ngày để nói đúng hay trễ.")
    return " ".join(told)


def _chart(inquiry: Inquiry, headline: str, steps: pl.DataFrame, limits: list[Deadline]) -> Chart:
    figure = drawn_season(steps, unit="unions", unit_label="CĐCS", look=inquiry.look, deadlines=limits)
    alt = season_alt(headline, SHAPE, steps, unit="unions", deadlines=limits)
    return Chart(SHAPE, figure, steps, "unions", alt=alt)


def _line(one: Season, *, is_newest: bool) -> pl.DataFrame:
    return curve(one).with_columns(label=pl.format("Năm học {}", "school_year"), mark=pl.lit(is_newest))


def _row(row: dict[str, object]) -> list[str]:
    until = date_text(row["date"], str(row["date_precision"]))  # type: ignore[arg-type]
    return [str(row["school_year"]), until if row["date_precision"] == "day" else f"hết {until}", number(row["value"])]  # type: ignore[arg-type]
