"""Dữ liệu: any table under the filter; the dictionary; where reports disagree; the reports and the releases."""

from findings.reporting.disagreements import all_disagreements
from findings.reporting.provisional import states
from ui.explore.dictionary import data_dictionary
from ui.explore.rows import reports, rows_of, versions
from ui.page import choices
from ui.page.show import heading, show
from ui.state.inquiry import current

inquiry = current()
heading(
    inquiry,
    "Dữ liệu",
    "Trang này có từng dòng số liệu theo bộ lọc, từ điển dữ liệu, chỗ các báo cáo lệch nhau, báo cáo nguồn và các bản "
    "số liệu đã công bố. Chọn một phần bên dưới.",
)
part = choices.part()
if part == "bang":
    rows_of(inquiry, choices.dataset("Bảng"))
elif part == "tu-dien":
    data_dictionary(inquiry)
elif part == "doi-chieu":
    show(inquiry, all_disagreements(inquiry))
else:
    show(inquiry, states(inquiry), reports(inquiry), versions(inquiry))
