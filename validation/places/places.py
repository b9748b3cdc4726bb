"""The wards, communes and special zones since 1 July 2025, and which former district each may be given to."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from glossary.writing.text import fold, slug

ABBREVIATIONS = {
    "q.": "quận",
    "h.": "huyện",
    "tx.": "thị xã",
    "tp.": "thành phố",
    "p.": "phường",
    "x.": "xã",
}


def names_of(row: Mapping[str, Any]) -> list[str]:
    """The spellings of a place, from its `name`, `full_name` and `province_name`."""
    plain = [str(row["name"]), str(row["full_name"])]
    names = plain + [f"{name} {row['province_name']}" for name in plain]
    return names + [slug(name) for name in names]


def key_of(text: str) -> str:
    """The key under which equal spellings meet."""
    words = " ".join(re.sub(r"[(),-]", " ", fold(text)).split())
    for short, full in ABBREVIATIONS.items():
        if words.startswith(short):
            words = fold(full + " " + words.removeprefix(short))
    return slug(words) if words.isascii() else words


Row = Mapping[str, Any]


class Units:
    """Handed in by the caller: the crosswalk as in `units_2025.csv`, and the table of assignments.

    A unit that took wards from several former districts is given to one of them only where an assignment says so.
    Raises ValueError for an assignment of an unknown unit, of one unit twice, or to a district it took nothing from.
    """

    def __init__(self, crosswalk: Iterable[Row] = (), assignments: Iterable[Row] = ()) -> None:
        rows = list(crosswalk)
        self._formers: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            self._formers[str(row["unit_code"])].append(str(row["former_district_code"]))
        self.rows = _with_slugs({str(row["unit_code"]): row for row in rows})
        self._assigned: dict[str, str] = {}
        for row in assignments:
            self._assign(str(row["unit_code"]), str(row["district_code"]))

    def _assign(self, unit: str, district: str) -> None:
        if unit in self._assigned:
            raise ValueError(f"unit_assignments.csv: đơn vị {unit} được giao hai lần")
        if district not in self._formers.get(unit, ()):
            raise ValueError(f"unit_assignments.csv: đơn vị {unit} không có địa bàn của quận, huyện {district}")
        self._assigned[unit] = district

    def found(self, text: str) -> set[str]:
        """The codes of all units the text may mean; a code or a slug means one."""
        exact = text if text in self.rows else self.of_slug(text)
        return {exact} if exact else self._by_name.get(key_of(text), set())

    def of_slug(self, text: str) -> str | None:
        """The code behind a slug of a link, or null."""
        return self._by_slug.get(text)

    def formers(self, unit_code: str) -> tuple[str, ...]:
        """The former districts that a unit took wards from."""
        return tuple(self._formers.get(unit_code, ()))

    def only_former(self, unit_code: str) -> str | None:
        """The former district in which a unit lies wholly, whatever the assignments; null where it spans several."""
        formers = self.formers(unit_code)
        return formers[0] if len(formers) == 1 else None

    def given_to(self, unit_code: str) -> str | None:
        """The former district to which a unit's figures belong; null where nobody has decided."""
        return self._assigned.get(unit_code) or self.only_former(unit_code)

    def of_district(self, district_code: str) -> tuple[str, ...]:
        """The units that took wards from a former district, in the order of codes."""
        return tuple(self._by_former.get(district_code, ()))

    def not_given(self, district_code: str) -> tuple[str, ...]:
        """Of these the ones that are not given to it: while there are any, the district stands for another area."""
        return tuple(unit for unit in self.of_district(district_code) if self.given_to(unit) != district_code)

    @cached_property
    def _by_former(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for unit in sorted(self.rows):
            for former in self._formers[unit]:
                found[former].append(unit)
        return found

    @cached_property
    def _by_slug(self) -> dict[str, str]:
        return {str(row["slug"]): code for code, row in self.rows.items()}

    @cached_property
    def _by_name(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for code, row in self.rows.items():
            for name in names_of(row):
                found[key_of(name)].add(code)
        return found


def _with_slugs(rows: Mapping[str, Row]) -> dict[str, dict[str, Any]]:
    """Each unit with its slug: full name and province; where tones alone tell two apart, the code behind it."""
    slugs = {code: slug(f"{row['full_name']} {row['province_name']}") for code, row in rows.items()}
    counts = Counter(slugs.values())
    return {
        code: {**row, "slug": slugs[code] if counts[slugs[code]] == 1 else f"{slugs[code]}-{code}"}
        for code, row in rows.items()
    }


class Places:
    """Districts and provinces handed in by the caller; one mapping per district as in `districts.csv`.

    A place is a district or one of the `units` that came after the districts; their codes never meet.
    """

    def __init__(self, districts: Iterable[Mapping[str, Any]], units: Units | None = None) -> None:
        self.units = units or Units()
        self.districts = {str(row["district_code"]): dict(row) for row in districts}
        self.provinces = {str(row["province_code"]): str(row["province_name"]) for row in self.districts.values()}
        self._by_name: dict[str, set[str]] = defaultdict(set)
        for code, row in self.districts.items():
            for name in names_of(row):
                self._by_name[key_of(name)].add(code)
        self._by_slug = {str(row["slug"]): code for code, row in self.districts.items()}

    def district(self, text: str) -> set[str]:
        """The codes of all districts the text may mean; empty when there is none. A code or a slug means one."""
        exact = text if text in self.districts else self.district_of_slug(text)
        return {exact} if exact else self._by_name.get(key_of(text), set())

    def province(self, text: str) -> str | None:
        """The code of the province named by code or name, or null."""
        named = {fold(name): code for code, name in self.provinces.items()}
        return text.zfill(2) if text.zfill(2) in self.provinces else named.get(fold(text))

    def district_of_slug(self, text: str) -> str | None:
        """The code behind a slug of a link, or null."""
        return self._by_slug.get(text)

    def province_of(self, district_code: str) -> str:
        """The code of the province a district lies in."""
        return str(self.districts[district_code]["province_code"])

    def province_of_unit(self, unit_code: str) -> str | None:
        """The former province a unit lies in, whose code list `province_code` keeps to; null where it is not one."""
        provinces = {self.province_of(former) for former in self.units.formers(unit_code)}
        return provinces.pop() if len(provinces) == 1 else None

    def place(self, code: str) -> Mapping[str, Any]:
        """The row of a district or unit: name, full_name, unit_type, province_name, slug. Raises KeyError."""
        return self.districts[code] if code in self.districts else self.units.rows[code]

    def knows(self, code: str) -> bool:
        """Whether the code is one of a district or unit."""
        return code in self.districts or code in self.units.rows

    def place_of_slug(self, text: str) -> str | None:
        """The code of the district or unit behind a slug of a link, or null."""
        return self.district_of_slug(text) or self.units.of_slug(text)

    def slug_of(self, code: str | None) -> str:
        """The name of a district or unit in links and report ids; empty for an unknown one."""
        row = self.districts.get(code or "") or self.units.rows.get(code or "")
        return str(row["slug"]) if row else ""
