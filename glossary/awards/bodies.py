"""Who awards, from the highest down, and what a body is called at a given place."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from glossary.codes import Code, CodeList
from glossary.places import DISTRICT_UNITS, province_word

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
