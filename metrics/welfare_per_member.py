"""Money given per member: of all help and of each programme."""

from collections.abc import Sequence
from dataclasses import replace

from glossary.welfare import WELFARE_PROGRAMMES
from metrics.catalogue import CATALOGUE
from metrics.cube import Cube
from metrics.filter import Filter
from metrics.measure import measure
from metrics.metric import Metric
from metrics.protection import is_below_district, without_sensitive

PER_MEMBER = CATALOGUE["money_given_per_member"]


def per_member(cube: Cube, where: Filter, unions: Sequence[str] = ()) -> dict[str | None, float]:
    """Đồng given per member by programme, and under null in all; what has no value was not reported with members."""
    shown = without_sensitive(PER_MEMBER) if is_below_district((), where, unions) else PER_MEMBER
    programmes = where.rows(cube.facts["welfare"]).filter(flow="given")["programme"].unique()
    metrics: dict[str | None, Metric] = {None: shown}
    metrics |= {code: _of_programme(shown, code) for code in WELFARE_PROGRAMMES if code in programmes}
    values = {code: measure(cube, metric, (), where)["value"].to_list() for code, metric in metrics.items()}
    return {code: found[0] for code, found in values.items() if found and found[0]}


def _of_programme(metric: Metric, programme: str) -> Metric:
    top = metric.numerator
    return replace(metric, numerator=replace(top, where={**top.where, "programme": (programme,)}))
