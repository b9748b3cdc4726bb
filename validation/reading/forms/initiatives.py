"""Form 4, lists and sums of initiatives: a column per level, per grade and per step."""

import re
from dataclasses import dataclass, replace

from glossary.initiatives import INITIATIVE_LEVELS
from glossary.writing.text import fold
from validation.places.places import Places
from validation.reading.forms.plain import column_of
from validation.reading.forms.schools import is_school_header, school_column, union_said
from validation.reading.tables.amounts import exact
from validation.reading.tables.heading_lines import Said
from validation.reading.tables.long import Made, Row, source_ref, stated
from validation.reading.tables.raw import RawTable
from validation.reading.tables.vocabulary import TICKS, WHOLE, folded, joined

# The first that a header holds says how far the initiatives came.
STEPS = {
    "submitted": ("đề nghị", "nộp", "tham gia", "gửi", "dự thi"),
    "registered": ("đăng ký",),
    "recognised": ("công nhận",),
    "accepted": ("nghiệm thu",),
    "graded": ("xếp loại", "đạt giải"),
}
GRADES = frozenset(map(fold, ("A", "B", "C", "Loại A", "Loại B", "Loại C", "Xuất sắc", "Tốt", "Khá")))
FAILED = frozenset(map(fold, ("Không XL", "KXL", "Không xếp loại", "Không đạt", "Chưa đạt", "Không")))
LEVELS = {
    fold(word): level.code
    for level in INITIATIVE_LEVELS.values()
    for word in (level.label, *level.spellings)
    if len(word) > 2 or word == "TP"
}
# A subject is a field of teaching.
SUBJECTS = frozenset(
    map(
        fold,
        (
            *(
                "Toán",
                "Văn",
                "Ngữ văn",
                "Tiếng Việt",
                "Tiếng Anh",
                "Ngoại ngữ",
                "Vật lí",
                "Vật lý",
                "Lý",
                "Hóa",
                "Hóa học",
            ),
            *("Sinh", "Sinh học", "Sử", "Lịch sử", "Địa", "Địa lí", "Địa lý", "GDCD", "Tin", "Tin học", "Công nghệ"),
            *(
                "Thể dục",
                "GDTC",
                "Âm nhạc",
                "Mĩ thuật",
                "Mỹ thuật",
                "Khoa học",
                "KHTN",
                "Đạo đức",
                "Tự nhiên và Xã hội",
            ),
            *("LQVT", "LQCC", "LVPT", "PTNN", "PTTC", "PTNT", "Tạo hình"),
        ),
    )
)
DECIDED = frozenset(map(fold, ("Số, ngày QĐ công nhận", "Số QĐ công nhận", "QĐ công nhận")))


@dataclass(frozen=True)
class Step:
    """What a column counts or ticks: initiatives of a level that came so far; `grade` is its word, if it has one."""

    level: str
    status: str
    grade: str | None = None


def steps(table: RawTable) -> dict[int, Step]:
    """The columns that count or tick initiatives."""
    counting = [column for column in table.columns if not is_school_header(table.head.paths[column])]
    found = {column: _step(table.head.paths[column], table.context.title) for column in counting}
    return {column: step for column, step in found.items() if step}


def is_initiative_form(table: RawTable) -> bool:
    """Columns by level or step, in a table that speaks of initiatives."""
    words = folded(" ".join(table.header(column) for column in table.columns)) + " " + table.context.title
    return bool(steps(table)) and any(fold(word) in words for word in ("sáng kiến", "SKKN", "đề tài"))


def initiatives(table: RawTable, places: Places) -> Made:
    """A list gives one row per initiative and level, a sum one row per count."""
    columns, school = steps(table), school_column(table)
    is_list = any(column_of("initiatives", table.head.paths[column]) == "title" for column in table.columns)
    rows: list[Row] = []
    for index in range(len(table.body.places)):
        shared = stated(table)
        if union := union_said(table, index, school, places):
            shared["union_id"] = union
        if is_list:
            rows += _listed(table, index, columns, shared)
        else:
            rows += _counted(table, index, columns, shared)
    return Made("initiatives", rows)


def _listed(table: RawTable, index: int, columns: dict[int, Step], shared: dict[str, Said]) -> list[Row]:
    place = table.body.places[index]
    for column in table.columns:
        name = column_of("initiatives", table.head.paths[column])
        if name in ("title", "author", "field", "programme") and (text := table.text(index, column)):
            is_subject = name == "field" and folded(text) in SUBJECTS
            shared[str(name)] = Said("teaching_method" if is_subject else text, table.cell(place, column, text))
    is_decided = any(
        folded(table.header(column)) in DECIDED and table.text(index, column) not in ("", "-")
        for column in table.columns
    )
    rows: list[Row] = []
    for column, step in columns.items():
        text = table.text(index, column)
        if text in ("", "-") or (step.status == "submitted" and folded(text) in FAILED):
            continue
        status = "rejected" if folded(text) in FAILED else step.status
        if is_decided and (step.level, status) == ("district", "graded"):
            status = "recognised"
        rows.append({**shared, **_at(table, place, column, replace(step, status=status))})
    return rows


def _counted(table: RawTable, index: int, columns: dict[int, Step], shared: dict[str, Said]) -> list[Row]:
    place = table.body.places[index]
    rows: list[Row] = []
    for column, step in columns.items():
        text = table.text(index, column)
        if text in ("", "-"):
            continue
        made = _at(table, place, column, step)
        made["count"] = Said(
            "1" if folded(text) in TICKS and exact(text) is None else text, table.cell(place, column, text)
        )
        if step.grade:
            made["note"] = Said(f"Xếp loại {step.grade}", table.head_cell(column))
        rows.append({**shared, **made})
    return rows


def _at(table: RawTable, place: int, column: int, step: Step) -> dict[str, Said]:
    head = table.head_cell(column)
    return {
        "source_ref": source_ref(table.cell(place, column)),
        "level": Said(step.level, head),
        "status": Said(step.status, head),
        "programme": Said("teaching_experience", head),
    }


def _step(path: tuple[str, ...], title: str) -> Step | None:
    words = fold(joined(path))
    leaf = fold(path[-1])
    if len(path) > 1 and (leaf in WHOLE or not (leaf in GRADES | FAILED or _status(leaf) or _level(leaf))):
        return None
    status, level = _status(words), _level(words)
    if status is None and level is None:
        return None
    if status is None:
        if leaf not in LEVELS:
            return None
        status = next((s for s, spelled in STEPS.items() if any(fold(w) in title for w in spelled)), "recognised")
    if re.search(rf"{fold('QĐ')}|{fold('ngày')}|{fold('người')}", words):
        return None
    if leaf in FAILED:
        status = "rejected"
    grade = path[-1] if leaf in GRADES else None
    # What schools hand in and what is graded in a district's sheet is the district's round.
    return Step(level or "district", status, grade)


def _status(words: str) -> str | None:
    return next((status for status, spelled in STEPS.items() if any(fold(word) in words for word in spelled)), None)


def _level(words: str) -> str | None:
    found = [
        (len(word), code)
        for word, code in LEVELS.items()
        if re.search(rf"(?:^|[ /(]){re.escape(word)}(?:$|[ /)])", words)
    ]
    return max(found)[1] if found else None
