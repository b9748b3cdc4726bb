"""A deck of slides as it is written down: one JSON, checked before anything is shown."""

import json
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from glossary.comparison import BREAKDOWN_CODES, COMPARED_SHAPES
from glossary.indicators import INDICATORS
from glossary.units import BASES
from glossary.writing.harmless import harmless, one_line

# One bar a code, in the order of the code list: a metric and what it is broken down by.
PARTS, PARTED = "parts", ("school_level", "ownership")
# Figures that reports state as totals, by the letters of their groups.
REPORTED = "reported"
GROUPS = {indicator.group for indicator in INDICATORS.values()}


@dataclass(frozen=True)
class Vocabulary:
    """What a deck may speak of: the names of metrics, and the shapes that need nothing else."""

    metrics: Container[str]
    alone: Container[str]


class ShapeError(Exception):
    """What is wrong with a shape, in Vietnamese, without the slide."""


def check_shape(name: str, parts: Sequence[str], known: Vocabulary) -> None:
    """Raises ShapeError for a shape that cannot be drawn."""
    metrics = known.metrics
    text = ":".join((name, *parts))
    if name in known.alone and not parts:
        return
    if name == REPORTED and parts and set(parts) <= GROUPS:
        return
    if name == PARTS and len(parts) == 2 and parts[0] in metrics and parts[1] in PARTED:
        return
    if name not in COMPARED_SHAPES or not parts:
        raise ShapeError(f"không có dạng hiển thị “{text}”.")
    if unknown := [one for one in (*parts[:1], *parts[3:4]) if one not in metrics]:
        raise ShapeError(f"không có chỉ số “{unknown[0]}”.")
    # A scatter needs its second metric; the other shapes have none.
    count = 4 if name == "scatter" else min(len(parts), 3)
    if (
        len(parts) != count
        or (parts[1:2] and parts[1] not in BREAKDOWN_CODES)
        or (parts[2:3] and parts[2] not in BASES)
    ):
        raise ShapeError(f"không có dạng hiển thị “{text}”.")


KINDS = ("cover", "agenda", "divider", "figures", "text", "closing")
# The filters that a slide may keep, as the link calls them.
FILTERS = ("tu", "den", "don-vi", "cum", "cdcs", "cap", "loai-hinh")
MOST_TILES, MOST_SHAPES, MOST_LINES, MOST_SLIDES = 5, 2, 8, 60
LONGEST = 400
BROKEN = "Bài trình chiếu không đúng dạng; hãy tải lại hoặc tạo bài mới."


class DeckError(Exception):
    """What is wrong with a deck, in a Vietnamese sentence that names the slide."""


@dataclass(frozen=True)
class Shape:
    """What is drawn: "grades", "trend:members", "ranking:members:school_level:per_union".

    `parts` follow the name: metric, breakdown, basis and second metric of a comparison, or the groups of figures.
    """

    name: str
    parts: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ":".join((self.name, *self.parts))

    def part(self, place: int, default: str) -> str:
        """The part at a place, or what holds without one."""
        return self.parts[place] if place < len(self.parts) else default


def shape(text: str) -> Shape:
    """The shape that a text writes down."""
    name, *parts = text.split(":")
    return Shape(name, tuple(parts))


def is_shape(text: str, known: Vocabulary) -> bool:
    """Whether a text writes down a shape that can be drawn."""
    try:
        check_shape(shape(text).name, shape(text).parts, known)
    except ShapeError:
        return False
    return True


@dataclass(frozen=True)
class Slide:
    """One slide; `section` is what the agenda calls it, `metrics` stand as large numbers above `shapes`.

    `filters` are kept whatever the deck is shown for, as names and values of the link; without any it follows the deck.
    """

    kind: str
    title: str
    section: str = ""
    lines: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    shapes: tuple[Shape, ...] = ()
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Deck:
    """An ordered list of slides under a name."""

    title: str
    slides: tuple[Slide, ...]

    @property
    def sections(self) -> list[str]:
        """What the agenda lists, each once."""
        return list(dict.fromkeys(slide.section for slide in self.slides if slide.section))


def deck(content: bytes, known: Vocabulary) -> Deck:
    """The deck of a JSON. Raises DeckError."""
    try:
        said = json.loads(content)
        slides = tuple(_slide(one, place) for place, one in enumerate(said["slides"], 1))
        found = Deck(one_line(str(said["title"])), slides)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as broken:
        raise DeckError(BROKEN) from broken
    if not slides:
        raise DeckError("Bài trình chiếu chưa có trang nào; hãy thêm ít nhất một trang.")
    if not found.title or len(found.title) > LONGEST:
        raise DeckError("Bài trình chiếu cần một tên ngắn.")
    if len(slides) > MOST_SLIDES:
        raise DeckError(f"Bài trình chiếu có quá {MOST_SLIDES} trang; hãy tách thành nhiều bài.")
    for place, slide in enumerate(slides, 1):
        _check(slide, place, known)
    return found


def written(found: Deck) -> bytes:
    """The JSON of a deck, one slide a line as far as that is readable; `deck` reads it back."""
    slides = [_said(slide) for slide in found.slides]
    return json.dumps({"title": found.title, "slides": slides}, ensure_ascii=False, indent=1).encode()


def _said(slide: Slide) -> dict[str, Any]:
    said = {
        "kind": slide.kind,
        "title": slide.title,
        "section": slide.section,
        "lines": list(slide.lines),
        "metrics": list(slide.metrics),
        "shapes": [str(one) for one in slide.shapes],
        "filters": {name: list(texts) for name, texts in slide.filters.items()},
    }
    return {name: value for name, value in said.items() if value}


def _slide(said: Mapping[str, Any], place: int) -> Slide:
    lists = {name: _texts(said.get(name, [])) for name in ("lines", "metrics", "shapes")}
    filters = {str(name): _texts(texts) for name, texts in said.get("filters", {}).items()}
    title = harmless(str(said.get("title", f"Trang {place}")))
    shapes = tuple(map(shape, lists["shapes"]))
    return Slide(
        str(said["kind"]),
        title,
        harmless(str(said.get("section", ""))),
        lists["lines"],
        lists["metrics"],
        shapes,
        filters,
    )


def _texts(said: Any) -> tuple[str, ...]:
    if not isinstance(said, list):
        raise TypeError("a list of texts was expected")
    return tuple(harmless(str(text)) for text in said)


def _check(slide: Slide, place: int, known: Vocabulary) -> None:
    if slide.kind not in KINDS:
        raise DeckError(f"Trang {place}: không có loại trang “{slide.kind}”.")
    try:
        for one in slide.shapes:
            check_shape(one.name, one.parts, known)
    except ShapeError as wrong:
        raise DeckError(f"Trang {place}: {wrong}") from wrong
    if slide.kind == "figures" and not (slide.metrics or slide.shapes):
        raise DeckError(f"Trang {place} là trang số liệu mà chưa có số liệu nào.")
    for name in slide.metrics:
        if name not in known.metrics:
            raise DeckError(f"Trang {place}: không có chỉ số “{name}”.")
    for name in slide.filters:
        if name not in FILTERS:
            raise DeckError(f"Trang {place}: không có bộ lọc “{name}”.")
    limits = ((slide.metrics, MOST_TILES), (slide.shapes, MOST_SHAPES), (slide.lines, MOST_LINES))
    is_long = any(len(text) > LONGEST for text in (slide.title, slide.section, *slide.lines))
    if is_long or any(len(found) > most for found, most in limits):
        raise DeckError(f"Trang {place} chứa quá nhiều nội dung; hãy tách thành nhiều trang.")
