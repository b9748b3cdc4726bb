"""Why numbers before and since July 2025 are not compared, in one sentence."""

from collections.abc import Sequence

from data.places.reference import places
from glossary.periods import FIRST_YEAR_OF_UNITS
from glossary.writing.numbers import number
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.measure.metric import Metric
from metrics.measure.terms import is_of_districts
from metrics.wording.places import place_words

FEW = 2
NO_DISTRICTS = "Cấp huyện kết thúc từ 1/7/2025, nên chỉ số này không còn từ năm học 2025-2026."
SINCE = f"Từ năm học {FIRST_YEAR_OF_UNITS} báo cáo theo phường, xã"


def why_apart(cube: Cube, where: Filter) -> str:
    """What keeps the years before from being compared with those since; empty where no ward reports in the years."""
    is_early = where.last_year is not None and where.last_year < FIRST_YEAR_OF_UNITS
    if not cube.units or is_early or cube.is_of_unions:
        return ""
    if cube.placing.view == "units":
        return f"{SINCE}, không trùng địa bàn quận, huyện cũ, nên không nối với số liệu trước."
    districts = [code for code in where.districts if len(code) == 3]
    return _of_district(cube, districts[0]) if len(where.districts) == len(districts) == 1 else _of_several(cube)


def has_ended(cube: Cube, metric: Metric, where: Filter) -> bool:
    """Whether the years in range go on after the districts, who alone could do what the metric counts."""
    last = max(cube.years, default="") if where.last_year is None else where.last_year
    return is_of_districts(metric.numerator) and bool(cube.units) and last >= FIRST_YEAR_OF_UNITS


def partly(cube: Cube, school_year: str) -> str:
    """A caution for a ranking of former districts since the change; empty where there is nothing to say."""
    if not cube.units or cube.placing.view == "units" or school_year < FIRST_YEAR_OF_UNITS:
        return ""
    known = places().districts
    are_there = any(code in known for code in cube.reporters(True))
    return "Quận, huyện cũ chỉ gồm các phường, xã nằm trọn trong địa bàn cũ" if are_there else ""


def part_words(cube: Cube, district: str, school_year: str) -> str:
    """Says of a former district since the change that its number is of a part of its area; else empty."""
    is_since = school_year >= FIRST_YEAR_OF_UNITS and cube.placing.view == "former" and bool(cube.units)
    return "một phần địa bàn cũ" if is_since and cube.placing.units.not_given(district) else ""


def _of_district(cube: Cube, district: str) -> str:
    shared, name = cube.placing.units.not_given(district), place_words(district, None)
    if not shared:
        return f"{SINCE}; chỉ so với năm học trước khi mọi phường, xã của {name} đều có báo cáo."
    return (
        f"{SINCE}; {_named(shared)} gồm địa bàn của nhiều quận, huyện cũ nên không tính cho {name} và không nối với "
        "số liệu trước."
    )


def _of_several(cube: Cube) -> str:
    units = cube.placing.units
    shared = [unit for unit in cube.units if unit in units.rows and units.given_to(unit) is None]
    if not shared:
        return f"{SINCE}; chỉ so quận, huyện cũ mà mọi phường, xã đều có báo cáo."
    return (
        f"{SINCE}; {number(len(shared))} nơi trong đó gồm địa bàn của nhiều quận, huyện cũ nên không tính cho quận, "
        "huyện nào, và chỉ nối số liệu của nơi còn đúng địa bàn trước."
    )


def _named(units: Sequence[str]) -> str:
    names = [place_words(unit, None) for unit in units[:FEW]]
    rest = len(units) - len(names)
    return " và ".join(names) if not rest else f"{', '.join(names)} và {rest} nơi khác"
