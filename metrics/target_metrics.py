"""Which percentages of reports are numbers of the catalogue too, and what they are taken of unless a report says."""

import re
from functools import cache

from glossary.text import fold
from glossary.unions import OWNERSHIPS, PUBLIC_OWNERSHIPS, is_public

# Only where catalogue and report mean the same: same part, same whole.
COMPUTED = {
    "percent_members_female": "female_share",
    "percent_workers_joining_union": "members_per_100_staff",
    "percent_unions_excellent": "share_excellent",
    "percent_unions_good_or_better": "share_good_or_better",
    "percent_unions_strong_excellent": "share_strong_excellent",
    "percent_unions_strong": "share_strong",
    "percent_units_held_staff_conference": "conferences_held_share",
}

_UNIONS = ("CĐCS", "đơn vị", "trường")
_GRADED = (*_UNIONS, "CĐCS được xếp loại", "CĐCS đã xếp loại")
_HOLDING = (*_UNIONS, "đơn vị phải tổ chức", "CĐCS phải tổ chức")
_STAFF = ("CBGVNV", "cán bộ, giáo viên, nhân viên", "cán bộ, giáo viên", "người lao động")
_WOMEN = ("nữ đoàn viên", "đoàn viên nữ")
OWN_BASES: dict[str, tuple[str, ...]] = {
    "percent_members_female": ("đoàn viên",),
    "percent_workers_joining_union": _STAFF,
    "percent_unions_excellent": _GRADED,
    "percent_unions_good_or_better": _GRADED,
    "percent_unions_completed": _GRADED,
    "percent_unions_strong_excellent": _GRADED,
    "percent_unions_strong": _GRADED,
    "percent_units_held_staff_conference": _HOLDING,
    "percent_units_held_worker_conference": _HOLDING,
    "percent_units_with_democracy_regulations": _UNIONS,
    "percent_units_with_people_inspection": _UNIONS,
    "percent_units_with_bargaining_agreement": _UNIONS,
    "percent_units_registered_emulation": _UNIONS,
    "percent_units_cultural_standard": _UNIONS,
    "percent_schools_with_initiatives": ("trường", "nhà trường"),
    "percent_schools_programme_rolled_out": ("trường", "nhà trường"),
    "percent_members_studied_resolutions": ("đoàn viên",),
    "percent_women_two_tasks": _WOMEN,
    "percent_female_members_joined": _WOMEN,
    "percent_advanced_workers": _STAFF,
    "percent_party_members": _STAFF,
    "percent_staff_meeting_standard": _STAFF,
    "percent_staff_above_standard": _STAFF,
    "percent_teachers_meeting_standard": ("giáo viên",),
}
_PUBLIC = re.compile(r"(?: trường| đơn vị| khối)? công lập$")
_NONPUBLIC = re.compile(r"(?: trường| đơn vị| khối)? ngoài công lập$")


@cache
def base_of(indicator: str, base_label: str | None, ownership: str | None) -> str:
    """A key under which equal bases match; empty for the indicator's own base.

    "CĐCS công lập" is the own base of a figure that is of public schools alone.
    """
    if base_label is None:
        return ""
    told = {"public": _PUBLIC, "nonpublic": _NONPUBLIC}.get(ownership or "")
    bare = told.sub("", base_label) if told else base_label
    own = {fold(words) for words in OWN_BASES.get(indicator, ())}
    return "" if fold(bare) in own else fold(base_label)


def ownerships_of(ownership: str | None) -> tuple[str, ...]:
    """The codes of schools that a figure of an ownership is about; empty for all."""
    if ownership is None:
        return ()
    if ownership == "public":
        return PUBLIC_OWNERSHIPS
    if ownership == "nonpublic":
        return tuple(code for code in OWNERSHIPS if is_public(code) is False)
    return (ownership,)
