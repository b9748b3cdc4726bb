"""Every number there is, by name: what stands in a group's file is offered wherever metrics are picked."""

from metrics.catalogue import awards, conferences, grades, initiatives, unions, welfare
from metrics.measure.metric import Metric

GROUPS = (unions, grades, initiatives, awards, welfare, conferences)
CATALOGUE: dict[str, Metric] = {metric.name: metric for group in GROUPS for metric in group.METRICS}
# What is picked from in pages, links, slides and the glossary; the others serve a page or a sentence of their own.
OFFERED = {name: metric for name, metric in CATALOGUE.items() if metric.is_offered}
# The numbers that leaders ask for first.
LEADING = ("unions", "members", "initiatives_district", "formal_awards", "money_given")
# The ladder of initiatives from the school upwards: level → the number of its own; levels are never added.
INITIATIVE_LEVELS = {code: f"initiatives_{code}" for code in ("school", "district", "province", "national")}
# Formal awards to collectives and to people, and recognition, which stands beside them.
AWARDS = ("awards_to_collectives", "awards_to_individuals", "recognition")
