"""What a grassroots union is: its school, its owner, its kind and its yearly grade."""

from dataclasses import dataclass
from typing import Literal

from glossary.codes import Code, CodeList

SCHOOL_LEVELS = CodeList(
    Code("preschool", "Mầm non", ("MN", "MG", "NT", "Mẫu giáo", "Nhà trẻ", "Mẫu giáo, mầm non", "Khối mầm non")),
    Code(
        "independent_preschool",
        "Cơ sở mầm non độc lập (nhóm trẻ, lớp mẫu giáo)",
        ("Nhóm trẻ ĐLTT", "Nhóm trẻ", "Nhóm trẻ độc lập", "Mầm non độc lập", "Lớp mẫu giáo"),
    ),
    Code("primary", "Tiểu học", ("TH", "Cấp 1", "Cấp I", "PTCS", "Khối tiểu học")),
    Code("primary_lower_secondary", "Tiểu học và THCS", ("TH&THCS", "TH & THCS", "TH và THCS", "TH-THCS")),
    Code("lower_secondary", "Trung học cơ sở", ("THCS", "Cấp 2", "Cấp II", "Khối THCS")),
    Code(
        "lower_upper_secondary",
        "THCS và THPT",
        ("THCS&THPT", "THCS & THPT", "THCS-THPT", "Cấp 2-3", "Cấp II, III"),
    ),
    Code("upper_secondary", "Trung học phổ thông", ("THPT", "PTTH", "Cấp 3", "Cấp III", "Khối THPT")),
    Code(
        "multi_level",
        "Phổ thông nhiều cấp học (liên cấp)",
        ("TH, THCS & THPT", "TH, THCS và THPT", "TH-THCS-THPT", "Liên cấp", "Phổ thông nhiều cấp học"),
    ),
    Code(
        "continuing_education",
        "Giáo dục thường xuyên, GDNN-GDTX",
        ("TTGDTX", "GDTX", "GDNN-GDTX", "TT GDNN-GDTX", "Giáo dục thường xuyên"),
    ),
    Code("vocational", "Trung cấp, cao đẳng", ("TC", "CĐ nghề", "Trung cấp", "Cao đẳng")),
    Code("special", "Trường chuyên biệt", ("Chuyên biệt",)),
    Code("education_office", "Cơ quan Phòng GDĐT", ("Phòng GDĐT", "Phòng GD&ĐT", "PGD")),
    Code("other", "Khác (trung tâm, cụm)", ("Khác",)),
)

OWNERSHIPS = CodeList(
    Code("public", "Công lập", ("CL",)),
    Code("public_self_financed", "Công lập tự chủ", ("Tự chủ", "CLTC")),
    Code("private", "Tư thục", ("TT",)),
    Code("people_founded", "Dân lập", ("DL",)),
    Code("foreign", "Có vốn nước ngoài", ("Vốn nước ngoài", "Có yếu tố nước ngoài")),
    # Most forms only tell public from non-public; taking those for private would be a guess.
    Code("nonpublic", "Ngoài công lập (không nêu loại)", ("Ngoài công lập", "NCL")),
    Code("unknown", "Không rõ loại hình", ("Không rõ", "Không nêu")),
)

PUBLIC_OWNERSHIPS = ("public", "public_self_financed")


def is_public(ownership: str | None) -> bool | None:
    """Whether a school is public; null when its owner is unknown or not reported.

    Raises KeyError for a code that is not in `OWNERSHIPS`.
    """
    if ownership is None or OWNERSHIPS[ownership].code == "unknown":
        return None
    return ownership in PUBLIC_OWNERSHIPS


UNION_KINDS = CodeList(
    Code("grassroots_union", "Công đoàn cơ sở", ("CĐCS", "CĐ cơ sở", "Công đoàn trường")),
    Code(
        "group_union",
        "Công đoàn cơ sở ghép nhiều đơn vị (CĐCS nhóm)",
        ("CĐCS nhóm", "CĐCS ghép", "Công đoàn cơ sở ghép"),
    ),
    Code("component_union", "Công đoàn cơ sở thành viên", ("CĐCSTV", "CĐCS thành viên")),
    Code("occupational_union", "Nghiệp đoàn cơ sở", ("Nghiệp đoàn", "NĐ", "NĐCS")),
    Code(
        "occupational_union_preschool",
        "Nghiệp đoàn mầm non độc lập, nghiệp đoàn giữ trẻ",
        ("Nghiệp đoàn mầm non", "Nghiệp đoàn mầm non độc lập", "Nghiệp đoàn giữ trẻ"),
    ),
    Code("office_union", "CĐCS cơ quan Phòng GDĐT", ("CĐCS Phòng GDĐT", "CĐCS Phòng GD&ĐT")),
    Code(
        "district_education_union",
        "Công đoàn Giáo dục huyện (cấp trên, không phải CĐCS)",
        ("Công đoàn Giáo dục huyện", "CĐGD huyện"),
    ),
    Code("unknown", "Không nêu", ("Không rõ",)),
)

GradeScheme = Literal["tasks", "strength", "both"]


@dataclass(frozen=True, kw_only=True)
class Grade(Code):
    """A yearly grade; `scheme` names the series it belongs to, "both" the words that either series has."""

    scheme: GradeScheme


GRADE_SCHEMES = CodeList(
    Code("tasks", "Theo mức hoàn thành nhiệm vụ (từ 2019-2020)", ("Hoàn thành nhiệm vụ",)),
    Code("strength", "Theo mức vững mạnh (đến 2018-2019)", ("Vững mạnh",)),
)

GRADES = CodeList(
    Grade(
        "excellent",
        "Hoàn thành xuất sắc nhiệm vụ",
        ("HTXSNV", "HTXS", "HTXS nhiệm vụ", "Hoàn thành xuất sắc", "Xuất sắc", "XS"),
        scheme="tasks",
    ),
    Grade(
        "good",
        "Hoàn thành tốt nhiệm vụ",
        ("HTTNV", "HTT", "HTT nhiệm vụ", "HT tốt", "Hoàn thành tốt", "Tốt"),
        scheme="tasks",
    ),
    Grade("completed", "Hoàn thành nhiệm vụ", ("HTNV", "HT nhiệm vụ", "Hoàn thành"), scheme="tasks"),
    Grade(
        "not_completed",
        "Không hoàn thành nhiệm vụ",
        ("KHTNV", "Không HTNV", "Không hoàn thành", "Chưa hoàn thành nhiệm vụ"),
        scheme="tasks",
    ),
    Grade("strong_excellent", "Vững mạnh xuất sắc", ("VMXS", "VM xuất sắc"), scheme="strength"),
    Grade("strong", "Vững mạnh", ("VM",), scheme="strength"),
    Grade("fair", "Khá", scheme="strength"),
    Grade("average", "Trung bình", ("TB",), scheme="strength"),
    Grade("weak", "Yếu, kém", ("Yếu", "Kém", "Yếu kém"), scheme="strength"),
    Grade("not_graded", "Không xếp loại", ("KXL", "Chưa xếp loại"), scheme="both"),
    Grade("pending", "Chưa có kết quả", ("Chờ thẩm định", "Chờ kết quả"), scheme="both"),
)
