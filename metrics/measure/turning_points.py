"""What begins or ends with a school year: the district tier, and the unions of a chosen school or district."""

from collections import Counter, defaultdict

import polars as pl

from data.places.reference import places
from data.releases.load import Opened
from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube.filter import Filter
from metrics.cube.rows import rows

TIER_ENDS, MERGED = "hết cấp huyện", "đã sáp nhập trước 7/2025"
FOUNDED, ENDED = "union_founded", "union_ended"


def turning_points(release: Opened, where: Filter, unions: tuple[str, ...] = ()) -> dict[str, str]:
    """School year → what begins with it or ended before it, in a few words.

    Foundings are told of chosen unions only: a district has some in every year. An ending is told with the school
    year after its own.
    """
    found: dict[str, list[str]] = defaultdict(list)
    if len(where.districts) == 1 or unions:
        for year, words in _of_unions(release, where, unions):
            found[year].append(words)
    found[FIRST_YEAR_OF_UNITS].append(_tier(where))
    return {year: "; ".join(words) for year, words in sorted(found.items())}


def _tier(where: Filter) -> str:
    districts = [places().districts.get(code, {}) for code in where.districts]
    is_merged = len(districts) == 1 and districts[0].get("tier_end") == "merged_before_2025_07"
    return MERGED if is_merged else TIER_ENDS


def _of_unions(release: Opened, where: Filter, unions: tuple[str, ...]) -> list[tuple[str, str]]:
    told = (FOUNDED, ENDED) if unions else (ENDED,)
    events = rows(release, "events", Filter(districts=where.districts), unions)
    dated = events.filter(pl.col("kind").is_in(told), pl.col("school_year").is_not_null())
    found = dated.select("kind", "school_year", "title").collect()
    founded = _founded(release, where, unions) if unions else set()
    begun = Counter(founded | set(found.filter(kind=FOUNDED)["school_year"]))
    ended = found.filter(kind=ENDED).with_columns(is_merged=pl.col("title").str.to_lowercase().str.contains("sáp nhập"))
    counts = Counter((_next(year), merged) for year, merged in ended.select("school_year", "is_merged").iter_rows())
    one = bool(unions) and len(unions) == 1
    return [
        *((year, "thành lập" if one else "thành lập CĐCS") for year in begun),
        *((year, _ending(count, one=one, is_merged=merged)) for (year, merged), count in counts.items()),
    ]


def _ending(count: int, *, one: bool, is_merged: bool) -> str:
    word = "sáp nhập" if is_merged else "kết thúc"
    return f"đã {word}" if one else f"{word} {count} CĐCS"


def _founded(release: Opened, where: Filter, unions: tuple[str, ...]) -> set[str]:
    """The school years, September to August, in which the unions were founded, as their lists say."""
    listed = rows(release, "unions", Filter(districts=where.districts), unions)
    dates = listed.select("founded_date").drop_nulls().unique().collect()["founded_date"]
    begins = (date.year if date.month >= 9 else date.year - 1 for date in dates)
    return {f"{year}-{year + 1}" for year in begins}


def _next(year: str) -> str:
    return f"{year[5:]}-{int(year[5:]) + 1}"
