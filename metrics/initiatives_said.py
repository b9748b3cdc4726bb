"""Recognised initiatives in words, level by level, never added."""

from glossary.places import DISTRICT_UNITS, province_word
from metrics.said import Clause, Said


def initiatives(said: Said, place: tuple[str | None, str], *, is_open: bool = False) -> str:
    """ "cấp quận 868; cấp Thành phố 439"; the levels in the words of the place, its district unit type and province.

    A ward of 2025 has no level of a district.

    Before a report is final (`is_open`) the province has not decided, which is no nought.
    """
    unit_type, province_code = place
    district = {} if unit_type is None else {"district": DISTRICT_UNITS[unit_type].label}
    names = {"school": "cơ sở", **district, "province": province_word(province_code)}
    undecided = is_open and not said.rows("initiatives_province").height
    told = [level for level in names if level != "province" or not undecided]
    clauses = (
        Clause(f"initiatives_{level}", f"cấp {names[level]} {{}}", f"cấp {names[level]}", True) for level in told
    )
    text = said.all(*clauses)
    return f"{text}; cấp {names['province']} chưa có kết quả" if undecided else text
