import pytest

from glossary.codes import Code, CodeList
from glossary.periods import ANSWERS, BOUNDS, DATE_PRECISIONS, DOUBTS, PERIOD_KINDS, SCOPES, bounded
from glossary.writing.text import fold
from tests.glossary.order import stand


def read(codes: CodeList[Code], words: str) -> str | None:
    found = (c.code for c in codes.values() if fold(words) in map(fold, (c.label, *c.spellings)))
    return next(found, None)


def test_period_kinds_when_shown() -> None:
    assert stand(PERIOD_KINDS, "school_year", "calendar_year", "first_half", "year_to_date", "multi_year", "term")
    assert PERIOD_KINDS.label("year_to_date") == "Lũy kế từ đầu năm"
    assert PERIOD_KINDS.label("multi_year") == "Giai đoạn"


def test_scopes_when_the_school_block_comes_first() -> None:
    assert stand(SCOPES, "school_block", "whole_district", "education_sector", "unclear")
    assert SCOPES.label("whole_district") == "Toàn quận, huyện (mọi khối)"


def test_doubts_when_shown() -> None:
    assert DOUBTS.label("sources_disagree") == "Các nguồn nêu khác nhau"
    assert DOUBTS.label("implausible_magnitude") == "Độ lớn khó tin"


def test_date_precisions_when_listed() -> None:
    assert list(DATE_PRECISIONS) == ["day", "month", "year"]


@pytest.mark.parametrize(
    ("bound", "text"),
    [
        ("exact", "150"),
        (None, "150"),
        ("lower", "trên 150"),
        ("upper", "gần 150"),
        ("approximate", "khoảng 150"),
        ("range", "150"),
    ],
)
def test_bounded_when_one_figure_is_given(bound: str | None, text: str) -> None:
    assert bounded("150", bound) == text


def test_bounded_when_a_range_has_both_ends() -> None:
    assert bounded("68", "range", "72") == "68–72"


def test_bounded_when_the_bound_is_unknown() -> None:
    with pytest.raises(KeyError):
        bounded("150", "roughly")


@pytest.mark.parametrize(
    ("words", "bound"),
    [("hơn", "lower"), ("Trên", "lower"), ("không quá", "upper"), ("Ước", "approximate"), ("≥", "lower")],
)
def test_bounds_when_written_in_words(words: str, bound: str) -> None:
    assert read(BOUNDS, words) == bound


@pytest.mark.parametrize("words", ["x", "X", "✓", "Có", "CÓ", "Đạt", "đã ký", "Đã tổ chức"])
def test_answers_when_a_form_says_yes(words: str) -> None:
    assert read(ANSWERS, words) == "yes"


@pytest.mark.parametrize("words", ["Không", "không", "Chưa", "chưa", "Chưa có", "Không có", "chưa tổ chức"])
def test_answers_when_a_form_says_no(words: str) -> None:
    assert read(ANSWERS, words) == "no"


def test_answers_when_a_question_does_not_apply() -> None:
    assert read(ANSWERS, "không áp dụng") == "not_applicable"
    assert list(ANSWERS) == ["yes", "no", "not_applicable"]


@pytest.mark.parametrize("words", ["-", "0", "?"])
def test_answers_when_a_sign_means_nothing_certain(words: str) -> None:
    assert read(ANSWERS, words) is None
