"""The outline of the yearly report, which slides of the deck `tong-ket` fill its parts, and who reports to whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.places.reference import places
from findings.decks.appendices import GRADES, HONOURS, SILENT, UNIONS
from glossary.awards.bodies import body_label
from glossary.places import province_word
from metrics.wording.places import unit_words

BLANK = "…"
FEDERATION = "Liên đoàn Lao động"
SHORT = {"Thành phố": "TP", "tỉnh": "tỉnh"}
INFORMED = (
    ("provincial_federation", "để báo cáo"),
    ("district_party_committee", "để báo cáo"),
    ("district_committee", "để báo cáo"),
    ("education_office", "để phối hợp"),
)
TO_UNIONS, FILED = "CĐCS khối trường học (để thực hiện)", "Lưu: VT"


@dataclass(frozen=True)
class Part:
    """One heading of a level, 1 to 4.

    `slides` are titles of slides as the deck writes them, `figures` the metrics of whose tiles alone are meant (empty:
    everything). `table` is number and caption of what stands as a table; without it figures are told in sentences.
    `block` names the officer's block and never changes, whatever the heading becomes; `is_internal` parts stand in an
    internal copy only.
    """

    level: int
    title: str
    slides: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    table: tuple[int, str] | None = None
    block: str = ""
    is_internal: bool = False


BODY = (
    Part(1, "PHẦN THỨ NHẤT – KẾT QUẢ HOẠT ĐỘNG NĂM HỌC"),
    Part(2, "I. ĐẶC ĐIỂM TÌNH HÌNH"),
    Part(
        3,
        "1. Tình hình chung, đội ngũ",
        ("Đặc điểm tình hình", "Đoàn viên qua các năm học"),
        table=(1, "Tình hình tổ chức và đội ngũ"),
    ),
    Part(3, "2. Thuận lợi", block="thuan-loi"),
    Part(3, "3. Khó khăn", block="kho-khan"),
    Part(2, "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ"),
    Part(3, "1. Đại diện, chăm lo, bảo vệ quyền và lợi ích hợp pháp, chính đáng của đoàn viên, người lao động"),
    Part(4, "1.1. Tham gia xây dựng, giám sát thực hiện chế độ, chính sách", block="che-do-chinh-sach"),
    Part(
        4,
        "1.2. Dân chủ ở cơ sở; Hội nghị CBCCVC, Hội nghị NLĐ, đối thoại, Ban TTND",
        ("Hội nghị cán bộ, công chức, viên chức", "Dân chủ cơ sở"),
        table=(2, "Hội nghị cán bộ, công chức, viên chức"),
        block="dan-chu",
    ),
    Part(
        4,
        "1.3. Chăm lo đời sống, vốn vay, các quỹ",
        ("Chăm lo đời sống", "Vốn vay, vận động quỹ"),
        table=(3, "Chăm lo đời sống, vốn vay, các quỹ"),
        block="cham-lo",
    ),
    Part(4, "1.4. Tư vấn pháp luật, an toàn lao động", block="phap-luat"),
    Part(
        3,
        "2. Tuyên truyền, giáo dục; học tập và làm theo Bác; văn hóa, thể thao",
        ("Tuyên truyền, giáo dục; nữ công",),
        block="tuyen-truyen",
    ),
    Part(
        3,
        "3. Phong trào thi đua, các cuộc vận động; sáng kiến; hội thi",
        ("Sáng kiến được công nhận ở từng cấp", "Phong trào thi đua"),
        table=(4, "Sáng kiến được công nhận ở từng cấp"),
        block="thi-dua",
    ),
    Part(
        3,
        "4. Xây dựng tổ chức công đoàn; xếp loại CĐCS",
        ("Xếp loại CĐCS", "Xây dựng tổ chức"),
        table=(5, "Kết quả xếp loại CĐCS"),
        block="to-chuc",
    ),
    Part(3, "5. Công tác nữ công", ("Đặc điểm tình hình",), figures=("female_share",), block="nu-cong"),
    Part(3, "6. Kiểm tra, giám sát; tài chính", block="kiem-tra-tai-chinh"),
    Part(3, "7. Phối hợp với Phòng GDĐT; thực hiện chương trình phối hợp", block="phoi-hop"),
    Part(3, "8. Thi đua, khen thưởng", ("Khen thưởng", "Ghi nhận, tôn vinh"), table=(6, "Kết quả khen thưởng")),
    Part(
        3,
        "9. Kết quả thực hiện các chỉ tiêu",
        ("Kết quả thực hiện chỉ tiêu",),
        table=(7, "Kết quả thực hiện các chỉ tiêu"),
    ),
    Part(2, "III. ĐÁNH GIÁ CHUNG"),
    Part(3, "1. Ưu điểm", block="uu-diem"),
    Part(3, "2. Hạn chế", ("Hạn chế trong năm học",), block="han-che"),
    Part(3, "3. Nguyên nhân", block="nguyen-nhan"),
    Part(3, "4. Bài học kinh nghiệm", block="bai-hoc"),
    Part(1, "PHẦN THỨ HAI – PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM HỌC TỚI"),
    Part(2, "I. MỤC TIÊU", block="muc-tieu"),
    Part(
        2, "II. CHỈ TIÊU", ("Chỉ tiêu năm học {năm học tới}",), table=(8, "Chỉ tiêu năm học tới"), block="chi-tieu-toi"
    ),
    Part(2, "III. NHIỆM VỤ, GIẢI PHÁP", block="nhiem-vu"),
    Part(2, "IV. TỔ CHỨC THỰC HIỆN", block="to-chuc-thuc-hien"),
    Part(1, "PHẦN THỨ BA – KIẾN NGHỊ, ĐỀ XUẤT", block="kien-nghi"),
)
APPENDICES = (
    Part(2, f"Phụ lục 1. {UNIONS}", (UNIONS,)),
    Part(2, f"Phụ lục 2. {HONOURS}", (HONOURS,)),
    Part(2, f"Phụ lục 3. {GRADES}", (GRADES,)),
    Part(2, f"Phụ lục 4. {SILENT}", (SILENT,), is_internal=True),
)


@dataclass(frozen=True)
class Letterhead:
    """`above` is the upper union, `unit` the one that reports, `number` the document's, `place` where it is signed."""

    above: str = f"{FEDERATION} {BLANK}"
    unit: str = f"{FEDERATION} {BLANK}"
    number: str = f"Số: {BLANK}/BC-LĐLĐ"
    place: str = BLANK
    recipients: tuple[str, ...] = (BLANK, TO_UNIONS, FILED)


def letterhead(codes: Sequence[str]) -> Letterhead:
    """Of the one district or ward that is chosen; of several only what is common to them; else to be filled in."""
    if len(codes) == 1:
        return _of_one(codes[0])
    above = {_above(code) for code in codes}
    return Letterhead(above=above.pop()) if len(above) == 1 else Letterhead()


def _of_one(code: str) -> Letterhead:
    place = places().place(code)
    kind, province = unit_words(code)
    full_name, name = str(place["full_name"]), str(place["name"])
    if kind is None:
        recipients = (f"{_federation(code)} (để báo cáo)", "CĐCS các trường học trên địa bàn (để thực hiện)", FILED)
        return Letterhead(_above(code), f"Công đoàn {full_name}", f"Số: {BLANK}/BC-CĐ", name, recipients)
    bodies = [f"{_named(body, kind, province, code)} ({why})" for body, why in INFORMED]
    return Letterhead(_above(code), f"{FEDERATION} {full_name}", Letterhead.number, name, (*bodies, TO_UNIONS, FILED))


def _named(body: str, kind: str, province: str, code: str) -> str:
    if body == "provincial_federation":
        return _federation(code)
    name = str(places().place(code)["name"])
    label = body_label(body, kind, province).removesuffix(" (cấp huyện)")
    return f"{label} {name}" if body != "education_office" else label


def _federation(code: str) -> str:
    province = str(places().place(code)["province_code"])
    return f"{body_label('provincial_federation', None, province)} {places().place(code)['province_name']}"


def _above(code: str) -> str:
    row = places().place(code)
    return f"{FEDERATION} {SHORT[province_word(str(row['province_code']))]} {row['province_name']}"
