"""What the page So sánh is asked for: a number, what it is broken down by, in which shape, on which basis."""

from collections.abc import Sequence
from dataclasses import dataclass

from findings.comparison.breakdowns import Breakdown
from metrics.measure.metric import Metric


@dataclass(frozen=True)
class Asked:
    """`basis` is one on which the metric says something; `refused` the one of the link on which it does not."""

    metric: Metric
    second: Metric
    breakdown: Breakdown
    shape: str
    basis: str
    refused: str | None
    is_beside: bool

    @property
    def metrics(self) -> Sequence[Metric]:
        """The numbers that the shape shows."""
        return (self.metric, self.second) if self.shape == "scatter" else (self.metric,)
