from metrics.catalogue import CATALOGUE, OFFERED
from metrics.wording.formula import formula, worked_out


def test_formula_names_both_sides_when_a_number_is_divided() -> None:
    assert formula(CATALOGUE["female_share"]) == [
        "Nữ đoàn viên trên tổng số đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        "Cách tính: số nữ đoàn viên ÷ số đoàn viên × 100. Cả hai số đều phải có báo cáo ở cùng một nơi, cùng năm học "
        "(chia theo cấp học, loại hình, cụm thì cùng phần đó); "
        "không lấy bình quân các tỷ lệ.",
        "Qua nhiều năm học không cộng lại: lấy năm học mới nhất có báo cáo.",
    ]


def test_formula_says_how_years_add_up_when_nothing_is_divided() -> None:
    assert formula(CATALOGUE["formal_awards"])[1:] == [
        "Qua nhiều năm học thì cộng lại, tính theo lượt: một người, một đơn vị có thể được tính nhiều lần."
    ]


def test_worked_out_puts_the_sides_in() -> None:
    assert worked_out(CATALOGUE["female_share"], 73.2, 3120, 4262) == "3.120 ÷ 4.262 × 100 = 73,2%"
    assert worked_out(CATALOGUE["members"], 4262, 4262, None) == "4.262 người"
    assert worked_out(CATALOGUE["members"], None, None, None) == "chưa có báo cáo"
    told = worked_out(CATALOGUE["members"], 4262, 4262, None, bound="lower", signs=["provisional"])
    assert told == "trên 4.262 người (tt)"


def test_every_ratio_that_is_offered_names_its_sides() -> None:
    assert all(metric.is_ratio == (metric.fraction is not None) for metric in OFFERED.values())
