"""A few sentences on one union and school year, ready to be read out; figures of sickness and hardship stay out."""

from data.releases.load import Opened
from glossary.awards.bodies import body_label
from glossary.events import CONFERENCE_STATES, HELD_STATES
from glossary.periods import ANSWERS
from glossary.unions import GRADES
from glossary.writing.numbers import NOT_REPORTED
from metrics.catalogue import CATALOGUE
from metrics.conferences.union_rows import QUESTIONS, season_rows
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.cube.protection import without_sensitive
from metrics.cube.rows import rows
from metrics.paragraph.awards import awards_by_body, awards_in_all, recognition
from metrics.paragraph.clauses import Clause, Said, help_given, initiatives, sources
from metrics.wording.figures import Row
from metrics.wording.places import place_words, unit_words

MEMBERS = Clause("members", "{} đoàn viên", "số đoàn viên", has_change=True)
OPEN_METRICS = {name: without_sensitive(metric) for name, metric in CATALOGUE.items()}


def union_paragraph(release: Opened, cube: Cube, union_id: str, school_year: str) -> list[str]:
    """One sentence a theme, awards last; what nobody reported is said as such.

    `cube` is the one made of the union's rows alone. Raises KeyError for a union that no list names in the year.
    """
    union = _described(release, union_id, school_year)
    where = Filter(school_year, school_year, (union["district_code"],))
    said = Said(cube, where, school_year, OPEN_METRICS)
    place = unit_words(union["district_code"])
    name = f"CĐCS {union['union_name']}, {place_words(union['district_code'], None)}"
    sentences = [
        f"Năm học {school_year}, {name}: {_size(said)}.",
        f"Hội nghị CBCCVC: {_conference(release, where, union_id)}.",
        f"{_answers(union)}.",
        f"Chăm lo đoàn viên (không gồm ốm đau, khó khăn): {help_given(said)}.",
        f"Sáng kiến được công nhận: {initiatives(said, place)}.",
        f"Xếp loại: {_grade(union)}.",
        f"Khen thưởng: {awards_in_all(said, 'lượt ')}.",
        awards_by_body(said, lambda body: body_label(body, *place)),
        f"Tính riêng, không vào số khen thưởng: {recognition(said)}.",
        said.in_doubt(),
        sources(cube, where, union["report_id"]),
    ]
    return [sentence for sentence in sentences if sentence]


def _described(release: Opened, union_id: str, school_year: str) -> Row:
    found = rows(release, "unions", Filter(school_year, school_year), (union_id,)).collect()
    if found.is_empty():
        raise KeyError(f"{union_id} is on no list of {school_year}")
    return found.row(0, named=True)


def _size(said: Said) -> str:
    shares = (
        said.fraction("female_share", "đoàn viên là nữ"),
        said.fraction("members_per_100_staff", "cán bộ, giáo viên, nhân viên là đoàn viên"),
    )
    return "; ".join([said.all(MEMBERS), *(share for share in shares if share)])


def _conference(release: Opened, where: Filter, union_id: str) -> str:
    found = season_rows(release, where, str(where.first_year))
    row = found.filter(union_id=union_id).row(0, named=True)
    told = [CONFERENCE_STATES.label(row["state"]).lower()]
    if row["state"] in HELD_STATES and row["date_text"]:
        told.append(row["date_text"] if row["precision"] != "day" else f"ngày {row['date_text']}")
    return ", ".join(told)


def _answers(union: Row) -> str:
    told = (
        f"{title}: {NOT_REPORTED if union[name] is None else ANSWERS.label(union[name]).lower()}"
        for name, title in QUESTIONS.items()
    )
    return "; ".join(told)


def _grade(union: Row) -> str:
    return NOT_REPORTED if union["grade"] is None else GRADES.label(union["grade"]).lower()
