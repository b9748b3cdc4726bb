"""The report as LibreOffice prints it: the very numbers, the page numbers, the charts' figures."""

from pathlib import Path

from tests.conversion import as_pdf, text_of
from tests.documents.word.slides import bytes_of


def test_printed_report_holds_the_very_numbers(tmp_path: Path) -> None:
    paper = as_pdf(bytes_of(written={"thuan-loi": "Cán bộ ghi ở đây."}), "docx", tmp_path)
    said = text_of(paper)
    for text in (
        "LIÊN ĐOÀN LAO ĐỘNG QUẬN CẦU GIẤY",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "tăng 02 so với năm học",
        "Ghi nhận, tôn vinh: 07 (năm học 2023-2024).",
        "Tỷ lệ nữ đoàn viên: 78,5% (73/93).",
        "Cán bộ ghi ở đây.",
        "TM. BAN THƯỜNG VỤ",
        "4.100",
        "4.262",
        "Nguồn: Dữ liệu minh hoạ",
    ):
        assert text in said
    assert "DỮ LIỆU MINH HOẠ" in text_of_page(paper, 0)
    # From the second page on the number is the first thing on the page.
    numbers = [text_of_page(paper, place).split()[0] for place in range(len(paper.pages))]
    assert numbers[0] != "1"
    assert numbers[1:] == [str(place) for place in range(2, len(paper.pages) + 1)]
    assert {round(float(page.mediabox.width) / 72 * 25.4) for page in paper.pages} == {210}


def text_of_page(paper: object, place: int) -> str:
    return " ".join(paper.pages[place].extract_text().split())  # type: ignore[attr-defined]
