"""The reference table of districts and provinces, looked up by code, slug or any spelling of the name."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from glossary.text import fold
from validation.place_names import key_of, names_of
from validation.units import Units


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
