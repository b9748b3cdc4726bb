"""One closed list of codes: its order on the screen, its labels, and the spellings found in reports."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar


@dataclass(frozen=True)
class Code:
    """One value of a code list; `spellings` are accepted on reading besides the code and the label."""

    code: str
    label: str
    spellings: tuple[str, ...] = ()


C = TypeVar("C", bound=Code)


class CodeList(Mapping[str, C], Generic[C]):
    """Codes in the order in which they are shown."""

    def __init__(self, *codes: C) -> None:
        self._codes = {code.code: code for code in codes}
        if len(self._codes) != len(codes):
            raise ValueError("a code list holds each code once")

    def __getitem__(self, code: str) -> C:
        return self._codes[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)

    def label(self, code: str | None) -> str:
        """The Vietnamese label; null is shown as not reported."""
        return "Chưa báo cáo" if code is None else self._codes[code].label

    def order(self, code: str) -> int:
        """The place of a code in the list, counted from 0."""
        return list(self._codes).index(code)
