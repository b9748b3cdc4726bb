"""Who awarded what to whom, why, and whether it counts as an award."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from glossary.codes import Code, CodeList
from glossary.places import DISTRICT_UNITS, province_word

Standing = Literal["formal", "recognition", "apart"]


@dataclass(frozen=True, kw_only=True)
class AwardKind(Code):
    """A form of award and the place it has in the count.

    `standing` is "formal" for what the tile "Khen thưởng" counts, "recognition" for what stands beside it as
    a second number, and "apart" for merged totals, which enter neither. `unspecified` is "formal": the report
    says that there was an award and only leaves its form unnamed, so the tile counts it.
    """

    standing: Standing


AWARD_KINDS = CodeList(
    AwardKind("order", "Huân chương", ("HCLĐ", "Huân chương Lao động"), standing="formal"),
    AwardKind("medal", "Huy chương", standing="formal"),
    AwardKind(
        "state_honorary_title",
        "Danh hiệu vinh dự nhà nước",
        ("NGND", "NGƯT", "Nhà giáo Nhân dân", "Nhà giáo Ưu tú", "Anh hùng Lao động"),
        standing="formal",
    ),
    AwardKind(
        "emulation_flag",
        "Cờ thi đua",
        ("Cờ", "Cờ thi đua xuất sắc", "Cờ thi đua toàn diện", "Cờ toàn diện", "Cờ chuyên đề"),
        standing="formal",
    ),
    AwardKind(
        "merit_certificate",
        "Bằng khen",
        ("BK", "Bằng khen toàn diện", "Bằng khen chuyên đề"),
        standing="formal",
    ),
    AwardKind("commemorative_medal", "Kỷ niệm chương", ("KNC",), standing="formal"),
    AwardKind("creative_labour_certificate", "Bằng Lao động sáng tạo", ("Bằng LĐST",), standing="formal"),
    AwardKind("named_prize", "Giải thưởng", ("Giải thưởng 28-7", "Giải thưởng 28/7"), standing="recognition"),
    AwardKind("commendation_certificate", "Giấy khen", ("GK",), standing="formal"),
    AwardKind(
        "emulation_title",
        "Danh hiệu thi đua",
        ("LĐTT", "CSTĐ", "Lao động tiên tiến", "Chiến sĩ thi đua"),
        standing="formal",
    ),
    AwardKind(
        "honour_title",
        "Danh hiệu tôn vinh",
        (
            "Người cán bộ công đoàn của chúng tôi",
            "Cán bộ CĐ tiêu biểu",
            "Nhà giáo tâm huyết, sáng tạo",
            "Gia đình tiêu biểu",
        ),
        standing="recognition",
    ),
    AwardKind(
        "contest_prize",
        "Giải hội thi, hội diễn, hội thao",
        ("Giải Nhất", "Giải Nhì", "Giải Ba", "Giải Khuyến khích", "Nhất", "Nhì", "Ba", "Khuyến khích"),
        standing="recognition",
    ),
    AwardKind("certificate", "Giấy chứng nhận", ("GCN",), standing="recognition"),
    AwardKind("badge", "Huy hiệu", standing="recognition"),
    AwardKind("letter_of_praise", "Thư khen", standing="recognition"),
    AwardKind(
        "public_praise",
        "Tuyên dương, biểu dương, vinh danh",
        ("Tôn vinh", "Tuyên dương", "Biểu dương", "Vinh danh"),
        standing="recognition",
    ),
    AwardKind(
        "unspecified",
        "Khen thưởng (không nêu hình thức)",
        ("Khen thưởng", "Được khen", "Khen"),
        standing="formal",
    ),
    AwardKind("merged_kinds", "Nhiều hình thức gộp", ("Cờ và bằng khen",), standing="apart"),
)

FORMAL_KINDS = tuple(kind.code for kind in AWARD_KINDS.values() if kind.standing == "formal")
RECOGNITION_KINDS = tuple(kind.code for kind in AWARD_KINDS.values() if kind.standing == "recognition")

Tier = Literal["state", "national", "province", "district", "commune", "cluster", "school", "outside"]


@dataclass(frozen=True, kw_only=True)
class AwardingBody(Code):
    """Who awards; `tier` is null for merged and for unnamed bodies."""

    tier: Tier | None


# In protocol order: leaders read awards in this order and no other.
AWARDING_BODIES = CodeList(
    AwardingBody("president", "Chủ tịch nước", tier="state"),
    AwardingBody("government", "Chính phủ", tier="state"),
    AwardingBody("prime_minister", "Thủ tướng Chính phủ", ("Thủ tướng",), tier="state"),
    AwardingBody("education_ministry", "Bộ Giáo dục và Đào tạo", ("Bộ GDĐT", "Bộ GD&ĐT", "Bộ Giáo dục"), tier="state"),
    AwardingBody("other_ministry", "Bộ, ban, ngành khác", ("Bộ khác",), tier="state"),
    AwardingBody(
        "vgcl",
        "Tổng LĐLĐ Việt Nam",
        ("TLĐ", "TLĐLĐVN", "TLĐLĐ Việt Nam", "Tổng Liên đoàn", "Tổng Liên đoàn Lao động Việt Nam"),
        tier="national",
    ),
    AwardingBody(
        "national_education_union",
        "Công đoàn Giáo dục Việt Nam",
        ("CĐGD VN", "CĐGDVN", "CĐGD Việt Nam"),
        tier="national",
    ),
    AwardingBody("provincial_party_committee", "Tỉnh ủy, Thành ủy", ("Tỉnh ủy", "Thành ủy"), tier="province"),
    AwardingBody(
        "provincial_committee",
        "UBND tỉnh, thành phố",
        ("UBND tỉnh", "UBND thành phố", "UBND TP"),
        tier="province",
    ),
    AwardingBody(
        "provincial_federation",
        "LĐLĐ tỉnh, thành phố",
        ("LĐLĐ tỉnh", "LĐLĐ thành phố", "LĐLĐ TP", "Liên đoàn Lao động tỉnh"),
        tier="province",
    ),
    AwardingBody(
        "education_department",
        "Sở Giáo dục và Đào tạo",
        ("Sở GDĐT", "Sở GD&ĐT", "Sở Giáo dục"),
        tier="province",
    ),
    AwardingBody(
        "provincial_education_union",
        "Công đoàn ngành Giáo dục tỉnh, thành phố",
        (
            "Công đoàn ngành Giáo dục",
            "Công đoàn ngành Giáo dục tỉnh",
            "Công đoàn ngành Giáo dục thành phố",
            "Công đoàn ngành Giáo dục TP",
            "CĐ ngành GD",
        ),
        tier="province",
    ),
    AwardingBody(
        "district_party_committee",
        "Quận ủy, Huyện ủy, Thị ủy",
        ("Quận ủy", "Huyện ủy", "Thị ủy"),
        tier="district",
    ),
    AwardingBody(
        "district_committee",
        "UBND quận, huyện, thị xã, TP thuộc tỉnh",
        ("UBND quận", "UBND huyện", "UBND thị xã", "UBND TP thuộc tỉnh"),
        tier="district",
    ),
    AwardingBody(
        "district_federation",
        "LĐLĐ quận, huyện, thị xã, TP thuộc tỉnh",
        ("LĐLĐ quận", "LĐLĐ huyện", "LĐLĐ thị xã", "LĐLĐ TP thuộc tỉnh"),
        tier="district",
    ),
    AwardingBody(
        "education_office",
        "Phòng Giáo dục và Đào tạo",
        ("Phòng GDĐT", "Phòng GD&ĐT", "PGD"),
        tier="district",
    ),
    AwardingBody(
        "district_education_union",
        "Công đoàn Giáo dục huyện, quận",
        ("Công đoàn Giáo dục huyện", "Công đoàn Giáo dục quận", "CĐGD huyện", "CĐGD quận"),
        tier="district",
    ),
    AwardingBody(
        "commune_committee",
        "UBND xã, phường, đặc khu",
        ("UBND xã", "UBND phường", "UBND đặc khu"),
        tier="commune",
    ),
    AwardingBody("commune_union", "Công đoàn xã, phường", ("Công đoàn xã", "Công đoàn phường"), tier="commune"),
    AwardingBody("cluster", "Cụm, khối thi đua", ("Cụm thi đua", "Khối thi đua", "Cụm"), tier="cluster"),
    AwardingBody("school", "Nhà trường (Hiệu trưởng)", ("Nhà trường", "Hiệu trưởng", "Trường"), tier="school"),
    AwardingBody("union", "Công đoàn cơ sở", ("CĐCS", "Công đoàn trường"), tier="school"),
    AwardingBody("fund_or_sponsor", "Quỹ, đơn vị tài trợ", ("CEP", "Nhà tài trợ", "Quỹ"), tier="outside"),
    AwardingBody("association", "Hội, đoàn thể khác", ("Hội Khuyến học", "Hội"), tier="outside"),
    AwardingBody("merged_bodies", "Nhiều cấp gộp", ("TP và quận",), tier=None),
    AwardingBody("unspecified", "Không nêu cấp khen", ("Không nêu",), tier=None),
)

RECIPIENT_KINDS = CodeList(
    Code("collective", "Tập thể", ("TT", "Đơn vị", "Tập thể CĐCS")),
    Code("individual", "Cá nhân", ("CN",)),
    Code("household", "Gia đình, hộ gia đình", ("Gia đình", "Hộ gia đình", "Hộ")),
    Code("mixed", "Tập thể và cá nhân (gộp)", ("Tập thể và cá nhân", "Tập thể, cá nhân")),
    Code("unspecified", "Không nêu"),
)


@dataclass(frozen=True, kw_only=True)
class AwardStatus(Code):
    """How far an award came; only one that is decided or handed over `counts`."""

    counts: bool = False


AWARD_STATUSES = CodeList(
    AwardStatus("registered", "Đăng ký danh hiệu đầu năm", ("Đăng ký",)),
    AwardStatus("proposed", "Đề nghị khen", ("Đề nghị", "Đề nghị khen thưởng")),
    AwardStatus("reviewed", "Đã bình xét, thẩm định", ("Đã bình xét", "Đã thẩm định")),
    AwardStatus("approved", "Đã có quyết định", ("Đã duyệt", "Có quyết định"), counts=True),
    AwardStatus("given", "Đã trao", ("Đã trao tặng", "Được tặng", "Đã khen", "Được khen"), counts=True),
    AwardStatus("not_approved", "Không được duyệt", ("Không duyệt",)),
    AwardStatus("revoked", "Thu hồi, hủy quyết định", ("Thu hồi", "Hủy quyết định")),
)

COUNTED_AWARD_STATUSES = tuple(status.code for status in AWARD_STATUSES.values() if status.counts)

AWARD_BASES = CodeList(
    Code(
        "annual",
        "Thành tích năm học, thường xuyên (toàn diện)",
        ("Toàn diện", "Thường xuyên", "Năm học", "Thành tích năm học"),
    ),
    Code("thematic", "Chuyên đề", ("CĐ", "Theo chuyên đề")),
    Code("campaign", "Theo đợt, chương trình", ("Theo đợt", "Chương trình")),
    Code("period_review", "Sơ kết, tổng kết giai đoạn", ("Sơ kết", "Tổng kết giai đoạn", "Giai đoạn")),
    Code("ad_hoc", "Đột xuất"),
    Code("long_service", "Quá trình cống hiến", ("Cống hiến",)),
    Code("term", "Theo nhiệm kỳ", ("Nhiệm kỳ",)),
    Code("contest", "Hội thi", ("Cuộc thi",)),
    Code("unknown", "Không nêu"),
)

AWARD_THEMES = CodeList(
    Code(
        "union_work",
        "Hoạt động công đoàn, xây dựng tổ chức vững mạnh",
        ("Hoạt động công đoàn", "Xây dựng tổ chức công đoàn vững mạnh"),
    ),
    Code(
        "good_work_creative_labour",
        "Lao động giỏi, lao động sáng tạo",
        ("Lao động giỏi", "Lao động sáng tạo"),
    ),
    Code(
        "women_work_home",
        "Giỏi việc nước (việc trường), đảm việc nhà",
        ("Giỏi việc nước, đảm việc nhà", "Giỏi việc trường, đảm việc nhà", "GVN-ĐVN", "GVT-ĐVN", "Nữ công"),
    ),
    Code(
        "green_clean_safe",
        "Xanh - Sạch - Đẹp, bảo đảm an toàn vệ sinh lao động",
        ("Xanh - Sạch - Đẹp", "ATVSLĐ", "An toàn vệ sinh lao động"),
    ),
    Code("culture_sport", "Văn hóa, thể thao", ("Văn hóa thể thao", "VHTT", "Văn nghệ, thể thao")),
    Code(
        "initiatives_programme",
        "Chương trình sáng kiến (75 nghìn, 1 triệu)",
        ("Chương trình sáng kiến", "75 nghìn sáng kiến", "1 triệu sáng kiến"),
    ),
    Code(
        "study_and_follow",
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        ("Học tập và làm theo Bác",),
    ),
    Code("discipline_love_duty", "Kỷ cương - Tình thương - Trách nhiệm"),
    Code("cultured_school", "Nhà trường văn hóa - Nhà giáo mẫu mực - Học sinh thanh lịch"),
    Code("join_hands_school", "Nhà trường cùng chung tay phát triển - Thầy cô cùng sẻ chia trách nhiệm"),
    Code("teach_well_learn_well", "Dạy tốt - Học tốt", ("Dạy tốt, học tốt",)),
    Code("innovation_in_teaching", "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập"),
    Code(
        "member_development",
        "Phát triển đoàn viên, thành lập CĐCS",
        ("Phát triển đoàn viên", "Thành lập CĐCS"),
    ),
    Code("cultural_unit", "Cơ quan, đơn vị văn hóa", ("Đơn vị văn hóa", "Cơ quan văn hóa")),
    Code("family", "Gia đình CNVCLĐ tiêu biểu", ("Gia đình tiêu biểu",)),
    Code("study_promotion", "Khuyến học, đơn vị học tập", ("Khuyến học", "Đơn vị học tập")),
    Code("social_work", "Từ thiện, đền ơn đáp nghĩa, xã hội", ("Từ thiện", "Đền ơn đáp nghĩa")),
    Code("other", "Chuyên đề khác", ("Khác",)),
)

EMULATION_TITLES = CodeList(
    Code("advanced_worker", "Lao động tiên tiến", ("LĐTT",)),
    Code("emulation_soldier_base", "Chiến sĩ thi đua cơ sở", ("CSTĐ cơ sở", "CSTĐCS")),
    Code(
        "emulation_soldier_province",
        "Chiến sĩ thi đua cấp tỉnh, bộ, ngành",
        ("CSTĐ cấp tỉnh", "CSTĐ cấp TP", "CSTĐ cấp bộ", "CSTĐ tỉnh", "CSTĐ thành phố"),
    ),
    Code("emulation_soldier_national", "Chiến sĩ thi đua toàn quốc", ("CSTĐ toàn quốc",)),
    Code("advanced_labour_collective", "Tập thể lao động tiên tiến", ("TTLĐTT",)),
    Code("excellent_labour_collective", "Tập thể lao động xuất sắc", ("TTLĐXS",)),
    Code("excellent_union_member", "Đoàn viên công đoàn xuất sắc", ("ĐVCĐXS", "Đoàn viên CĐ xuất sắc")),
    Code(
        "excellent_union_officer",
        "Cán bộ công đoàn xuất sắc, tiêu biểu",
        ("Cán bộ công đoàn xuất sắc", "Cán bộ công đoàn tiêu biểu", "Cán bộ CĐ tiêu biểu"),
    ),
    Code(
        "our_union_officer",
        "Người cán bộ công đoàn của chúng tôi",
        ("Người cán bộ CĐ của chúng tôi",),
    ),
    Code(
        "strong_union_group",
        "Tổ công đoàn vững mạnh, hoàn thành xuất sắc",
        ("Tổ công đoàn vững mạnh", "Tổ công đoàn hoàn thành xuất sắc"),
    ),
    Code("excellent_union", "CĐCS hoàn thành xuất sắc nhiệm vụ (công nhận)"),
    Code(
        "women_two_tasks",
        "Giỏi việc trường (nước), đảm việc nhà",
        ("Giỏi việc trường, đảm việc nhà", "Giỏi việc nước, đảm việc nhà", "GVT-ĐVN", "GVN-ĐVN"),
    ),
    Code("devoted_creative_teacher", "Nhà giáo tâm huyết, sáng tạo", ("Nhà giáo tâm huyết sáng tạo",)),
    Code(
        "good_teacher",
        "Giáo viên dạy giỏi (trường, quận, TP, quốc gia)",
        ("GVDG", "GVG", "Giáo viên dạy giỏi", "Giáo viên giỏi"),
    ),
    Code("good_homeroom_teacher", "Giáo viên chủ nhiệm giỏi", ("GVCN giỏi", "GVCNG")),
    Code("good_person_good_deed", "Người tốt, việc tốt", ("NTVT", "Người tốt việc tốt")),
    Code("exemplary_family", "Gia đình CNVCLĐ tiêu biểu", ("Gia đình tiêu biểu",)),
    Code(
        "cultural_unit",
        "Cơ quan, đơn vị, trường học đạt chuẩn văn hóa",
        ("Đơn vị văn hóa", "Cơ quan văn hóa", "Cơ quan đạt chuẩn văn hóa"),
    ),
    Code("learning_unit", "Đơn vị học tập"),
    Code("meritorious_teacher", "Nhà giáo Ưu tú", ("NGƯT",)),
    Code("peoples_teacher", "Nhà giáo Nhân dân", ("NGND",)),
)

_PARTY_WORDS = {
    "tỉnh": "Tỉnh",
    "Thành phố": "Thành",
    "quận": "Quận",
    "huyện": "Huyện",
    "thị xã": "Thị",
    "thành phố": "Thành",
    "TP": "Thành",
}
_NAMES = {
    "provincial_party_committee": "{} ủy",
    "provincial_committee": "UBND {}",
    "provincial_federation": "LĐLĐ {}",
    "provincial_education_union": "Công đoàn ngành Giáo dục {}",
    "district_party_committee": "{} ủy",
    "district_committee": "UBND {}",
    "district_federation": "LĐLĐ {}",
    "district_education_union": "Công đoàn Giáo dục {}",
}


def body_label(body: str | None, district_unit_type: str | None = None, province_code: str | None = None) -> str:
    """The name of a body at a known place: "LĐLĐ thị xã", "UBND quận", "LĐLĐ Thành phố", "LĐLĐ tỉnh".

    `district_unit_type` and `province_code` are those of `districts.csv`. The general label stands where the
    place is not known, or several kinds of places are mixed. A null body was not reported. Raises KeyError
    for a code that is in no list.
    """
    return bodies_at(district_unit_type, province_code).label(body)


@cache
def bodies_at(district_unit_type: str | None, province_code: str | None) -> CodeList[AwardingBody]:
    """The awarding bodies in the words of a place, for reading and for showing.

    "LĐLĐ thành phố" is read as the provincial tier, except in a city below a province (Bắc Kạn, Pleiku),
    where it is the district tier. Raises KeyError for an unknown kind of district.
    """
    district = None if district_unit_type is None else DISTRICT_UNITS[district_unit_type].label
    province = None if province_code is None else province_word(province_code)
    return CodeList(*(_at(body, district, province) for body in AWARDING_BODIES.values()))


def _at(body: AwardingBody, district: str | None, province: str | None) -> AwardingBody:
    if body.code not in _NAMES:
        return body
    if body.tier == "district":
        return _at_district(body, district, in_city=province == "Thành phố")
    if district == "thành phố":
        city_names = (_name(body, "thành phố"), _name(body, "TP"))
        body = replace(body, spellings=tuple(name for name in body.spellings if name not in city_names))
    return body if province is None else _relabelled(body, _name(body, province))


def _at_district(body: AwardingBody, district: str | None, in_city: bool) -> AwardingBody:
    if district is None:
        return body
    if district != "thành phố":
        return _relabelled(body, _name(body, district))
    if in_city:
        return _relabelled(body, f"{_name(body, district)} (cấp huyện)")
    return _relabelled(body, _name(body, district), _name(body, "TP"))


def _name(body: AwardingBody, unit: str) -> str:
    pattern = _NAMES[body.code]
    return pattern.format(_PARTY_WORDS[unit] if pattern == "{} ủy" else unit)


def _relabelled(body: AwardingBody, label: str, *spellings: str) -> AwardingBody:
    return replace(body, label=label, spellings=(body.label, *body.spellings, *spellings))
