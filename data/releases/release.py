"""A release: one immutable manifest that names every file of every dataset by its hash."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from data.releases.lake import RELEASES, DamagedError, Lake, NoReleaseError, side_by_side

NO_YEAR = "other"


@dataclass(frozen=True)
class TableFile:
    """The Parquet file of one dataset and school year."""

    sha256: str
    row_count: int

    def path(self, dataset: str) -> str:
        """Where the file lies in the lake."""
        return f"tables/{dataset}/{self.sha256}.parquet"


@dataclass(frozen=True)
class Release:
    """What was current from one publish to the next.

    `tables`: dataset → school year (or "other" for rows without one) → file. `acknowledgements`: warnings that
    were accepted, each with its reason. `created_at` is UTC, ISO 8601.
    """

    number: int
    created_at: str
    author: str
    note: str
    is_demo: bool
    acknowledgements: tuple[dict[str, str], ...]
    tables: dict[str, dict[str, TableFile]]

    def row_count(self, dataset: str) -> int:
        """How many rows the dataset has."""
        return sum(file.row_count for file in self.tables.get(dataset, {}).values())

    @property
    def paths(self) -> set[str]:
        """Where all its files lie in the lake."""
        return {file.path(dataset) for dataset, files in self.tables.items() for file in files.values()}

    @property
    def sha256(self) -> str:
        """The hash of the manifest without this hash."""
        return hashlib.sha256(_canonical(asdict(self))).hexdigest()


def numbers(lake: Lake) -> list[int]:
    """The numbers of all releases, in order."""
    names = (path.removeprefix(f"{RELEASES}/").removesuffix(".json") for path in lake.names(RELEASES))
    return sorted(int(name) for name in names if name.isdigit())


def read(lake: Lake, number: int | None = None) -> Release:
    """A release, the newest by default; raises NoLakeError before the first, NoReleaseError or DamagedError."""
    known = numbers(lake)
    if not known:
        raise lake.missing()
    wanted = known[-1] if number is None else number
    if wanted not in known:
        raise NoReleaseError(f"Không có bản số liệu số {wanted}; bản mới nhất là số {known[-1]}.")
    return _read(lake, wanted)


def several(lake: Lake, wanted: Sequence[int]) -> dict[int, Release | DamagedError]:
    """Number → release, or what is wrong with it, in the order that is wanted."""

    def found(number: int) -> Release | DamagedError:
        try:
            return _read(lake, number)
        except DamagedError as damaged:
            return damaged

    return dict(zip(wanted, side_by_side(found, wanted), strict=True))


def _read(lake: Lake, number: int) -> Release:
    release = _parsed(number, lake.read(_path(number)))
    if release is None:
        raise DamagedError(damage(lake, _path(number), number))
    return release


def create(lake: Lake, release: Release) -> bool:
    """Make the release visible in one step; false when another publisher took its number."""
    content = {**asdict(release), "sha256": release.sha256}
    return lake.create(_path(release.number), json.dumps(content, ensure_ascii=False, indent=1).encode())


def _path(number: int) -> str:
    return f"{RELEASES}/{number:06}.json"


def _parsed(number: int, content: bytes) -> Release | None:
    """The release, or null when the content is not what was written under that number."""
    try:
        fields = json.loads(content)
        stated = fields.pop("sha256")
        release = _release(fields)
        is_whole = stated == release.sha256 and release.number == number and _rebuilt(release, stated) == content
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return release if is_whole else None


def _rebuilt(release: Release, stated: str) -> bytes:
    return json.dumps({**asdict(release), "sha256": stated}, ensure_ascii=False, indent=1).encode()


def damage(lake: Lake, path: str, number: int) -> str:
    """The sentence about a damaged file, and the newest earlier release that does without it.

    Raises NoLakeError when it is not the file alone that is gone.
    """
    lake.require()
    earlier = (one for one in reversed(numbers(lake)) if one < number and _does_without(lake, path, one))
    way_out = "chép lại tệp này từ bản sao lưu"
    if (found := next(earlier, None)) is not None:
        way_out = f"quay lại bản trước bằng lệnh “python -m data rollback {found}” hoặc {way_out}"
    return f"Tệp {path} của bản số liệu số {number} bị hỏng hoặc bị sửa nên không được dùng; hãy {way_out}."


def _does_without(lake: Lake, path: str, number: int) -> bool:
    release = _parsed(number, lake.read(_path(number)))
    return release is not None and path not in release.paths


def _release(fields: dict[str, Any]) -> Release:
    tables = {
        dataset: {year: TableFile(**file) for year, file in files.items()}
        for dataset, files in fields.pop("tables").items()
    }
    acknowledgements = tuple(fields.pop("acknowledgements"))
    return Release(**fields, acknowledgements=acknowledgements, tables=tables)


def _canonical(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True).encode()
