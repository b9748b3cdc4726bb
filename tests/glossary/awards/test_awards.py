import pytest

from glossary.awards.awards import (
    AWARD_KINDS,
    AWARD_STATUSES,
    COUNTED_AWARD_STATUSES,
    FORMAL_KINDS,
    RECIPIENT_KINDS,
    RECOGNITION_KINDS,
)
from glossary.awards.bodies import AWARDING_BODIES, AwardingBody, bodies_at, body_label
from glossary.awards.reasons import AWARD_BASES, AWARD_THEMES, EMULATION_TITLES
from glossary.codes import CodeList
from glossary.writing.text import fold
from tests.glossary.order import stand


def read(bodies: CodeList[AwardingBody], words: str) -> list[str]:
    return [b.code for b in bodies.values() if fold(words) in map(fold, (b.label, *b.spellings))]


@pytest.mark.parametrize(
    "kind",
    ["order", "emulation_flag", "merit_certificate", "commendation_certificate", "emulation_title", "unspecified"],
)
def test_formal_kinds_when_the_tile_counts_them(kind: str) -> None:
    assert kind in FORMAL_KINDS


@pytest.mark.parametrize("kind", ["named_prize", "honour_title", "contest_prize", "certificate", "public_praise"])
def test_recognition_kinds_when_shown_beside_the_tile(kind: str) -> None:
    assert kind in RECOGNITION_KINDS


def test_award_kinds_when_several_are_merged() -> None:
    assert AWARD_KINDS["merged_kinds"].standing == "apart"


def test_award_kinds_when_each_stands_in_one_place() -> None:
    apart = [kind.code for kind in AWARD_KINDS.values() if kind.standing == "apart"]
    assert sorted([*FORMAL_KINDS, *RECOGNITION_KINDS, *apart]) == sorted(AWARD_KINDS)


def test_award_kinds_when_shown() -> None:
    assert [AWARD_KINDS.label(code) for code in ("emulation_flag", "merit_certificate", "certificate")] == [
        "Cờ thi đua",
        "Bằng khen",
        "Giấy chứng nhận",
    ]
    assert AWARD_KINDS.label("unspecified") == "Khen thưởng (không nêu hình thức)"


def test_awarding_bodies_when_in_protocol_order() -> None:
    assert stand(AWARDING_BODIES, "president", "government", "prime_minister", "education_ministry", "other_ministry")
    assert stand(AWARDING_BODIES, "vgcl", "national_education_union")
    assert stand(AWARDING_BODIES, "school", "union", "unspecified")


@pytest.mark.parametrize(
    ("level", "office"), [("provincial", "education_department"), ("district", "education_office")]
)
def test_awarding_bodies_when_party_state_and_union_award_at_one_level(level: str, office: str) -> None:
    bodies = [f"{level}_{body}" for body in ("party_committee", "committee", "federation", "education_union")]
    assert stand(AWARDING_BODIES, *bodies[:3], office, bodies[3])


def test_awarding_bodies_when_grouped_by_tier() -> None:
    tiers = dict.fromkeys(body.tier for body in AWARDING_BODIES.values())
    assert list(tiers) == [
        "state",
        "national",
        "province",
        "district",
        "commune",
        "cluster",
        "school",
        "outside",
        None,
    ]


@pytest.mark.parametrize(
    ("body", "unit_type", "province_code", "label"),
    [
        ("district_federation", "urban_district", "01", "LĐLĐ quận"),
        ("district_federation", "town", "46", "LĐLĐ thị xã"),
        ("district_federation", "rural_district", "01", "LĐLĐ huyện"),
        ("district_federation", "city", "06", "LĐLĐ thành phố"),
        ("district_federation", "city", "79", "LĐLĐ thành phố (cấp huyện)"),
        ("district_committee", "urban_district", "79", "UBND quận"),
        ("district_party_committee", "town", "01", "Thị ủy"),
        ("district_party_committee", "rural_district", "01", "Huyện ủy"),
        ("district_education_union", "rural_district", "92", "Công đoàn Giáo dục huyện"),
        ("provincial_federation", "urban_district", "01", "LĐLĐ Thành phố"),
        ("provincial_federation", "urban_district", "31", "LĐLĐ Thành phố"),
        ("provincial_federation", "town", "46", "LĐLĐ tỉnh"),
        ("provincial_federation", None, "48", "LĐLĐ Thành phố"),
        ("provincial_committee", "city", "64", "UBND tỉnh"),
        ("provincial_party_committee", None, "92", "Thành ủy"),
        ("provincial_party_committee", None, "46", "Tỉnh ủy"),
        ("provincial_education_union", None, "01", "Công đoàn ngành Giáo dục Thành phố"),
        ("vgcl", "urban_district", "01", "Tổng LĐLĐ Việt Nam"),
        (None, "urban_district", "01", "Chưa báo cáo"),
    ],
)
def test_body_label_when_the_place_is_known(
    body: str | None, unit_type: str | None, province_code: str, label: str
) -> None:
    assert body_label(body, unit_type, province_code) == label


def test_body_label_when_the_place_is_not_known() -> None:
    assert body_label("district_federation") == "LĐLĐ quận, huyện, thị xã, TP thuộc tỉnh"
    assert body_label("provincial_federation") == "LĐLĐ tỉnh, thành phố"


def test_body_label_when_a_code_is_unknown() -> None:
    with pytest.raises(KeyError):
        body_label("city_hall")
    with pytest.raises(KeyError):
        body_label("district_committee", "ward")


@pytest.mark.parametrize("words", ["LĐLĐ thành phố", "LĐLĐ TP"])
def test_bodies_at_when_a_city_federation_is_named(words: str) -> None:
    assert read(bodies_at("urban_district", "01"), words) == ["provincial_federation"]
    assert read(bodies_at("city", "06"), words) == ["district_federation"]
    assert read(bodies_at(None, None), words) == ["provincial_federation"]


@pytest.mark.parametrize("unit_type", ["urban_district", "rural_district", "town", "city", None])
@pytest.mark.parametrize("province_code", ["01", "46", None])
def test_bodies_at_when_every_word_is_read_back(unit_type: str | None, province_code: str | None) -> None:
    bodies = bodies_at(unit_type, province_code)
    assert list(bodies) == list(AWARDING_BODIES)
    for body in bodies.values():
        assert {*read(bodies, body.label), *read(bodies, AWARDING_BODIES.label(body.code))} == {body.code}
        assert all(read(bodies, words) == [body.code] for words in body.spellings)


def test_recipient_kinds_when_collectives_come_first() -> None:
    assert stand(RECIPIENT_KINDS, "collective", "individual", "household", "mixed", "unspecified")


def test_award_statuses_when_they_count() -> None:
    assert COUNTED_AWARD_STATUSES == ("approved", "given")
    assert stand(AWARD_STATUSES, "registered", "proposed", "reviewed", "approved", "given")


def test_award_bases_when_nothing_is_stated() -> None:
    assert stand(AWARD_BASES, "annual", "thematic", "unknown")
    assert list(AWARD_BASES)[-1] == "unknown"


def test_award_themes_when_shown() -> None:
    assert AWARD_THEMES.label("women_work_home") == "Giỏi việc nước (việc trường), đảm việc nhà"


def test_emulation_titles_when_flags_are_a_kind_of_award() -> None:
    assert not any("flag" in code for code in EMULATION_TITLES)
    assert EMULATION_TITLES.label("emulation_soldier_base") == "Chiến sĩ thi đua cơ sở"
