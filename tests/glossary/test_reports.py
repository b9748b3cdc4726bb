from glossary.reports import REPORT_KINDS, REPORT_STATES


def test_report_kinds_when_listed() -> None:
    assert {code: REPORT_KINDS.label(code) for code in REPORT_KINDS} == {
        "press": "Báo chí",
        "federation_report": "Báo cáo LĐLĐ",
        "statistics_form": "Biểu thống kê",
        "school_form": "Biểu của trường",
        "education_report": "Báo cáo ngành",
        "data_file": "Tệp số liệu",
        "demo": "Dữ liệu minh hoạ",
    }


def test_report_states_when_listed() -> None:
    assert {code: REPORT_STATES.label(code) for code in REPORT_STATES} == {
        "provisional": "Tạm tính",
        "final": "Đã chốt",
        "superseded": "Đã thay",
    }
