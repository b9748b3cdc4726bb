"""What everything that is found starts from: the release, the filter, the rights, the look and the link."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import polars as pl

from charts.style.theme import SCREEN, Look
from data.access.rights import PUBLIC, Rights
from data.places.placing import Placed
from data.places.reference import places
from findings.inquiry import kept
from findings.inquiry.names import district_names
from findings.link.filters import Choice
from findings.link.grammar import Link, Parameter, Value, as_link
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.cube.protection import is_below_district, without_sensitive
from metrics.cube.signs import with_signs
from metrics.measure.measure import measure
from metrics.measure.metric import Metric


@dataclass(frozen=True)
class Inquiry:
    """Handed to everything that finds something; knows no screen, so that a command can ask, too.

    `page` is the page's address; `values` what its link holds, by the names of the parameters; `served_at` the whole
    address under which it is read, empty where nobody serves it.
    """

    page: str
    release: Placed
    cube: Cube
    filter: Filter
    unions: tuple[str, ...]
    look: Look = SCREEN
    rights: Rights = PUBLIC
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)
    served_at: str = ""

    @cached_property
    def _names(self) -> dict[str, str]:
        return district_names({*self.cube.districts, *self.cube.units, *self.filter.districts}, places())

    def district_names(self) -> dict[str, str]:
        """Place → label of every district and ward that has reported or is chosen, in Vietnamese order."""
        return self._names

    def shown(self, metric: Metric, by: Sequence[str] = ()) -> Metric:
        """The metric as anyone may see it: below district level, and in older releases, without protected figures."""
        is_open = self.release.tells_protected and not is_below_district(by, self.filter, self.unions)
        return metric if is_open else without_sensitive(metric)

    def measure(
        self, metric: Metric, by: Sequence[str] = ("school_year",), where: Filter | None = None
    ) -> pl.DataFrame:
        """The metric as anyone may see it, with its `signs`; under the filter in force unless another is given."""
        measured = measure(self.cube, self.shown(metric, by), by, self.filter if where is None else where)
        return with_signs(measured, self.cube.reports)

    def link(self, parameters: Sequence[Parameter], *, with_defaults: bool = False) -> Link:
        """What the link holds of some parameters, in their order."""
        return as_link(self.values, parameters, with_defaults=with_defaults)

    def under(self, chosen: Choice) -> "Inquiry":
        """The same under another choice."""
        cube = kept.cube(self.release, chosen.unions)
        return replace(self, cube=cube, filter=chosen.filter, unions=chosen.unions)
