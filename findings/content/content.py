"""What anything shown is made of: findings, tiles, lists and sentences, as values that pages and files draw alike.

Whoever finds something returns these and draws nothing. None stands where there is nothing to show.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import plotly.graph_objects as go
import polars as pl

from findings.inquiry.leads import Click
from glossary.codes import Code

Cells = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Head:
    """One column: its title, and whether its cells are numbers."""

    title: str
    is_number: bool = False


@dataclass(frozen=True)
class Table:
    """Texts in rows; `caption` names it for those who cannot see it.

    `hrefs`, one a row where there are any, lead from the row's first cell to a page; `first_is_head` says whether the
    first cell names the row.
    """

    caption: str
    heads: Sequence[Head]
    rows: Cells
    hrefs: Sequence[str | None] = ()
    first_is_head: bool = True

    @property
    def titles(self) -> list[str]:
        """The titles of the columns."""
        return [head.title for head in self.heads]

    @property
    def numbers(self) -> list[int]:
        """The places of columns whose cells are numbers."""
        return [place for place, head in enumerate(self.heads) if head.is_number]


@dataclass(frozen=True)
class Source:
    """Where the numbers of one name come from; what takes time is worked out only when the reader asks.

    `formula` are sentences; `worked_out` lines of the table of values: school year, how it comes about, coverage;
    `rows` everything behind it, for people and for the file; `reports` the ids of the reports; `absent` sentences
    on who has not reported, empty when nobody can tell.
    """

    name: str
    title: str
    formula: Sequence[str]
    rows: Callable[[], pl.DataFrame]
    reports: Callable[[], Sequence[str]]
    worked_out: Callable[[], Cells] = field(default=lambda: ())
    absent: Callable[[], Sequence[str]] = field(default=lambda: ())


@dataclass(frozen=True)
class Origin:
    """What stands small below figures: `note`, a caution; `coverage`, who has reported; `named`, the reports in a line.

    `reports` are the ids of the reports behind the figures; `source` answers where they come from in full; `scope` is
    the filter in words under which they were found, of one of two halves its own.
    """

    named: str = ""
    reports: Sequence[str] = ()
    source: Source | None = None
    note: str = ""
    coverage: str = ""
    scope: str = ""


@dataclass(frozen=True)
class Chart:
    """A figure with the values it was drawn from, which charts of files are drawn from, too.

    `codes` are what parts and colours mean; `marks_at` what begins or ends with a school year; `alt` tells the chart in
    words where its shape has words of its own.
    """

    shape: str
    figure: go.Figure
    values: pl.DataFrame
    unit: str
    codes: Mapping[str, Code] | None = None
    marks_at: Mapping[str, str] | None = None
    alt: str = ""


@dataclass(frozen=True)
class Finding:
    """A sentence with the chart that shows it, the table behind the chart, and where both come from.

    `click` says what the code of a mark is; `slide` is the shape of a deck that shows the same, empty where there is
    none.
    """

    key: str
    headline: str
    chart: Chart
    table: Table
    origin: Origin
    click: Click | None = None
    slide: str = ""


@dataclass(frozen=True)
class Tile:
    """What a tile says; every part but label and value may be empty.

    `source` is the address that tells where the number comes from, `absent` the one that lists who is missing,
    `place` where a district stands among others.
    """

    label: str
    value: str
    fraction: str = ""
    when: str = ""
    moved: str = ""
    coverage: str = ""
    help: str = ""
    source: str = ""
    absent: str = ""
    place: str = ""


@dataclass(frozen=True)
class Tiles:
    """Tiles beside each other, and the sources that they lead to."""

    tiles: Sequence[Tile]
    sources: Sequence[Source] = ()


@dataclass(frozen=True)
class Headline:
    """The sentence above a table; `under` stands small below it, `anchor` is its id in the page."""

    text: str
    under: str = ""
    anchor: str = ""


@dataclass(frozen=True)
class Lead:
    """A text that leads to a page of the dashboard."""

    text: str
    href: str


@dataclass(frozen=True)
class Line:
    """Words between the figures, texts and leads after each other; `look` is how weighty they are.

    "under": small, belongs to what is above; "text": a sentence; "caution": what a reader must know first; "part": the
    title of a part of a list.
    """

    pieces: Sequence[str | Lead]
    look: Literal["under", "text", "caution", "part"] = "under"

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(piece if isinstance(piece, str) else piece.text for piece in self.pieces)


def beside(leads: Iterable[Lead]) -> list[str | Lead]:
    """Leads after each other in a line."""
    return [piece for lead in leads for piece in (" · ", lead)][1:]


@dataclass(frozen=True)
class Caution:
    """What a reader must know first, point by point below a sentence; no slide shows it."""

    text: str
    points: Sequence[str]


@dataclass(frozen=True)
class Listing:
    """A list: the sentence above it, a table turned page by page, small lines, where it comes from, and its file.

    `key` tells its pages and its file apart from others of the page; without `size` the whole list stands there;
    `file` is what the downloaded table is called, empty where none is offered; `slide` the shape of a deck that shows
    the same.
    """

    key: str
    table: Table
    headline: Headline | None = None
    size: int | None = None
    lines: Sequence[Line] = ()
    origin: Origin | None = None
    slide: str = ""
    file: str = ""


@dataclass(frozen=True)
class Sourced:
    """Figures without a table of their own: where what stands above comes from."""

    origin: Origin
    slide: str = ""


@dataclass(frozen=True)
class Offered:
    """Sources that links of the page lead to, and nothing to see."""

    sources: Sequence[Source]


@dataclass(frozen=True)
class Nothing:
    """Nobody has reported this under the filter."""

    what: str

    @property
    def text(self) -> str:
        """The sentence that says so."""
        return f"{self.what}: chưa có báo cáo nào trong phạm vi đã chọn."


@dataclass(frozen=True)
class Refused:
    """Why something cannot be shown, and the ways that lead on; a slide says only why."""

    why: str
    ways: Sequence[Lead] = ()


@dataclass(frozen=True)
class ReadOut:
    """A paragraph to be read out or pasted into a report, with a button that copies it."""

    title: str
    sentences: Sequence[str]


@dataclass(frozen=True)
class Folded:
    """What only some look for, folded away below a title; no slide shows it."""

    title: str
    key: str
    inside: "Found"
    is_open: bool = False


@dataclass(frozen=True)
class Boxed:
    """What stands in a frame of its own."""

    key: str
    inside: "Found"


@dataclass(frozen=True)
class Beside:
    """Columns beside each other on a wide screen, below each other on a phone."""

    columns: Sequence["Found"]


@dataclass(frozen=True)
class Turned:
    """More than fits, a page at a time: `part` makes what is shown of some of `count`; a slide shows the first page."""

    key: str
    count: int
    size: int
    part: Callable[[slice], "Found"]


Block = (
    Finding
    | Tiles
    | Headline
    | Table
    | Listing
    | Line
    | Caution
    | Sourced
    | Offered
    | Nothing
    | Refused
    | ReadOut
    | Folded
    | Boxed
    | Beside
    | Turned
)
Found = Block | None | Iterable["Found"]
# What a file writes down one after the other.
Item = Finding | Tile | Headline | Table | str


@dataclass(frozen=True)
class Content:
    """One slide or one appendix as files hold it: `items` in their order.

    `kind` is one of the kinds of a deck's slides; `lines` the words of a slide without figures; `foot` and `address`
    tell what it is about. `columns` says before which items a column begins, where items stand beside each other;
    `sources` names the reports behind the items.
    """

    title: str
    items: Sequence[Item] = ()
    lines: Sequence[str] = ()
    foot: str = ""
    address: str = ""
    kind: str = "figures"
    columns: Sequence[int] = ()
    sources: Sequence[str] = ()
