"""A deck of slides as it is written down: one JSON, checked before anything is shown."""

import json
from collections.abc import Container
from dataclasses import dataclass

KINDS = ("cover", "agenda", "divider", "figures", "text", "closing")
OF_A_METRIC = ("trend", "ranking", "heatmap")
SHAPES = (*OF_A_METRIC, "grades", "season", "targets", "shortcomings", "awards", "honours", "missing")
MOST_TILES, MOST_SHAPES, MOST_LINES = 5, 2, 8


class DeckError(Exception):
    """What is wrong with a deck, in a Vietnamese sentence that names the slide."""


@dataclass(frozen=True)
class Shape:
    """What is drawn; `metric` is a name of the catalogue for the shapes of a metric, else null."""

    name: str
    metric: str | None = None


@dataclass(frozen=True)
class Slide:
    """One slide; `section` is what the agenda calls it, `metrics` stand as large numbers above `shapes`."""

    kind: str
    title: str
    section: str = ""
    lines: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    shapes: tuple[Shape, ...] = ()


@dataclass(frozen=True)
class Deck:
    """An ordered list of slides under a name."""

    title: str
    slides: tuple[Slide, ...]

    @property
    def sections(self) -> list[str]:
        """What the agenda lists, each once."""
        return list(dict.fromkeys(slide.section for slide in self.slides if slide.section))


def deck(content: bytes, metrics: Container[str]) -> Deck:
    """The deck of a JSON; `metrics` are the names that a slide may show. Raises DeckError."""
    try:
        said = json.loads(content)
        slides = tuple(_slide(one, place) for place, one in enumerate(said["slides"], 1))
        found = Deck(str(said["title"]), slides)
    except (ValueError, KeyError, TypeError, AttributeError) as broken:
        raise DeckError("Bài trình chiếu không đúng dạng; hãy tải lại hoặc tạo bài mới.") from broken
    if not slides:
        raise DeckError("Bài trình chiếu chưa có trang nào; hãy thêm ít nhất một trang.")
    for place, slide in enumerate(slides, 1):
        _check(slide, place, metrics)
    return found


def _slide(said: dict[str, object], place: int) -> Slide:
    lists = {name: tuple(map(str, said.get(name, []))) for name in ("lines", "metrics", "shapes")}  # type: ignore[call-overload]
    shapes = tuple(Shape(name, metric or None) for name, _, metric in (text.partition(":") for text in lists["shapes"]))
    title = str(said.get("title", f"Trang {place}"))
    return Slide(str(said["kind"]), title, str(said.get("section", "")), lists["lines"], lists["metrics"], shapes)


def _check(slide: Slide, place: int, metrics: Container[str]) -> None:
    if slide.kind not in KINDS:
        raise DeckError(f"Trang {place}: không có loại trang “{slide.kind}”.")
    for shape in slide.shapes:
        if shape.name not in SHAPES or (shape.name in OF_A_METRIC) != (shape.metric is not None):
            raise DeckError(f"Trang {place}: không có dạng hiển thị “{shape.name}”.")
    for name in (*slide.metrics, *(shape.metric for shape in slide.shapes if shape.metric)):
        if name not in metrics:
            raise DeckError(f"Trang {place}: không có chỉ số “{name}”.")
    limits = ((slide.metrics, MOST_TILES), (slide.shapes, MOST_SHAPES), (slide.lines, MOST_LINES))
    if any(len(found) > most for found, most in limits):
        raise DeckError(f"Trang {place} chứa quá nhiều nội dung; hãy tách thành nhiều trang.")
