"""What a season of staff conferences says, in one sentence each, made from its values."""

from collections.abc import Mapping

import polars as pl

from glossary.writing.numbers import date_text, number
from metrics.conferences.season import Season
from metrics.conferences.union_rows import QUESTIONS
from metrics.wording.places import kind_words

# The name of the part of those that do not state theirs.
NOT_STATED = ""
CONFERENCE = "Hội nghị CBCCVC"
PARTS = {
    "district_code": "quận, huyện",
    "cluster": "cụm thi đua",
    "school_level": "cấp học",
    "ownership": "loại hình",
}


def season_headline(season: Season) -> str:
    """Held in time where a deadline is known, else only held; nothing is in time without a deadline."""
    when = f"{CONFERENCE} năm học {season.school_year}"
    if season.in_time is None:
        return f"{number(season.held)} trên {number(season.expected)} CĐCS đã tổ chức {when}"
    before = date_text(season.common_day) if season.common_day else ""
    limit = f"trước ngày {before}" if before else "trước hạn của quận, huyện mình"
    told = f"{number(season.in_time)} trên {number(season.timed)} CĐCS có thời hạn đã tổ chức {when} {limit}"
    return f"{told}; {number(season.late)} CĐCS trễ hạn" if season.late else told


def named_headline(season: Season) -> str:
    """How many unions reports only name; they are no share of anything."""
    return f"{number(season.named.height)} CĐCS được nêu tên trong báo cáo về {CONFERENCE} năm học {season.school_year}"


def parts_headline(season: Season, table: pl.DataFrame, by: str, names: Mapping[str, str]) -> str:
    """In how many parts every union held its conference; a single part is told by itself."""
    asked = table.filter(pl.col("expected") > 0)
    whole = asked.filter(pl.col("held") == pl.col("expected")).height
    if asked.height == 1:
        held, expected = asked.select("held", "expected").row(0)
        return (
            f"{names[asked[by][0] or NOT_STATED]}: {number(held)} trên {number(expected)} CĐCS đã tổ chức {CONFERENCE}"
        )
    what = kind_words(asked[by].drop_nulls()) if by == "district_code" else PARTS[by]
    told = f"{number(whole)} trên {number(asked.height)} {what} có tất cả CĐCS đã tổ chức {CONFERENCE}"
    missing = number(season.wanting.height)
    return told if missing == "0" else f"{told}; {missing} CĐCS chưa tổ chức hoặc chưa báo cáo"


def answers_headline(season: Season, table: pl.DataFrame) -> str:
    """Of each question how many unions say yes, of those that it applies to and that answer."""
    asked = table.with_columns(of=pl.col("yes") + pl.col("no")).filter(pl.col("of") > 0)
    told = [
        f"{QUESTIONS[row['question']]} {number(row['yes'])}/{number(row['of'])}" for row in asked.iter_rows(named=True)
    ]
    return f"Năm học {season.school_year}, số CĐCS có trên số trả lời: {'; '.join(told)}"
