"""The dataset `unions` of the invented federation: what schools report of themselves, and what they do not."""

import numpy as np
import polars as pl

from data.demonstration.chance import happens, stream
from data.demonstration.reporting import sent
from data.demonstration.rows import shaped

PEOPLE = ("member_count", "female_member_count", "staff_count")
GRADE = ("grade", "grade_scheme")
CONFERENCE = ("staff_conference_date", "staff_conference_date_precision", "has_staff_conference")
REST = ("has_emulation_pact", "has_bargaining_agreement", "has_democracy_regulations", "has_people_inspection")
# What goes unreported together, and how often; a silent school is on the list with its name alone.
UNREPORTED = {
    (*PEOPLE, *GRADE, *CONFERENCE, *REST): 0.025,
    PEOPLE: 0.02,
    ("female_member_count",): 0.02,
    ("staff_count",): 0.03,
    GRADE: 0.03,
    CONFERENCE: 0.03,
    ("has_emulation_pact",): 0.04,
    ("has_democracy_regulations",): 0.04,
    ("has_people_inspection",): 0.03,
    ("has_bargaining_agreement",): 0.03,
}


def unions(union_years: pl.DataFrame, cells: pl.DataFrame, seed: int) -> pl.DataFrame:
    """One row per union and school year of the districts that sent their list."""
    rng = stream(seed, "unions")
    frame = union_years.join(sent(cells, "unions").select("cell"), on="cell", how="semi", maintain_order="left")
    for columns, share in UNREPORTED.items():
        frame = _without(frame, columns, share, rng)
    return shaped("unions", frame.with_columns(is_name_only=pl.lit(False)), cells)


def _without(frame: pl.DataFrame, columns: tuple[str, ...], share: float, rng: np.random.Generator) -> pl.DataFrame:
    is_reported = ~happens(rng, share, frame.height)
    return frame.with_columns(pl.when(is_reported).then(pl.col(name)).alias(name) for name in columns)
