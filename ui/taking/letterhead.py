"""Who sends the yearly report: the names above it, its number, its place, and to whom it goes."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.reference import places
from glossary.awarding_bodies import body_label
from glossary.places import province_word
from metrics.place_words import unit_words

BLANK = "…"
FEDERATION = "Liên đoàn Lao động"
SHORT = {"Thành phố": "TP", "tỉnh": "tỉnh"}
TOLD = (
    ("provincial_federation", "để báo cáo"),
    ("district_party_committee", "để báo cáo"),
    ("district_committee", "để báo cáo"),
    ("education_office", "để phối hợp"),
)
TO_UNIONS, FILED = "CĐCS khối trường học (để thực hiện)", "Lưu: VT"


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
        told = (f"{_federation(code)} (để báo cáo)", "CĐCS các trường học trên địa bàn (để thực hiện)", FILED)
        return Letterhead(_above(code), f"Công đoàn {full_name}", f"Số: {BLANK}/BC-CĐ", name, told)
    bodies = [f"{_named(body, kind, province, code)} ({why})" for body, why in TOLD]
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
