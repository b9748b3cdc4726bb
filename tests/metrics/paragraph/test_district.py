"""The sentences to be read out, word for word; every figure again from the metrics."""

import re

import pytest

from data.releases.load import Opened
from metrics.cube.cube import Cube, build
from metrics.paragraph.district import paragraph
from metrics.paragraph.union import union_paragraph
from tests.metrics.demonstration import BA_DINH, demo, demo_cube
from tests.metrics.examples import award, cube, opened, report, tables, union, welfare

CAU_GIAY = """\
Năm học 2023-2024, khối trường học quận Cầu Giấy: số CĐCS, số đoàn viên chưa có báo cáo.
Thành lập mới: 3 CĐCS; 3 nghiệp đoàn.
Hội nghị CBCCVC: kết quả tổ chức chưa có báo cáo.
Chăm lo đoàn viên: số người được chăm lo, số tiền chăm lo chưa có báo cáo.
Tính riêng, không phải tiền đã chi: vốn cho vay, số tiền vận động chưa có báo cáo.
Sáng kiến được công nhận: cấp quận 868; cấp Thành phố 439; cấp cơ sở chưa có báo cáo.
Xếp loại: chưa có báo cáo.
Chỉ tiêu của năm học: chưa có báo cáo.
Khen thưởng: 43 tập thể, 58 cá nhân.
Tổng LĐLĐ Việt Nam: Cờ thi đua cho 1 tập thể, Bằng khen cho 1 tập thể; LĐLĐ Thành phố: Cờ thi đua cho 1 tập thể, \
Bằng khen cho 3 tập thể, 4 cá nhân; UBND quận: khen 14 tập thể, 15 cá nhân (không nêu hình thức); \
LĐLĐ quận: khen 23 tập thể, 39 cá nhân (không nêu hình thức).
Tập thể được cấp trên quận, huyện khen và được nêu tên: \
Trường Tiểu học Dịch Vọng B (Cờ thi đua của Tổng LĐLĐ Việt Nam), \
Trường Tiểu học Mai Dịch (Bằng khen của Tổng LĐLĐ Việt Nam), \
Trường Tiểu học Dịch Vọng A (Cờ thi đua của LĐLĐ Thành phố).
Tính riêng, không vào số khen thưởng: Giấy chứng nhận cho 46 cá nhân.
Nguồn: Lao động Thủ đô, 13/9/2024; số liệu đã chốt."""

HUONG_THUY = """\
Năm học 2022-2023, khối trường học thị xã Hương Thủy: số CĐCS, số đoàn viên chưa có báo cáo.
Thành lập mới: số CĐCS, số nghiệp đoàn chưa có báo cáo.
Hội nghị CBCCVC: kết quả tổ chức chưa có báo cáo.
Chăm lo đoàn viên: trên 152 người; đã chi, tặng, hỗ trợ 10 triệu đồng.
Tính riêng, không phải tiền đã chi: vốn cho vay 800 triệu đồng; số tiền vận động chưa có báo cáo.
Sáng kiến được công nhận: cấp cơ sở, cấp thị xã, cấp tỉnh chưa có báo cáo.
Xếp loại: chưa có báo cáo.
Chỉ tiêu của năm học: chưa có báo cáo.
Khen thưởng: 24 tập thể, 34 cá nhân.
LĐLĐ tỉnh: Bằng khen cho 4 tập thể, 4 cá nhân; UBND thị xã: Giấy khen cho 3 tập thể, 5 cá nhân; \
LĐLĐ thị xã: Giấy khen cho 17 tập thể, 21 cá nhân; không nêu cấp khen: Kỷ niệm chương cho 4 cá nhân.
Tính riêng, không vào số khen thưởng: ghi nhận, tôn vinh chưa có báo cáo.
Nguồn: Cổng TTĐT thị xã Hương Thủy, 30/8/2023; số liệu đã chốt."""

DEMO = """\
Năm học 2023-2024, khối trường học quận Ba Đình: 29 CĐCS, bằng năm học 2022-2023; 1.407 đoàn viên, tăng 1,8% so \
với năm học 2022-2023; 1.119/1.407 đoàn viên là nữ (79,5%).
Thành lập mới: 0 CĐCS; 0 nghiệp đoàn.
Hội nghị CBCCVC: 29/29 CĐCS đã tổ chức (100%); hạn trước ngày 10/10/2023 (26/HD-LĐLĐ); 23/26 CĐCS đúng hạn \
(88,5%), 26/29 CĐCS có báo cáo.
Chăm lo đoàn viên: 185 người, 1.285 lượt, 760 suất, 228 cháu, 2 căn; đã chi, tặng, hỗ trợ 1,17 tỷ đồng.
Tính riêng, không phải tiền đã chi: vốn cho vay 330 triệu đồng; vận động các quỹ 0 đồng.
Sáng kiến được công nhận: cấp cơ sở 611, tăng 13,1% so với năm học 2022-2023; cấp quận 284, tăng 17,4% so với năm \
học 2022-2023; cấp Thành phố 114, tăng 9,6% so với năm học 2022-2023.
Xếp loại: 9/29 CĐCS hoàn thành xuất sắc nhiệm vụ (31%); 26/29 CĐCS hoàn thành tốt nhiệm vụ trở lên (89,7%).
Chỉ tiêu của năm học: 8/13 chỉ tiêu đạt; 3 chưa đạt; 1 gần đạt; 1 chưa có báo cáo kết quả.
Khen thưởng: 21 tập thể, 31 cá nhân, 2 hộ gia đình.
Tổng LĐLĐ Việt Nam: Cờ thi đua cho 1 tập thể, Kỷ niệm chương cho 2 cá nhân; UBND Thành phố: Bằng khen cho 1 cá \
nhân; LĐLĐ Thành phố: Cờ thi đua cho 1 tập thể, Bằng khen cho 4 tập thể, 4 cá nhân; UBND quận: Giấy khen cho 5 \
tập thể, 7 cá nhân; LĐLĐ quận: Giấy khen cho 10 tập thể, 17 cá nhân, 2 hộ gia đình.
Tập thể được cấp trên quận, huyện khen và được nêu tên: Trường Tiểu học Bưởi Thắm (Cờ thi đua của Tổng LĐLĐ Việt \
Nam), Trường Tiểu học Bưởi Thắm (Cờ thi đua của LĐLĐ Thành phố), Trường Mầm non Lan Biếc (Bằng khen của LĐLĐ \
Thành phố), Trường Mầm non Trà Nắng (Bằng khen của LĐLĐ Thành phố), Trường Tiểu học Gạo Ngát A (Bằng khen của \
LĐLĐ Thành phố), Trường Tiểu học và THCS Cúc Trong (Bằng khen của LĐLĐ Thành phố).
Tính riêng, không vào số khen thưởng: Giấy chứng nhận cho 15 cá nhân.
Nguồn: Dữ liệu minh hoạ, 28/9/2024; số liệu đã chốt."""


def test_paragraph_of_cau_giay_is_read_out_word_for_word(published: Opened, shipped_cube: Cube) -> None:
    assert "\n".join(paragraph(published, shipped_cube, "005", "2023-2024")) == CAU_GIAY


def test_paragraph_of_huong_thuy_is_read_out_word_for_word(published: Opened, shipped_cube: Cube) -> None:
    assert "\n".join(paragraph(published, shipped_cube, "479", "2022-2023")) == HUONG_THUY


def test_paragraph_of_a_demo_district_is_read_out_word_for_word() -> None:
    assert "\n".join(paragraph(demo(), demo_cube(), BA_DINH, "2023-2024")) == DEMO


def test_paragraph_tells_the_deadline_when_nobody_reported(published: Opened, shipped_cube: Cube) -> None:
    told = paragraph(published, shipped_cube, "020", "2023-2024")
    assert ("Hội nghị CBCCVC: kết quả tổ chức chưa có báo cáo; hạn trước ngày 14/10/2023 (383/HD-UBND-LĐLĐ).") in told


def test_paragraph_says_only_that_nothing_came_when_a_year_is_empty(published: Opened, shipped_cube: Cube) -> None:
    told = paragraph(published, shipped_cube, "005", "2018-2019")
    assert all(re.search(r"chưa có báo cáo\.$", sentence) for sentence in told)


def test_paragraph_raises_when_the_district_is_unknown(published: Opened, shipped_cube: Cube) -> None:
    with pytest.raises(KeyError):
        paragraph(published, shipped_cube, "999", "2023-2024")


def test_paragraph_waits_for_the_province_when_the_report_is_provisional() -> None:
    rows = tables(union(1, member_count=9), reports=[report(state="provisional", complete="unions initiatives")])
    release = opened(rows)
    told = "\n".join(paragraph(release, build(release), "005", "2023-2024"))
    assert "cấp Thành phố chưa có kết quả" in told
    assert told.endswith("còn số liệu tạm tính.")


def test_union_paragraph_tells_a_school_known_only_by_its_conference(published: Opened) -> None:
    chu_van_an = "020-lower_secondary-chu-van-an"
    assert union_paragraph(published, build(published, (chu_van_an,)), chu_van_an, "2023-2024") == [
        "Năm học 2023-2024, CĐCS Trường THCS Chu Văn An, huyện Thanh Trì: số đoàn viên chưa có báo cáo.",
        "Hội nghị CBCCVC: tổ chức đúng hạn, ngày 25/9/2023.",
        "Ký giao ước thi đua: có; Quy chế dân chủ: chưa có báo cáo; Ban Thanh tra nhân dân: chưa có báo cáo; "
        "Thoả ước lao động tập thể: chưa có báo cáo.",
        "Chăm lo đoàn viên (không gồm ốm đau, khó khăn): số người được chăm lo, số tiền chăm lo chưa có báo cáo.",
        "Sáng kiến được công nhận: cấp cơ sở, cấp huyện, cấp Thành phố chưa có báo cáo.",
        "Xếp loại: chưa có báo cáo.",
        "Khen thưởng: chưa có báo cáo.",
        "Tính riêng, không vào số khen thưởng: ghi nhận, tôn vinh chưa có báo cáo.",
        "Nguồn: Lao động Thủ đô, năm 2023; số liệu đã chốt.",
    ]


def test_union_paragraph_leaves_out_sickness_and_tells_the_rest() -> None:
    school = {"union_id": "005-primary-1", "scope": "single_school", "beneficiary_unit": "persons"}
    rows = (
        union(1, member_count=45, female_member_count=40, staff_count=48, grade="good", grade_scheme="tasks"),
        welfare(form="sickness_support", beneficiary_count=1, amount_vnd=5_000_000, **school),
        welfare(form="cash_gift", beneficiary_count=3, amount_vnd=900_000, **school),
    )
    told = union_paragraph(opened(tables(*rows)), cube(*rows), "005-primary-1", "2023-2024")
    assert told[0] == (
        "Năm học 2023-2024, CĐCS Trường 1, quận Cầu Giấy: 45 đoàn viên; 40/45 đoàn viên là nữ (88,9%); "
        "45/48 cán bộ, giáo viên, nhân viên là đoàn viên (93,8%)."
    )
    assert told[3] == ("Chăm lo đoàn viên (không gồm ốm đau, khó khăn): 3 người; đã chi, tặng, hỗ trợ 900.000 đồng.")
    assert told[5] == "Xếp loại: hoàn thành tốt nhiệm vụ."


def test_union_paragraph_raises_when_no_list_names_the_union(published: Opened, shipped_cube: Cube) -> None:
    with pytest.raises(KeyError):
        union_paragraph(published, shipped_cube, "005-primary-khong-co", "2023-2024")


def test_paragraph_says_that_there_was_none_when_a_complete_list_has_none() -> None:
    rows = (
        award(award_kind="certificate"),
        welfare(beneficiary_unit="persons", beneficiary_count=0, amount_vnd=0),
    )
    release = opened(tables(*rows, reports=[report(complete="awards welfare")]))
    told = paragraph(release, build(release), "005", "2023-2024")
    assert "Khen thưởng: không có." in told
    assert "Tính riêng, không vào số khen thưởng: Giấy chứng nhận cho 1 cá nhân." in told
    assert "Chăm lo đoàn viên: không có người được chăm lo; đã chi, tặng, hỗ trợ 0 đồng." in told


def test_paragraph_says_that_nobody_was_honoured_when_a_complete_list_has_none() -> None:
    release = opened(tables(award(), reports=[report(complete="awards")]))
    told = paragraph(release, build(release), "005", "2023-2024")
    assert "Tính riêng, không vào số khen thưởng: ghi nhận, tôn vinh không có." in told


def test_paragraph_says_which_doubts_its_numbers_carry() -> None:
    rows = (award(doubt="scope_unclear"), award(award_kind="certificate", doubt="counted_from_names"))
    told = paragraph(opened(tables(*rows)), cube(*rows), "005", "2023-2024")
    assert told[-2] == (
        "Trong các số trên có số còn ngờ, đọc đúng như báo cáo ghi: không rõ phạm vi, đếm theo tên nêu trong bài."
    )


def test_paragraph_says_nothing_of_doubts_that_its_numbers_do_not_carry() -> None:
    rows = (award(), award(status="proposed", doubt="scope_unclear"))
    told = paragraph(opened(tables(*rows)), cube(*rows), "005", "2023-2024")
    assert not [sentence for sentence in told if "còn ngờ" in sentence]
