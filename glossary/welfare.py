"""What is done for members' welfare: which way the money goes, in which form, from which purse, for whom."""

from dataclasses import dataclass

from glossary.codes import Code, CodeList

WELFARE_FLOWS = CodeList(
    Code("given", "Chi, tặng, hỗ trợ", ("Chi", "Tặng", "Hỗ trợ", "Trao", "Đã chi")),
    Code("lent", "Cho vay", ("Vay", "Cho vay vốn", "Vốn vay")),
    Code("raised", "Vận động, ủng hộ, đóng góp quỹ", ("Vận động", "Ủng hộ", "Đóng góp", "Đóng góp quỹ")),
    Code("saved", "Giá trị ưu đãi", ("Ưu đãi", "Giảm giá")),
)

BENEFICIARY_UNITS = CodeList(
    Code("persons", "Người", ("Đoàn viên", "NLĐ")),
    Code("turns", "Lượt", ("Lượt người",)),
    Code("gifts", "Suất", ("Suất quà", "Phần quà", "Phần")),
    Code("children", "Cháu", ("Con", "Học sinh")),
    Code("households", "Hộ", ("Gia đình", "Hộ gia đình")),
    Code("houses", "Căn", ("Nhà", "Căn nhà")),
    Code("rooms", "Phòng"),
    Code("books", "Sổ", ("Sổ tiết kiệm",)),
    Code("cards", "Thẻ"),
    Code("units", "Đơn vị, mô hình", ("Đơn vị", "Mô hình", "CĐCS")),
)


@dataclass(frozen=True, kw_only=True)
class WelfareForm(Code):
    """A form of help; `default_unit` is a code of `BENEFICIARY_UNITS`, null where nobody is counted.

    `is_sensitive` marks sickness, death and hardship: in a small school one such case is a known person, so that
    the figures of single schools and small counts are protected (`data/access/protection.py`).
    """

    default_unit: str | None
    is_sensitive: bool = False


@dataclass(frozen=True, kw_only=True)
class WelfareProgramme(Code):
    """A programme of help; `is_sensitive` marks those that are for the sick and for people in hardship alone."""

    is_sensitive: bool = False


WELFARE_FORMS = CodeList(
    WelfareForm("cash_gift", "Tặng tiền", ("Tiền mặt",), default_unit="persons"),
    WelfareForm("gift_package", "Tặng quà (suất)", ("Tặng quà", "Quà", "Suất quà"), default_unit="gifts"),
    WelfareForm(
        "emergency_relief",
        "Trợ cấp khó khăn đột xuất",
        ("Trợ cấp khó khăn", "Trợ cấp đột xuất", "Hỗ trợ khó khăn"),
        default_unit="persons",
        is_sensitive=True,
    ),
    WelfareForm(
        "sickness_support",
        "Hỗ trợ ốm đau, bệnh hiểm nghèo, tai nạn",
        ("Hỗ trợ ốm đau", "Bệnh hiểm nghèo", "Tai nạn"),
        default_unit="persons",
        is_sensitive=True,
    ),
    WelfareForm(
        "sick_visit",
        "Thăm hỏi ốm đau, thai sản",
        ("Thăm hỏi", "Thăm ốm", "Thăm hỏi ốm đau", "Thai sản"),
        default_unit="turns",
        is_sensitive=True,
    ),
    WelfareForm(
        "bereavement",
        "Thăm viếng, việc hiếu",
        ("Việc hiếu", "Thăm viếng", "Phúng viếng"),
        default_unit="turns",
        is_sensitive=True,
    ),
    WelfareForm("wedding", "Mừng việc hỉ", ("Việc hỉ", "Mừng cưới"), default_unit="turns"),
    WelfareForm(
        "retirement",
        "Tặng quà nghỉ hưu, chuyển công tác",
        ("Nghỉ hưu", "Chuyển công tác"),
        default_unit="persons",
    ),
    WelfareForm(
        "scholarship",
        "Học bổng, quà cho con đoàn viên",
        ("Học bổng", "Quà cho con đoàn viên"),
        default_unit="children",
    ),
    WelfareForm(
        "children_party",
        "Trung thu, 1/6, khen con học giỏi",
        ("Trung thu", "1/6", "Khen con học giỏi"),
        default_unit="children",
    ),
    WelfareForm("savings_book", "Sổ tiết kiệm", ("Tặng sổ tiết kiệm",), default_unit="books", is_sensitive=True),
    WelfareForm("loan", "Cho vay vốn", ("Vay vốn", "Vốn vay", "Cho vay"), default_unit="persons", is_sensitive=True),
    WelfareForm(
        "housing_build",
        "Xây nhà Mái ấm Công đoàn",
        ("Xây nhà", "Xây Mái ấm Công đoàn", "Mái ấm Công đoàn"),
        default_unit="houses",
        is_sensitive=True,
    ),
    WelfareForm("housing_repair", "Sửa nhà", ("Sửa chữa nhà",), default_unit="houses", is_sensitive=True),
    WelfareForm("staff_housing", "Nhà công vụ", ("Phòng công vụ",), default_unit="rooms"),
    WelfareForm(
        "health_check",
        "Khám sức khỏe, khám phụ khoa",
        ("Khám sức khỏe", "Khám phụ khoa", "Khám bệnh"),
        default_unit="turns",
    ),
    WelfareForm("dental_care", "Chăm sóc răng miệng", ("Khám răng",), default_unit="turns"),
    WelfareForm("insurance", "Tặng thẻ bảo hiểm", ("Thẻ bảo hiểm", "Bảo hiểm"), default_unit="cards"),
    WelfareForm("union_meal", "Bữa cơm Công đoàn", default_unit="turns"),
    WelfareForm(
        "tet_market",
        "Chợ Tết, phiên chợ Công đoàn, phiếu mua hàng",
        (
            "Chợ Tết",
            "Phiên chợ Công đoàn",
            "Phiếu mua hàng",
            "Voucher",
            "Chợ Tết, phiên chợ Công đoàn, voucher",
        ),
        default_unit="turns",
    ),
    WelfareForm("outing", "Tham quan, nghỉ mát", ("Tham quan", "Nghỉ mát", "Du lịch"), default_unit="turns"),
    WelfareForm(
        "rest_place",
        "Góc thư giãn, phòng vắt sữa",
        ("Góc thư giãn", "Phòng vắt sữa", "Phòng vắt, trữ sữa"),
        default_unit="units",
    ),
    WelfareForm(
        "discount_deal",
        "Phúc lợi đoàn viên (thỏa thuận ưu đãi)",
        ("Phúc lợi đoàn viên", "Thỏa thuận ưu đãi", "Ưu đãi"),
        default_unit="turns",
    ),
    WelfareForm("legal_advice", "Tư vấn pháp luật", ("TVPL",), default_unit="turns"),
    WelfareForm(
        "disaster_relief",
        "Hỗ trợ thiên tai",
        ("Thiên tai", "Bão lũ"),
        default_unit="persons",
        is_sensitive=True,
    ),
    WelfareForm(
        "epidemic_relief",
        "Hỗ trợ do dịch bệnh",
        ("Dịch bệnh", "Hỗ trợ Covid-19"),
        default_unit="persons",
        is_sensitive=True,
    ),
    WelfareForm(
        "organisation_support",
        "Hỗ trợ kinh phí cho CĐCS, nghiệp đoàn",
        ("Hỗ trợ CĐCS", "Hỗ trợ nghiệp đoàn"),
        default_unit="units",
    ),
    WelfareForm(
        "fund_contribution",
        "Ủng hộ, đóng góp quỹ",
        ("Ủng hộ quỹ", "Đóng góp quỹ", "Vận động quỹ"),
        default_unit=None,
    ),
    WelfareForm("other", "Khác", ("Hình thức khác",), default_unit="persons"),
)

WELFARE_PROGRAMMES = CodeList(
    WelfareProgramme("reunion_tet", "Tết Sum vầy", ("Tết Sum vầy - Xuân gắn kết", "Chương trình Tết Sum vầy")),
    WelfareProgramme(
        "union_tet_market",
        "Chợ Tết Công đoàn, Phiên chợ Công đoàn",
        ("Chợ Tết Công đoàn", "Phiên chợ Công đoàn"),
    ),
    WelfareProgramme("member_wish", "Điều ước đoàn viên"),
    WelfareProgramme("union_shelter", "Mái ấm Công đoàn", ("Quỹ Mái ấm Công đoàn", "Quỹ Mái ấm"), is_sensitive=True),
    WelfareProgramme(
        "capital_fund",
        "Quỹ trợ vốn (Quỹ Trợ vốn CNVCLĐ, CN nghèo)",
        ("Quỹ trợ vốn", "Quỹ Trợ vốn CNVCLĐ", "Quỹ trợ vốn CN nghèo"),
        is_sensitive=True,
    ),
    WelfareProgramme("cep", "Quỹ CEP", ("Tổ chức CEP",), is_sensitive=True),
    WelfareProgramme(
        "social_fund",
        "Quỹ Xã hội, Quỹ Tấm lòng vàng, Quỹ Tình thương",
        ("Quỹ Xã hội", "Quỹ Tấm lòng vàng", "Quỹ Tình thương"),
    ),
    WelfareProgramme(
        "internal_mutual_fund", "Quỹ tương trợ nội bộ CĐCS", ("Quỹ tương trợ", "Quỹ nội bộ"), is_sensitive=True
    ),
    WelfareProgramme("union_meal", "Bữa cơm Công đoàn"),
    WelfareProgramme("rest_corner", "Góc thư giãn Công đoàn", ("Góc thư giãn",)),
    WelfareProgramme("member_benefits", "Phúc lợi đoàn viên", ("Chương trình phúc lợi đoàn viên",)),
    WelfareProgramme("workers_month", "Tháng Công nhân"),
    WelfareProgramme(
        "back_to_school",
        "Tiếp sức đến trường, học bổng con đoàn viên",
        ("Tiếp sức đến trường", "Học bổng con đoàn viên"),
    ),
    WelfareProgramme(
        "remote_teachers",
        "Nhà công vụ, hỗ trợ giáo viên vùng khó khăn",
        ("Nhà công vụ", "Giáo viên vùng khó khăn"),
    ),
    WelfareProgramme("free_health_care", "Khám, chăm sóc sức khỏe miễn phí", ("Khám sức khỏe miễn phí",)),
    WelfareProgramme(
        "epidemic_support", "Hỗ trợ Covid-19", ("Covid-19", "Phòng, chống dịch Covid-19"), is_sensitive=True
    ),
    WelfareProgramme(
        "disaster_support",
        "Hỗ trợ thiên tai (bão số 3 năm 2024…)",
        ("Hỗ trợ thiên tai", "Bão số 3", "Bão Yagi"),
        is_sensitive=True,
    ),
    WelfareProgramme("regular_visits", "Thăm hỏi thường xuyên", ("Thăm hỏi",), is_sensitive=True),
    WelfareProgramme("unspecified", "Không nêu"),
)

FUNDING_SOURCES = CodeList(
    Code("union_budget", "Kinh phí CĐCS", ("CĐCS", "Tài chính công đoàn", "Kinh phí công đoàn")),
    Code("school", "Kinh phí, quỹ phúc lợi nhà trường", ("Nhà trường", "Trường", "Quỹ phúc lợi")),
    Code(
        "district_federation",
        "LĐLĐ quận, huyện, thị xã",
        ("LĐLĐ quận", "LĐLĐ huyện", "LĐLĐ thị xã"),
    ),
    Code("provincial_federation", "LĐLĐ tỉnh, thành phố", ("LĐLĐ tỉnh",)),
    Code("vgcl", "Tổng LĐLĐ Việt Nam", ("TLĐ", "Tổng Liên đoàn Lao động Việt Nam")),
    Code("education_union", "Công đoàn Giáo dục", ("CĐGD", "Công đoàn ngành Giáo dục")),
    Code("social_fund", "Quỹ xã hội"),
    Code("member_contribution", "Đoàn viên đóng góp", ("Đóng góp của đoàn viên", "Tự nguyện đóng góp")),
    Code("socialised", "Xã hội hóa, tài trợ", ("Xã hội hóa", "XHH", "Tài trợ", "Nhà tài trợ")),
    Code("state_budget", "Ngân sách", ("Ngân sách nhà nước", "NSNN")),
    Code("mixed", "Nhiều nguồn", ("Nguồn hỗn hợp",)),
    Code("unspecified", "Không nêu"),
)
