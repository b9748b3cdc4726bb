from itertools import combinations

import pytest

from charts.style.colour import OKABE_ITO, OKABE_ITO_DARK, Palette, colour_of, contrast, ramp, text_on
from charts.style.theme import PROJECTOR_DARK, SCREEN, Look
from glossary.codes import Code, CodeList
from glossary.unions import GRADES

TASKS = [code for code, grade in GRADES.items() if grade.scheme in ("tasks", "both")]

# Machado, Oliveira and Fernandes 2009: full deuteranopia, on linear RGB.
DEUTERANOPIA = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))


def linear(colour: str) -> list[float]:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]


def lab(rgb: list[float]) -> tuple[float, float, float]:
    red, green, blue = rgb
    axes = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
    )
    x, y, z = (each ** (1 / 3) if each > 0.008856 else 7.787 * each + 16 / 116 for each in axes)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen_without_green(colour: str) -> tuple[float, float, float]:
    rgb = linear(colour)
    mixed = [sum(share * channel for share, channel in zip(row, rgb, strict=True)) for row in DEUTERANOPIA]
    return lab([min(max(each, 0.0), 1.0) for each in mixed])


def difference(one: str, other: str) -> float:
    pairs = zip(seen_without_green(one), seen_without_green(other), strict=True)
    return float(sum((first - second) ** 2 for first, second in pairs) ** 0.5)


def test_contrast_when_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("steps", range(1, 10))
@pytest.mark.parametrize("dark", [False, True])
def test_ramp_when_ordered(steps: int, dark: bool) -> None:
    paper = PROJECTOR_DARK.paper if dark else SCREEN.paper
    strengths = [contrast(colour, paper) for colour in ramp(steps, dark=dark)]
    assert len(strengths) == steps
    assert strengths == sorted(strengths)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("steps", [2, 3, 4, 5])
def test_ramp_when_seen_without_green(steps: int, dark: bool) -> None:
    assert min(difference(one, other) for one, other in combinations(ramp(steps, dark=dark), 2)) > 10


@pytest.mark.parametrize(("palette", "look"), [(OKABE_ITO, SCREEN), (OKABE_ITO_DARK, PROJECTOR_DARK)])
def test_palette_when_seen_without_green(palette: tuple[str, ...], look: Look) -> None:
    colours = [*palette, look.federation] if look.dark is False else list(palette)
    unlike = [pair for pair in combinations(colours, 2) if pair != ("#0072B2", look.federation)]
    assert min(difference(*pair) for pair in unlike) > 14
    assert min(difference(look.accent, colour) for colour in (look.federation, look.others)) > 25


@pytest.mark.parametrize("dark", [False, True])
def test_text_on_when_any_fill(dark: bool) -> None:
    fills = [
        *ramp(9, dark=dark),
        *OKABE_ITO,
        *OKABE_ITO_DARK,
        *(colour_of("falling", c, TASKS, dark=dark) for c in TASKS),
    ]
    assert min(contrast(text_on(fill), fill) for fill in fills) >= 4.5


def test_colour_of_when_the_best_comes_first() -> None:
    assert [colour_of("falling", code, TASKS) for code in TASKS[:4]] == ramp(4)[::-1]


def test_colour_of_when_a_code_has_no_place_in_the_order() -> None:
    first, second = (colour_of("falling", code, TASKS) for code in ("not_graded", "pending"))
    assert first != second
    assert not {first, second} & set(ramp(4))


def test_colour_of_when_more_codes_than_colours() -> None:
    codes = [f"code{place}" for place in range(9)]
    assert [colour_of("unordered", code, codes) for code in codes[:6]] == list(OKABE_ITO)
    assert colour_of("unordered", "code6", codes) not in OKABE_ITO


def test_palette_when_a_code_is_not_in_the_list() -> None:
    palette = Palette(CodeList(Code("public", "Công lập"), Code("private", "Tư thục")))
    assert palette.colour("private") == OKABE_ITO[1]
    with pytest.raises(KeyError):
        palette.colour("foreign")
