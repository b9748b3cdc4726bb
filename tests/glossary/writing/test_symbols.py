"""The symbols beside numbers: each once, always in the same order."""

import pytest

from glossary.periods import bounded
from glossary.writing.numbers import NOT_REPORTED
from glossary.writing.symbols import ABSENT, SYMBOLS, signed


@pytest.mark.parametrize(
    ("signs", "text"),
    [
        ((), "735"),
        (None, "735"),
        (("doubt",), "735 (?)"),
        (("provisional",), "735 (tt)"),
        (("provisional", "doubt"), "735 (?) (tt)"),
    ],
)
def test_figure_is_followed_by_its_signs(signs: tuple[str, ...] | None, text: str) -> None:
    assert signed("735", signs) == text


def test_unknown_sign_is_refused() -> None:
    with pytest.raises(ValueError, match="maybe"):
        signed("735", ["maybe"])


@pytest.mark.parametrize("bound", ["lower", "upper", "approximate"])
def test_symbol_of_a_bound_is_what_is_written_before_a_figure(bound: str) -> None:
    assert SYMBOLS.label(bound) == bounded("150", bound)


def test_symbol_of_a_range_is_what_is_written() -> None:
    assert SYMBOLS.label("range") == bounded("68", "range", "72")


def test_symbols_are_all_different_and_say_what_they_mean() -> None:
    assert len({symbol.label for symbol in SYMBOLS.values()}) == len(SYMBOLS)
    assert NOT_REPORTED in SYMBOLS["not_reported"].meaning
    assert ABSENT == "–"
