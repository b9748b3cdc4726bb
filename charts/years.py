"""School years as places across a chart, and their names on its axis."""

from collections.abc import Sequence

from charts.lettering import escaped
from charts.theme import Look
from charts.values import Mark

# So many two-line names fit beside each other on a telephone.
_ALWAYS_FITTING = 5


def years_of(rows: Sequence[Mark]) -> list[str]:
    """Every school year from the first to the last that occurs, also those without a row."""
    found = sorted({row.x for row in rows if row.x})
    if not found or not all(text[:4].isdigit() for text in found):
        return found
    first, last = int(found[0][:4]), int(found[-1][:4])
    return [f"{start}-{start + 1}" if "-" in found[0] else str(start) for start in range(first, last + 1)]


def place_of(year: str, years: Sequence[str]) -> int:
    """Years count back from the last one (0), so that it is named also where not all names fit."""
    return years.index(year) - len(years) + 1


def year_axis(years: Sequence[str], look: Look) -> dict[str, object]:
    """An axis that names as many school years as its width allows, on two lines, none of them turned.

    Plotly leaves ticks out on a numeric axis when it is narrow, but turns those of a category axis.
    """
    places = [place_of(year, years) for year in years]
    names = [escaped(year).replace("-", "-<br>", 1) for year in years]
    frame: dict[str, object] = {"range": [0.55 - max(len(years), 1), 0.45]}
    if len(years) <= _ALWAYS_FITTING:
        return {**frame, "tickvals": places, "ticktext": names}
    aliases = {str(place).replace("-", "−"): name for place, name in zip(places, names, strict=True)}
    most = {"nticks": len(years) + 1} if look.name == "projector" else {}
    return {**frame, **most, "tickformat": "d", "labelalias": aliases}
