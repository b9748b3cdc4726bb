import pytest

from glossary.codes import Code, CodeList

FRUIT = CodeList(Code("plum", "Mận"), Code("apple", "Táo", ("Bom",)))


def test_label_when_code_is_known() -> None:
    assert FRUIT.label("apple") == "Táo"


def test_label_when_value_is_null() -> None:
    assert FRUIT.label(None) == "Chưa báo cáo"


def test_label_when_code_is_unknown() -> None:
    with pytest.raises(KeyError):
        FRUIT.label("pear")


def test_order_when_codes_are_not_alphabetical() -> None:
    assert list(FRUIT) == ["plum", "apple"]
    assert [FRUIT.order(code) for code in ("plum", "apple")] == [0, 1]


def test_code_list_when_a_code_comes_twice() -> None:
    with pytest.raises(ValueError, match="each code once"):
        CodeList(Code("plum", "Mận"), Code("plum", "Mơ"))
