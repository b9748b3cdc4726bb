from collections.abc import Sequence

import pytest

from findings.content.content import Cells, Head, Table
from ui.page import table

HEADS = (Head("Quận, huyện"), Head("Số", True), Head("Địa chỉ"))


def markup(caption: str, heads: Sequence[Head], rows: Cells, *, first_is_head: bool = True) -> str:
    return str(table.markup(Table(caption, heads, rows, first_is_head=first_is_head)))


def row(*texts: str) -> str:
    body = markup("Bảng", HEADS, [texts]).split("<tbody>")[1]
    return body.split("</tbody>")[0]


def test_every_text_is_escaped() -> None:
    evil = '<script>alert("1")</script>'
    found = markup(evil, [Head(evil)], [[evil]])
    assert "<script" not in found
    assert found.count("&lt;script&gt;") == 4
    assert 'aria-label="&lt;script&gt;alert(&#34;1&#34;)' in found


def test_address_cannot_leave_its_attribute() -> None:
    found = row("a", "1", 'https://x/" onmouseover="y')
    assert 'href="https://x/&#34; onmouseover=&#34;y"' in found


@pytest.mark.parametrize("text", ["javascript:alert(1)", "xem https://x", "ftp://x"])
def test_only_addresses_of_the_web_are_links(text: str) -> None:
    assert "<a " not in row("a", "1", text)


def test_first_cell_names_the_row_and_numbers_are_marked() -> None:
    found = row("Cầu Giấy", "868", "")
    assert '<th scope="row" class="short">Cầu Giấy</th>' in found
    assert '<td class="number">868</td>' in found


def test_first_cell_is_a_plain_one_when_it_names_nothing() -> None:
    assert 'scope="row"' not in markup("Bảng", HEADS, [("a", "1", "")], first_is_head=False)


def test_caption_names_the_table_for_those_who_cannot_see_it() -> None:
    found = markup("Sáng kiến", HEADS, [])
    assert 'role="region" aria-label="Sáng kiến"' in found
    assert '<caption class="unseen">Sáng kiến</caption>' in found


@pytest.mark.parametrize(("text", "width"), [("2023-2024", "short"), ("x" * 17, None), ("x" * 40, "long")])
def test_width_follows_the_text(text: str, width: str | None) -> None:
    assert (f'class="{width}"' if width else "<td>") in row("a", "1", text)


def test_row_is_refused_when_it_has_another_number_of_cells() -> None:
    with pytest.raises(ValueError, match="zip"):
        markup("Bảng", HEADS, [("a", "1")])
