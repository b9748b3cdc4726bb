"""An invented but plausible federation, to try the dashboard at any size; nothing in it is real but the districts."""

import polars as pl

from data.demonstration.awards import awards
from data.demonstration.events import events
from data.demonstration.figures import figures
from data.demonstration.initiatives import initiatives as initiative_rows
from data.demonstration.reporting import cells
from data.demonstration.reports import reports
from data.demonstration.schools import schools
from data.demonstration.union_years import union_years
from data.demonstration.unions import unions as union_rows
from data.demonstration.welfare import welfare

__all__ = ["federation"]


def federation(  # noqa: PLR0913, PLR0917  (the measures of one federation; all are named)
    districts: int, years: int, unions: int, initiatives: int, seed: int, reference: pl.DataFrame
) -> dict[str, pl.DataFrame]:
    """One frame per dataset, in the shape of its schema; the same arguments give the same rows in the same order.

    The first `districts` districts of Hà Nội in `reference` (the rows of districts.csv), `unions` active unions
    in each in the newest school year, `years` school years that end with 2024-2025, `initiatives` rows of
    initiatives in all. Raises ValueError when a number is too small, or greater than the reference allows.
    """
    sending = cells(reference, districts, years, seed)
    active = union_years(schools(sending, unions, seed), sending, seed)
    return {
        "unions": union_rows(active, sending, seed),
        "initiatives": initiative_rows(active, sending, initiatives, seed),
        "awards": awards(active, sending, seed),
        "welfare": welfare(active, sending, seed),
        "events": events(active, sending, seed),
        "figures": figures(active, sending, seed),
        "reports": reports(sending),
    }
