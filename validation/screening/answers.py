"""What the officer says of a file that does not say it itself, and the sign by which files of one form are known."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from glossary.writing.text import fold

LENGTH_OF_UNIT_CODE = 5


@dataclass(frozen=True)
class Answers:
    """Null where nothing is answered.

    `district_code` is the code of a district or of one of the wards since 2025. `columns`: the folded header as the
    file writes it (parts joined by " / ") → column of the dataset, "" where the column is left out.
    """

    dataset: str | None = None
    school_year: str | None = None
    district_code: str | None = None
    status: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)

    @property
    def for_all_rows(self) -> dict[str, str]:
        """The answers that hold for every row, by the column they fill."""
        place = "unit_code" if len(self.district_code or "") == LENGTH_OF_UNIT_CODE else "district_code"
        filled = {"school_year": self.school_year, place: self.district_code, "status": self.status}
        return {name: text for name, text in filled.items() if text}

    @property
    def of_form(self) -> "Answers":
        """What holds for every file with the same headers; year, district and status differ from file to file."""
        return Answers(dataset=self.dataset, columns=self.columns)

    def over(self, remembered: "Answers") -> "Answers":
        """These answers, and where they are silent those of an earlier file with the same headers."""
        return replace(self, dataset=self.dataset or remembered.dataset, columns={**remembered.columns, **self.columns})


NOTHING = Answers()


def signature(headers: Iterable[str]) -> str:
    """The hash that all files with these headers share, in whatever order, case and composition they stand."""
    known = sorted({fold(header) for header in headers} - {""})
    return hashlib.sha256(json.dumps(known, ensure_ascii=False).encode()).hexdigest()
