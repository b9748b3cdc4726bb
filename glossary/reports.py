"""What kind of paper a figure comes from, and how final it is."""

from glossary.codes import Code, CodeList

REPORT_KINDS = CodeList(
    Code("press", "Báo chí", ("Báo", "Tin bài")),
    Code("federation_report", "Báo cáo LĐLĐ", ("Báo cáo của LĐLĐ",)),
    Code("statistics_form", "Biểu thống kê", ("Mẫu 1-HĐCĐ", "Mẫu 2-HĐCĐ")),
    Code("school_form", "Biểu của trường", ("Biểu của CĐCS",)),
    Code("education_report", "Báo cáo ngành", ("Báo cáo Phòng GDĐT", "Báo cáo Sở GDĐT")),
    Code("data_file", "Tệp số liệu"),
    Code("demo", "Dữ liệu minh hoạ"),
)

REPORT_STATES = CodeList(
    Code("provisional", "Tạm tính", ("Sơ bộ", "Số liệu tạm tính")),
    Code("final", "Đã chốt", ("Chính thức", "Chốt", "Số liệu chính thức")),
    Code("superseded", "Đã thay", ("Đã thay thế",)),
)
