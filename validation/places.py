"""The reference table of districts and provinces, looked up by code, slug or any spelling of the name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from glossary.text import fold, slug

ABBREVIATIONS = {"q.": "quận", "h.": "huyện", "tx.": "thị xã", "tp.": "thành phố"}


class Places:
    """Districts and provinces handed in by the caller; one mapping per district as in `districts.csv`."""

    def __init__(self, districts: Iterable[Mapping[str, Any]]) -> None:
        self.districts = {str(row["district_code"]): dict(row) for row in districts}
        self.provinces = {str(row["province_code"]): str(row["province_name"]) for row in self.districts.values()}
        self._by_name: dict[str, set[str]] = defaultdict(set)
        for code, row in self.districts.items():
            for name in _names(row):
                self._by_name[_key(name)].add(code)
        self._by_slug = {str(row["slug"]): code for code, row in self.districts.items()}

    def district(self, text: str) -> set[str]:
        """The codes of all districts the text may mean; empty when there is none. A code or a slug means one."""
        exact = text if text in self.districts else self.district_of_slug(text)
        return {exact} if exact else self._by_name.get(_key(text), set())

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

    def slug_of(self, district_code: str | None) -> str:
        """The name of a district in links and report ids; empty for an unknown one."""
        row = self.districts.get(district_code or "")
        return str(row["slug"]) if row else ""


def _names(row: Mapping[str, Any]) -> list[str]:
    """The spellings of a district: with or without its kind, its province, accents."""
    plain = [str(row["name"]), str(row["full_name"])]
    names = plain + [f"{name} {row['province_name']}" for name in plain]
    return names + [slug(name) for name in names]


def _key(text: str) -> str:
    words = " ".join(re.sub(r"[(),-]", " ", fold(text)).split())
    for short, full in ABBREVIATIONS.items():
        if words.startswith(short):
            words = fold(full + " " + words.removeprefix(short))
    return slug(words) if words.isascii() else words
