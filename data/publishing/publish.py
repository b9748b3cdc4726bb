"""The only way into the lake: validated files become one release, all or nothing."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import polars as pl

from data.publishing.merge import Tables, merged, with_names
from data.publishing.remembered import NO_ANSWERS, ByFile, remember_all, screened
from data.releases import release as releases
from data.releases.lake import Lake, LakeError, NoLakeError
from data.releases.load import Opened, empty, load
from data.releases.release import Release
from glossary.writing.harmless import harmless
from glossary.writing.numbers import moment_text
from validation.places.places import Places
from validation.problems.problem import Problem
from validation.report import SourceFile
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.against_published import against, reports_of
from validation.screening.answers import NOTHING
from validation.screening.personal_texts import in_note
from validation.screening.published import UNION_COLUMNS, Published
from validation.screening.screen import Screened

MOST_TRIES = 1000
# Why a warning of a file is accepted; null where nobody has said.
Reasons = Callable[[Screened, Problem], str | None]
Progress = Callable[[float], None]


@dataclass(frozen=True)
class Stamp:
    """What a release says about its making, without unseen signs; `created_at` null means now."""

    author: str
    note: str
    is_demo: bool = False
    created_at: str | None = None

    def __post_init__(self) -> None:
        """Both texts are shown, printed and kept for good."""
        object.__setattr__(self, "author", harmless(self.author))
        object.__setattr__(self, "note", harmless(self.note))

    def time(self) -> str:
        """UTC, to the second."""
        return self.created_at or datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True)
class Outcome:
    """What a publish did: the files with their problems; the release is null when nothing was written."""

    files: tuple[Screened, ...]
    release: Release | None
    is_changed: bool


def newest(lake: Lake) -> Opened:
    """The newest release, or the empty state before the first where a lake may begin."""
    try:
        return load(lake)
    except NoLakeError:
        if not lake.begins:
            raise
        return empty(lake)


def check(
    lake: Lake,
    files: Sequence[SourceFile],
    places: Places,
    progress: Progress = lambda _: None,
    *,
    answers: ByFile = NO_ANSWERS,
) -> list[Screened]:
    """Every problem of the files, alone, together and against the newest release; writes nothing.

    `progress` is told which part of the files has been read, from 0 to 1. `answers`: file name → what the officer says.
    """
    return against(_screened(lake, files, places, answers, progress), published(newest(lake)))


def with_note(files: Sequence[Screened], note: str, places: Places) -> list[Screened]:
    """The files, the first with what the note of their release tells of single people."""
    return [
        replace(file, problems=(*file.problems, *in_note(note, places))) if place == 0 else file
        for place, file in enumerate(files)
    ]


def publish(  # noqa: PLR0913  (what one release is made of)
    lake: Lake,
    files: Sequence[SourceFile],
    places: Places,
    stamp: Stamp,
    accept_warnings: str | Reasons | None = None,
    *,
    answers: ByFile = NO_ANSWERS,
) -> Outcome:
    """Publish the files in one release; nothing when there is an error, or a warning without a reason.

    `accept_warnings` is one reason for all of them, or tells each one's. When another publisher takes the number, the
    checks and the change are made again on the newer release.
    """
    alone = _screened(lake, files, places, answers)
    for _ in range(MOST_TRIES):
        base = newest(lake)
        checked = tuple(with_note(against(alone, published(base)), stamp.note, places))
        accepted = _acknowledged(checked, accept_warnings)
        if any(file.has_errors for file in checked) or accepted is None:
            return Outcome(checked, None, is_changed=False)
        tables = merged(base, rows_of(checked, base), descriptions(checked, base, stamp))
        if tables == base.release.tables and base.release.number:
            return Outcome(checked, base.release, is_changed=False)
        release = _next(lake, stamp, tables, accepted, is_demo=stamp.is_demo or base.release.is_demo)
        if release.number == base.release.number + 1 and releases.create(lake, release):
            remember_all(lake, checked, answers)
            return Outcome(checked, release, is_changed=True)
    raise LakeError("Quá nhiều người cùng công bố một lúc; hãy thử lại sau ít phút.")


def _screened(
    lake: Lake, files: Sequence[SourceFile], places: Places, answers: ByFile, progress: Progress = lambda _: None
) -> list[Screened]:
    """Every dataset of every file, in their order."""
    found = []
    for done, file in enumerate(files):
        progress(done / len(files))
        found += screened(lake, file, places, answers.get(file.name, NOTHING))
    return found


def publish_rows(lake: Lake, rows: dict[str, pl.DataFrame], stamp: Stamp) -> Release:
    """Publish frames that a program made; the caller has validated them against their classes."""
    return _commit(lake, stamp, lambda base: merged(base, rows))


def rollback(lake: Lake, number: int, stamp: Stamp) -> Release:
    """Make a new release with the files of an old one; works also when the newest is damaged."""
    old = load(lake, number).release
    while True:
        release = _next(lake, stamp, old.tables, (), is_demo=old.is_demo)
        if releases.create(lake, release):
            return release


def set_back(lake: Lake, stamp: Stamp) -> str | None:
    """What is said before a release is made whose time lies before that of the newest; null when it does not.

    Releases are in the order of their numbers, so that only the time which stands beside one would be wrong.
    """
    known = releases.numbers(lake)
    newest = releases.several(lake, known[-1:]).get(known[-1]) if known else None
    # Invented releases are dated as if the years they tell of were over.
    if not isinstance(newest, Release) or newest.is_demo or stamp.time() >= newest.created_at:
        return None
    return (
        f"Đồng hồ của máy đang chỉ {moment_text(stamp.time())}, trước lúc công bố bản số liệu số {newest.number} "
        f"({moment_text(newest.created_at)}). Hãy xem lại ngày giờ của máy rồi mới công bố; nếu vẫn công bố, bản mới "
        "vẫn là bản mới nhất theo số thứ tự, chỉ ngày giờ ghi kèm không đúng."
    )


def start_empty(lake: Lake, stamp: Stamp) -> Release:
    """Begin a federation's own lake without any figures."""
    return _commit(lake, stamp, lambda base: base.release.tables)


def published(base: Opened) -> Published:
    """What the checks of a new report need of a release."""
    key = ["school_year", "union_id", "report_id"]
    naming = [name for name, schema in SCHEMAS.items() if name != "unions" and "union_id" in columns_of(schema)]
    named = [
        base.whole(name).select(*key, dataset=pl.lit(name)).drop_nulls(["school_year", "union_id"]).unique()
        for name in naming
    ]
    return Published(
        unions=base.whole("unions").select(UNION_COLUMNS).collect(),
        named=pl.concat(named).collect(),
        reports=base.whole("reports").select("report_id", "sha256").collect(),
    )


def _commit(lake: Lake, stamp: Stamp, change: Callable[[Opened], Tables]) -> Release:
    lake.ask_to_write()
    for _ in range(MOST_TRIES):
        base = newest(lake)
        tables = change(base)
        if tables == base.release.tables and base.release.number:
            return base.release
        release = _next(lake, stamp, tables, (), is_demo=stamp.is_demo or base.release.is_demo)
        if release.number == base.release.number + 1 and releases.create(lake, release):
            return release
    raise LakeError("Quá nhiều người cùng công bố một lúc; hãy thử lại sau ít phút.")


def _next(lake: Lake, stamp: Stamp, tables: Tables, accepted: tuple[dict[str, str], ...], *, is_demo: bool) -> Release:
    number = max(releases.numbers(lake), default=0) + 1
    return Release(number, stamp.time(), stamp.author, stamp.note, is_demo, accepted, tables)


def rows_of(files: Sequence[Screened], base: Opened) -> dict[str, pl.DataFrame]:
    """All new rows by dataset, with the unions of which the files bring only the name."""
    rows: dict[str, pl.DataFrame] = {}
    for file in files:
        name = str(file.dataset)
        rows[name] = pl.concat([rows[name], file.rows]) if name in rows else file.rows
    return with_names(rows, [file.names for file in files if file.names is not None], base)


def descriptions(files: Sequence[Screened], base: Opened, stamp: Stamp) -> pl.DataFrame:
    """Rows of `reports` for the reports that no table of reports describes: their file is all there is to say."""
    described = {report for file in files if file.dataset == "reports" for report in file.rows["report_id"]}
    made = [_description(file, report, stamp) for file, report in _undescribed(files, base, described)]
    schema = {column.name: column.dtype for column in columns_of(SCHEMAS["reports"]).values()}
    return pl.DataFrame(made, schema=schema)


def _undescribed(files: Sequence[Screened], base: Opened, described: set[str]) -> list[tuple[Screened, str]]:
    """Reports without a row in `reports`, and those whose file, not naming its report, changes them."""
    known = set(base.whole("reports").select("report_id").collect()["report_id"]) | described
    found: dict[str, tuple[Screened, str]] = {}
    for file in files:
        if file.dataset == "reports":
            continue
        unnamed = file.unnamed_reports
        for report in reports_of(file):
            if report not in known or report in unnamed:
                found.setdefault(report, (file, report))
    return list(found.values())


def _description(file: Screened, report: str, stamp: Stamp) -> dict[str, object]:
    return {
        "report_id": report,
        "title": file.file.name,
        "report_kind": "data_file",
        "address": file.file.name,
        "published_date": datetime.date.fromisoformat(stamp.time()[:10]),
        "published_date_precision": "day",
        "sha256": file.file.sha256,
        "state": "provisional",
    }


def _acknowledged(files: Sequence[Screened], reasons: str | Reasons | None) -> tuple[dict[str, str], ...] | None:
    """Every warning with its reason; null as soon as one has none."""
    accepted = []
    for file in files:
        for found in file.warnings:
            reason = reasons(file, found) if callable(reasons) else reasons
            if not reason:
                return None
            told = {"file": file.file.name, "cell": found.place, "check": found.check, "message": found.message}
            accepted.append({**told, "reason": harmless(reason)})
    return tuple(accepted)


def problems_of(files: Sequence[Screened]) -> list[Problem]:
    """The problems of all files, in order."""
    return [found for file in files for found in file.problems]
