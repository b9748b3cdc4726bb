"""What an officer wrote stays his when the report is made again, whatever happened to the file in between."""

import io
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.word.officer_blocks import EMPTY, TAG, written_before
from documents.word.outline import BODY
from tests.conversion import converted
from tests.documents.word.slides import bytes_of, report_of, texts

TEXTS = (
    "Được sự quan tâm.",
    "Hai dòng:\n- một\n- hai",
    "Một đoạn.\n\nĐoạn sau dòng trống.",
    "Cột 1\tCột 2",
    "<b> & “”",
)


def control(report: Any, name: str) -> Any:
    return (
        next(one for one in report.element.body.iter(qn("w:tag")) if one.get(qn("w:val")) == TAG + name)
        .getparent()
        .getparent()
    )


def saved(report: Any) -> bytes:
    content = io.BytesIO()
    report.save(content)
    return content.getvalue()


@pytest.mark.parametrize("text", TEXTS)
def test_text_survives_two_rounds(text: str) -> None:
    once = written_before(bytes_of(written={"thuan-loi": text}))
    assert once == {"thuan-loi": text}
    assert written_before(bytes_of(written=once)) == once


@settings(max_examples=15)
@given(st.text(min_size=1).map(str.strip).filter(bool))
def test_any_letters_make_a_file_that_opens(text: str) -> None:
    first = written_before(bytes_of([], written={"kho-khan": text}))
    assert written_before(bytes_of([], written=first)) == first


def test_every_block_is_kept_apart() -> None:
    written = {part.block: f"Phần {part.title}" for part in BODY if part.block}
    assert written_before(bytes_of(written=written)) == written


def test_blocks_are_empty_at_first_and_say_so() -> None:
    assert written_before(bytes_of()) == {}
    assert EMPTY in [one.text for one in report_of().element.body.iter(qn("w:t"))]


def test_block_is_found_whose_heading_the_officer_changed() -> None:
    report = report_of(written={"thuan-loi": "Được sự quan tâm."})
    heading = next(one for one in report.paragraphs if one.text == "2. Thuận lợi")
    heading.runs[0].text = "2. Những thuận lợi cơ bản"
    assert written_before(saved(report)) == {"thuan-loi": "Được sự quan tâm."}


def test_bold_lists_breaks_tables_and_corrections_leave_their_letters() -> None:
    report = report_of(written={"thuan-loi": "Đoạn một."})
    inside = control(report, "thuan-loi").find(qn("w:sdtContent"))
    more = docx.Document()
    listed = more.add_paragraph("mục", style="List Bullet")
    number = listed._p.get_or_add_pPr().get_or_add_numPr()
    number.get_or_add_numId().val = 1
    bold = more.add_paragraph("Chữ ")
    bold.add_run("đậm").bold = True
    bold.add_run("\nxuống dòng")
    table = more.add_table(1, 1)
    table.cell(0, 0).text = "trong bảng"
    for element in (listed._p, bold._p, table._tbl):
        inside.append(element)
    assert written_before(saved(report)) == {"thuan-loi": "Đoạn một.\n- mục\nChữ đậm\nxuống dòng\ntrong bảng"}


def test_what_is_written_just_below_a_block_is_kept_with_it() -> None:
    report = report_of(written={"thuan-loi": "Trong khung."})
    below = report.add_paragraph("Dưới khung.")
    control(report, "thuan-loi").addnext(below._p)
    assert written_before(saved(report)) == {"thuan-loi": "Trong khung.\nDưới khung."}


def test_text_survives_libreoffice_which_forgets_the_names_of_controls(tmp_path: Path) -> None:
    given_file = tmp_path / "report.docx"
    given_file.write_bytes(bytes_of(written={"thuan-loi": "Một.\nHai.", "kien-nghi": "Ba."}))
    saved_anew = converted(given_file, "docx", tmp_path)
    assert written_before(saved_anew.read_bytes()) == {"thuan-loi": "Một.\nHai.", "kien-nghi": "Ba."}


@pytest.mark.parametrize("content", [b"", b"x", b"PK\x03\x04cut"])
def test_file_that_is_no_word_file_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="no Word file"):
        written_before(content)


def test_word_file_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="no report made here"):
        written_before(saved(docx.Document()))


def test_no_praise_is_written() -> None:
    said = " ".join(texts(report_of())).lower()
    assert not [
        word for word in ("xuất sắc hoàn thành", "nổi bật", "đáng khích lệ", "thành công tốt đẹp") if word in said
    ]
