"""One number by one breakdown, as every shape draws it: on the page So sánh, and on the pages of single numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import polars as pl

from findings.comparison.breakdowns import BREAKDOWNS, Breakdown, chosen_of, href_of, names_of, without_choice
from findings.content.content import Origin, Source
from findings.inquiry import kept
from findings.inquiry.inquiry import Inquiry
from findings.provenance.coverage import coverage_in, place_title
from findings.provenance.metric_source import metric_source
from findings.provenance.source import origin
from glossary.unions import OWNERSHIPS, is_public
from glossary.writing.text import lowered
from metrics.catalogue import CATALOGUE
from metrics.cube.filter import Filter
from metrics.measure.basis import on_basis
from metrics.measure.metric import Metric
from metrics.wording.headline import coverage_text, value_text

# One value alone makes no line and no pattern: the tile says it already.
FEWEST = 2


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
    """`inquiry` is the page under its filter, with that of the `side`; `names` spells out the breakdown's codes.

    `slide` is the shape of a deck that shows the same, empty where there is none. `is_compared` is false for a number
    on a page of its own: it keeps all its digits and has the source, keys and titles that it has all over that page.
    """

    inquiry: Inquiry
    metric: Metric
    breakdown: Breakdown
    names: Mapping[str, str]
    chosen: tuple[str, ...]
    side: Side | None = None
    slide: str = ""
    is_compared: bool = True

    @property
    def column(self) -> str:
        """The column of the cube that the number is broken down by."""
        return self.breakdown.column

    @property
    def title(self) -> str:
        """What the column of a table is called that names what is compared."""
        return self.breakdown.label if self.is_compared else place_title(self.inquiry)

    @property
    def everywhere(self) -> Filter:
        """The filter in force without the choice among what is compared, so that the others stand beside it."""
        return without_choice(self.breakdown, self.inquiry.filter)

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
        is_rounded = metric.is_ratio and self.is_compared
        return known.with_columns(pl.col("value").round(digits)) if is_rounded else known

    def of_year(self, year: str) -> pl.DataFrame:
        """The values of a school year, also of one before the years of the filter."""
        return self.of(self.metric, replace(self.everywhere, first_year=year, last_year=year))

    def year(self) -> str | None:
        """The newest school year in which a chosen one reported, anybody when none is chosen; null when none has."""
        chosen = self.values.filter(pl.col(self.column).is_in(list(self.chosen)))
        years = (chosen if self.chosen else self.values)["school_year"]
        return None if years.is_empty() else str(years.max())

    def among_chosen(self) -> "View":
        """The chosen ones without the others, so that none of them stands out."""
        names = {code: label for code, label in self.names.items() if not self.chosen or code in self.chosen}
        return replace(self, names=names, chosen=())

    def labelled(self, values: pl.DataFrame) -> pl.DataFrame:
        """The rows with the columns that charts take: `label`, `group` and `mark`."""
        label = pl.col(self.column).replace_strict(dict(self.names), return_dtype=pl.String)
        mark = pl.col(self.column).is_in(list(self.chosen))
        return values.with_columns(label=label, group=pl.col(self.column), mark=mark)

    def with_absent(self, values: pl.DataFrame) -> pl.DataFrame:
        """Labelled rows, and one without a value for each chosen code that has none."""
        absent = [code for code in self.chosen if code in self.names and code not in values["group"]]
        rows = pl.DataFrame({self.column: absent}, schema={self.column: pl.String})
        return pl.concat([values, self.labelled(rows)], how="diagonal")

    def in_order(self, values: pl.DataFrame) -> pl.DataFrame:
        """Labelled rows in the order of the names, the school years in theirs."""
        years = ["school_year"] if "school_year" in values.columns else []
        return values.sort(pl.col("group").cast(pl.Enum(list(self.names))), *years)

    def hrefs(self, codes: Iterable[str]) -> list[str]:
        """Where the names of rows lead."""
        return [href_of(self.inquiry, self.breakdown, code) for code in codes]

    def key(self, *parts: str, is_by_part: bool = False) -> str:
        """What tells a finding from others of its page: its parts, what it is broken down by, its side."""
        by = [self.breakdown.code] if is_by_part and self.is_compared else []
        return "-".join([*parts, *by, *([self.side.code] if self.side else [])])

    def headline(self, sentence: str) -> str:
        """The sentence; of a side with its name."""
        return f"{self.side.label}: {sentence}" if self.side else sentence

    def coverage(self, year: str) -> str:
        """Who has reported in a school year, of all that are compared."""
        if self.breakdown.code != "union":
            return coverage_in(self.inquiry, self.metric, year, self.everywhere)
        return coverage_text(len(self._reporting(year)), len(self._listed(year)), "CĐCS")

    def outside(self) -> str:
        """What of the newest year names no code of the breakdown and is therefore in none of its parts."""
        year = self.year()
        if year is None or self.breakdown.code == "district" or self.metric.is_ratio:
            return ""
        of_year = replace(self.everywhere, first_year=year, last_year=year)
        whole, parts = self.inquiry.measure(self.metric, (), of_year), self.values.filter(school_year=year)
        rest = float(sum(whole["value"])) - float(sum(parts["value"]))
        if rest < 1:
            return ""
        what = "theo từng CĐCS" if self.breakdown.code == "union" else self.breakdown.words
        return f"Năm học {year} còn {value_text(self.metric, rest)} không ghi {what} nên không nằm trong đây."

    def origin(self, reports: Iterable[str], note: str = "", coverage: str = "") -> Origin:
        """What stands below figures; beside the others of the page So sánh also what they leave out."""
        told = [note, self.outside() if self.is_compared else ""]
        return origin(self.inquiry, reports, self.source(), " ".join(filter(None, told)), coverage)

    def source(self, metric: Metric | None = None) -> Source:
        """Where the numbers of everything compared come from, and who is missing in the year that is shown."""
        shown, year = self.metric if metric is None else metric, self.year()
        if not self.is_compared:
            return metric_source(self.inquiry, shown)
        found = metric_source(self._under(self.everywhere), shown)
        if year is None:
            return self.of_side(found)
        if self.breakdown.code == "union":
            return self.of_side(replace(found, absent=lambda: self._silent(year)))
        of_year = metric_source(self._under(replace(self.everywhere, last_year=year)), shown)
        return self.of_side(replace(found, absent=of_year.absent))

    def of_side(self, source: Source) -> Source:
        """Each side has a source of its own name."""
        if self.side is None:
            return source
        title = f"{source.title}, {lowered(self.side.label)}"
        return replace(source, name=f"{source.name}-{self.side.code}", title=title)

    def _under(self, where: Filter) -> Inquiry:
        return replace(self.inquiry, filter=where)

    @property
    def _measuring(self) -> Inquiry:
        """Single unions are told apart by the rows of the chosen districts; the cube has no unions."""
        if self.breakdown.code != "union":
            return self.inquiry
        known = tuple(sorted(kept.unions(self.inquiry.release, self.inquiry.filter.districts)))
        return replace(self.inquiry, cube=kept.detailed_cube(self.inquiry.release, known))

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


def view_of(inquiry: Inquiry, metric: Metric, basis: str, breakdown: Breakdown, side: Side | None) -> View | None:
    """The view of a side, or of everything; null where the filter leaves nothing of a side."""
    if side is not None:
        wanted = inquiry.filter.ownerships
        left = tuple(code for code in side.ownerships if not wanted or code in wanted)
        if not left:
            return None
        inquiry = replace(inquiry, filter=replace(inquiry.filter, ownerships=left))
    shown = inquiry.shown(on_basis(metric, basis), (breakdown.column,))
    names, chosen = names_of(inquiry, breakdown), chosen_of(inquiry, breakdown)
    if side is not None and breakdown.code == "ownership":
        names, chosen = {code: label for code, label in names.items() if code in side.ownerships}, ()
    return View(inquiry, shown, breakdown, names, chosen, side)


def view_alone(inquiry: Inquiry, metric: Metric, by: str = "district", slide: str = "") -> View:
    """The view of a number on a page of its own; `by` is the code of a breakdown."""
    breakdown = BREAKDOWNS[by]
    shown = inquiry.shown(metric, (breakdown.column,))
    names, chosen = names_of(inquiry, breakdown), chosen_of(inquiry, breakdown)
    return View(inquiry, shown, breakdown, names, chosen, slide=slide, is_compared=False)
