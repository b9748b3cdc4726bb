"""Every number there is, by name: what stands in a group's file appears wherever metrics are picked."""

from metrics.catalogue import awards, conferences, grades, initiatives, unions, welfare
from metrics.measure.metric import Metric

GROUPS = (unions, grades, initiatives, awards, welfare, conferences)
CATALOGUE: dict[str, Metric] = {metric.name: metric for group in GROUPS for metric in group.METRICS}
