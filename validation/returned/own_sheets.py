"""The sheets that forms and corrected copies have besides the sender's: known by their first cell, never read."""

from validation.reading.files.workbook import Sheet, text_of

FORM, LISTS = "Biểu", "Danh mục"
GUIDE, EXAMPLE, TO_MEND = "Hướng dẫn", "Ví dụ", "Việc cần sửa"
# A sender may use the same names for sheets of his own; nobody begins one with these sentences.
OPENINGS = {
    GUIDE: "HƯỚNG DẪN ĐIỀN BIỂU (trang này không được đọc khi nhận số liệu)",
    EXAMPLE: "VÍ DỤ ĐÃ ĐIỀN (trang này không được đọc khi nhận số liệu; hãy điền vào trang “Biểu”)",
    TO_MEND: "VIỆC CẦN SỬA (trang này không được đọc khi nhận số liệu)",
}


def is_own_sheet(sheet: Sheet) -> bool:
    """Whether the sheet was added by the software and holds no report."""
    if sheet.is_hidden and sheet.name == LISTS:
        return True
    return bool(sheet.cells and sheet.cells[0]) and text_of(sheet.cells[0][0]) in OPENINGS.values()
