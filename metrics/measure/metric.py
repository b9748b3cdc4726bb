"""What a number is made of: the terms that are summed, and the metric that names and divides them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

OverYears = Literal["stock", "flow", "turns"]
Where = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Reported:
    """Where reports print a term as a total of its own: an indicator of `figures`, or the base of one."""

    indicator: str
    column: Literal["value", "base_value"] = "value"
    where: Where = field(default_factory=dict)


@dataclass(frozen=True)
class Term:
    """A sum of one measure over the rows of a dataset that `where` lets through; "row_count" counts the rows.

    Of unions only those with a code of `among` are asked: the others are neither a yes nor a no.
    """

    dataset: str
    measure: str
    where: Where = field(default_factory=dict)
    reported: Reported | None = None
    among: Where = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Metric:
    """One number of the catalogue; value = numerator / denominator * per, or the numerator alone.

    `over_years`: "stock" shows the last reported year, "flow" adds, "turns" adds but counts turns, not people.
    `unit` is a code of `glossary.units.UNITS`; `fraction` names the two sides of what is divided. What is not offered
    stands in no list to pick from: a page or a sentence of its own asks for it.
    """

    name: str
    label: str
    unit: str
    group: str
    description: str
    over_years: OverYears
    numerator: Term
    denominator: Term | None = None
    per: int = 1
    fraction: tuple[str, str] | None = None
    is_offered: bool = True

    @property
    def is_ratio(self) -> bool:
        """Whether the number is divided."""
        return self.denominator is not None
