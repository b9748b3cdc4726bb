"""An invented but plausible federation, to try the dashboard at any size; nothing in it is real but the places."""

import polars as pl

from data.demonstration.awards.awards import awards
from data.demonstration.events.events import events
from data.demonstration.figures.figures import figures
from data.demonstration.initiatives.climbing import ROWS_EACH, ROWS_EACH_LATER
from data.demonstration.initiatives.initiatives import initiatives as initiative_rows
from data.demonstration.reporting import cells
from data.demonstration.reports import reports
from data.demonstration.unions.schools import schools
from data.demonstration.unions.union_years import union_years
from data.demonstration.unions.unions import unions as union_rows
from data.demonstration.wards import YEARS, as_wards_report, at_wards, in_wards, ward_cells
from data.demonstration.welfare.welfare import welfare
from data.places.reference import crosswalk, places

# Another stream of chance for the years after the change.
LATER = 1_000_003
Frames = dict[str, pl.DataFrame]


def federation(  # noqa: PLR0913, PLR0917  (the measures of one federation; all are named)
    districts: int, years: int, unions: int, initiatives: int, seed: int, reference: pl.DataFrame
) -> Frames:
    """One frame per dataset, in the shape of its schema; the same arguments give the same rows in the same order.

    The first `districts` districts of Hà Nội in `reference` (the rows of districts.csv), `unions` active unions
    in each in its newest school year, `years` school years that end with 2024-2025 and two more that the wards and
    communes of these schools report, `initiatives` rows of initiatives in all. Raises ValueError when a number is too
    small, or greater than the reference allows.
    """
    sending = cells(reference, districts, years, seed)
    known = schools(sending, unions, seed)
    late = _rows_of_wards(initiatives, years)
    before = _reported(known, sending, initiatives - late, seed)
    placed = in_wards(known, sending, crosswalk(), seed)
    wards = ward_cells(placed, _wards(), seed)
    since = _reported(at_wards(placed, wards), wards, late, seed + LATER)
    return {name: pl.concat([frame, as_wards_report(name, since[name])]) for name, frame in before.items()}


def _reported(known: pl.DataFrame, sending: pl.DataFrame, initiatives: int, seed: int) -> Frames:
    """What the places of `sending` report of their schools."""
    active = union_years(known, sending, seed)
    return {
        "unions": union_rows(active, sending, seed),
        "initiatives": initiative_rows(active, sending, initiatives, seed),
        "awards": awards(active, sending, seed),
        "welfare": welfare(active, sending, seed),
        "events": events(active, sending, seed),
        "figures": figures(active, sending, seed),
        "reports": reports(sending),
    }


def _rows_of_wards(initiatives: int, years: int) -> int:
    """The part of the rows that falls into the later school years, where an initiative leaves fewer of them."""
    later, before = ROWS_EACH_LATER * len(YEARS), ROWS_EACH * years
    return max(0, int(initiatives * later / (before + later)))


def _wards() -> pl.DataFrame:
    """What the units since 2025 are called: unit_code, slug, name, full_name."""
    rows = places().units.rows.values()
    columns = ("unit_code", "slug", "name", "full_name")
    return pl.DataFrame([{name: row[name] for name in columns} for row in rows])
