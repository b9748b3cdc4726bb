"""What a place is called inside a sentence, and what several places together are."""

from collections.abc import Iterable

from data.places.reference import places
from glossary.periods import FIRST_YEAR_OF_UNITS
from glossary.places import province_word
from glossary.writing.text import lowered
from metrics.cube.cube import Cube

DISTRICTS, UNITS, BOTH = "quận, huyện", "phường, xã", "nơi"


def place_words(code: str | None, province_code: str | None) -> str:
    """ "quận Cầu Giấy", "phường Cầu Giấy"; without a place its province, "Thành phố Hà Nội"; else empty."""
    if code is not None:
        return lowered(str(places().place(code)["full_name"]))
    if province_code is None:
        return ""
    return f"{province_word(province_code)} {places().provinces.get(province_code, province_code)}"


def unit_words(code: str) -> tuple[str | None, str]:
    """Kind of district and province, as `body_label` takes them; a ward has no bodies of a district."""
    row = places().place(code)
    return (None if "unit_code" in row else str(row["unit_type"])), str(row["province_code"])


def kind_words(codes: Iterable[str]) -> str:
    """ "quận, huyện" or "phường, xã"; "nơi" where there are both."""
    are_units = {len(code) == 5 for code in codes}
    return BOTH if len(are_units) == 2 else UNITS if are_units == {True} else DISTRICTS


def reporters_words(cube: Cube, school_year: str) -> str:
    """What the places are that report for a school year."""
    return kind_words(cube.reporters(school_year >= FIRST_YEAR_OF_UNITS))
