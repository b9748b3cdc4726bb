import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.writing.formulas import as_written, defused

FIRST = tuple("=+-@\t\r＝＋－＠")
LIKE_FORMULAS = st.text(st.sampled_from("'=+-@\t\r \u00a0\n＝＋－＠a1"), max_size=6)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(A1)", "'=HYPERLINK(A1)"),
        ("-2+3", "'-2+3"),
        ("  @SUM(A1)", "'  @SUM(A1)"),
        ("\u00a0+84", "'\u00a0+84"),
        ("\t=1", "'\t=1"),
        ("＝1+1", "'＝1+1"),
        ("'=1", "''=1"),
        ("'005", "'005"),
        ("’=1", "’=1"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_only_what_begins_like_a_formula_gets_an_apostrophe(text: str, cell: str) -> None:
    assert defused(text) == cell
    assert as_written(cell) == text


@given(st.one_of(st.text(), LIKE_FORMULAS))
def test_text_reads_back_and_no_cell_begins_a_formula(text: str) -> None:
    cell = defused(text)
    assert as_written(cell) == text
    assert not cell.lstrip(" \u00a0").startswith(FIRST)


@given(LIKE_FORMULAS, LIKE_FORMULAS)
def test_two_texts_are_never_written_alike(one: str, other: str) -> None:
    assert (defused(one) == defused(other)) == (one == other)
