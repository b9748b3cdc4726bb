from glossary.reports import REPORT_KINDS, REPORT_STATES


def test_report_kinds_when_shown() -> None:
    assert REPORT_KINDS.label("federation_report") == "Báo cáo LĐLĐ"
    assert REPORT_KINDS.label("demo") == "Dữ liệu minh hoạ"


def test_report_states_when_listed() -> None:
    assert {code: REPORT_STATES.label(code) for code in REPORT_STATES} == {
        "provisional": "Tạm tính",
        "final": "Đã chốt",
        "superseded": "Đã thay",
    }
