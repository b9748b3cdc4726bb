"""One number by one breakdown, as every shape of the page So sánh draws it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import polars as pl

from findings.comparison.breakdowns import Breakdown, chosen_of, href_of, names_of, without_choice
from findings.content.coverage import coverage_in
from findings.provenance.metric_source import metric_source
from findings.provenance.source import Source
from glossary.unions import OWNERSHIPS, is_public
from glossary.writing.text import lowered
from metrics.catalogue import CATALOGUE
from metrics.cube.filter import Filter
from metrics.cube.rows import unions
from metrics.measure.basis import on_basis
from metrics.measure.metric import Metric
from metrics.wording.headline import coverage_text, value_text
from ui.state import release
from ui.state.screen import Screen


@dataclass(frozen=True)
class Side:
    """One of two halves that stand beside each other."""

    code: str
    label: str
    ownerships: tuple[str, ...]


SIDES = (
    Side("cong-lap", "Công lập", tuple(code for code in OWNERSHIPS if is_public(code))),
    Side("ngoai-cong-lap", "Ngoài công lập", tuple(code for code in OWNERSHIPS if is_public(code) is False)),
)


@dataclass(frozen=True)
class View:
    """`screen` is the page under its filter, with that of the `side`; `names` spells out the breakdown's codes."""

    screen: Screen
    metric: Metric
    breakdown: Breakdown
    names: Mapping[str, str]
    chosen: tuple[str, ...]
    side: Side | None = None

    @property
    def column(self) -> str:
        """The column of the cube that the number is broken down by."""
        return self.breakdown.column

    @property
    def everywhere(self) -> Filter:
        """The filter in force without the choice among what is compared, so that the others stand beside it."""
        return without_choice(self.breakdown, self.screen.filter)

    @cached_property
    def values(self) -> pl.DataFrame:
        """One row per code and school year for which something was reported, as `measure` gives it."""
        return self.of(self.metric)

    def of(self, metric: Metric, where: Filter | None = None) -> pl.DataFrame:
        """The same of another metric; what names no code of the breakdown is left out."""
        reach = self.everywhere if where is None else where
        found = self._measuring.measure(metric, (self.column, "school_year"), reach)
        known = found.filter(pl.col("value").is_not_null(), pl.col(self.column).is_in(list(self.names)))
        digits = 0 if metric.unit == "vnd" else 1
        return known.with_columns(pl.col("value").round(digits)) if metric.is_ratio else known

    def of_year(self, year: str) -> pl.DataFrame:
        """The values of a school year, also of one before the years of the filter."""
        return self.of(self.metric, replace(self.everywhere, first_year=year, last_year=year))

    def outside(self) -> str:
        """What of the newest year names no code of the breakdown and is therefore in none of its parts."""
        year = self.year()
        if year is None or self.breakdown.code == "district" or self.metric.is_ratio:
            return ""
        of_year = replace(self.everywhere, first_year=year, last_year=year)
        whole, parts = self.screen.measure(self.metric, (), of_year), self.values.filter(school_year=year)
        rest = float(sum(whole["value"])) - float(sum(parts["value"]))
        if rest < 1:
            return ""
        what = "theo từng CĐCS" if self.breakdown.code == "union" else self.breakdown.words
        return f"Năm học {year} còn {value_text(self.metric, rest)} không ghi {what} nên không nằm trong đây."

    def with_absent(self, values: pl.DataFrame) -> pl.DataFrame:
        """Labelled rows, and one without a value for each chosen code that has none."""
        absent = [code for code in self.chosen if code in self.names and code not in values["group"]]
        rows = pl.DataFrame({self.column: absent}, schema={self.column: pl.String})
        return pl.concat([values, self.labelled(rows)], how="diagonal")

    def in_order(self, values: pl.DataFrame) -> pl.DataFrame:
        """Labelled rows in the order of the names, the school years in theirs."""
        years = ["school_year"] if "school_year" in values.columns else []
        return values.sort(pl.col("group").cast(pl.Enum(list(self.names))), *years)

    def labelled(self, values: pl.DataFrame) -> pl.DataFrame:
        """The rows with the columns that charts take: `label`, `group` and `mark`."""
        label = pl.col(self.column).replace_strict(dict(self.names), return_dtype=pl.String)
        mark = pl.col(self.column).is_in(list(self.chosen))
        return values.with_columns(label=label, group=pl.col(self.column), mark=mark)

    def year(self) -> str | None:
        """The newest school year in which a chosen one reported, anybody when none is chosen; null when none has."""
        chosen = self.values.filter(pl.col(self.column).is_in(list(self.chosen)))
        years = (chosen if self.chosen else self.values)["school_year"]
        return None if years.is_empty() else str(years.max())

    def coverage(self, year: str) -> str:
        """Who has reported in a school year, of all that are compared."""
        if self.breakdown.code != "union":
            return coverage_in(self.screen, self.metric, year, self.everywhere)
        return coverage_text(len(self._reporting(year)), len(self._listed(year)), "CĐCS")

    def hrefs(self, codes: Sequence[str]) -> list[str]:
        """Where the names of rows lead."""
        return [href_of(self.screen, self.breakdown, code) for code in codes]

    def source(self, metric: Metric | None = None) -> Source:
        """Where the numbers of everything compared come from, and who is missing in the year that is shown."""
        shown, year = self.metric if metric is None else metric, self.year()
        found = metric_source(self._under(self.everywhere), shown)
        if year is None:
            return self.named(found)
        if self.breakdown.code == "union":
            return self.named(replace(found, absent=lambda: self._silent(year)))
        of_year = metric_source(self._under(replace(self.everywhere, last_year=year)), shown)
        return self.named(replace(found, absent=of_year.absent))

    def named(self, source: Source) -> Source:
        """Each side has a source of its own name."""
        if self.side is None:
            return source
        title = f"{source.title}, {lowered(self.side.label)}"
        return replace(source, name=f"{source.name}-{self.side.code}", title=title)

    def _under(self, where: Filter) -> Screen:
        return replace(self.screen, filter=where)

    @property
    def _measuring(self) -> Screen:
        """Single unions are told apart by the rows of the chosen districts; the cube has no unions."""
        if self.breakdown.code != "union":
            return self.screen
        known = tuple(sorted(unions(self.screen.release, self.screen.filter.districts)))
        return replace(self.screen, cube=release.detailed_cube(self.screen.release, known))

    def _reporting(self, year: str) -> set[str]:
        return set(self.values.filter(school_year=year)[self.column])

    def _listed(self, year: str) -> set[str]:
        """The unions that the reports of a school year describe."""
        return set(self.of(CATALOGUE["unions"]).filter(school_year=year)[self.column]) | self._reporting(year)

    def _silent(self, year: str) -> list[str]:
        reporting, listed = self._reporting(year), self._listed(year)
        silent = [label for code, label in self.names.items() if code in listed and code not in reporting]
        if not silent:
            return [f"Năm học {year}: không thiếu CĐCS nào trong phạm vi đã chọn."]
        return [f"Năm học {year}, {len(silent)} CĐCS chưa báo cáo số này: {', '.join(silent)}."]


def view_of(screen: Screen, metric: Metric, basis: str, breakdown: Breakdown, side: Side | None) -> View | None:
    """The view of a side, or of everything; null where the filter leaves nothing of a side."""
    if side is not None:
        wanted = screen.filter.ownerships
        left = tuple(code for code in side.ownerships if not wanted or code in wanted)
        if not left:
            return None
        screen = replace(screen, filter=replace(screen.filter, ownerships=left))
    shown = screen.shown(on_basis(metric, basis), (breakdown.column,))
    names = names_of(screen, breakdown)
    if side is not None and breakdown.code == "ownership":
        names = {code: label for code, label in names.items() if code in side.ownerships}
    return View(
        screen,
        shown,
        breakdown,
        names,
        () if side and breakdown.code == "ownership" else chosen_of(screen, breakdown),
        side,
    )
