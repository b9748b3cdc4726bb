"""About ten sentences on one district and school year, ready to be read out: every number is a metric, no praise."""

from collections import Counter

from data.releases.load import Opened
from glossary.awards.bodies import body_label
from glossary.targets import MET_RESULTS, TARGET_RESULTS
from glossary.writing.numbers import NOT_REPORTED, number
from metrics.conferences.deadlines import deadlines
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.paragraph.awards import awards_by_body, awards_in_all, named_collectives, recognition
from metrics.paragraph.clauses import Clause, Said, help_given, initiatives, is_provisional, money_apart, sources
from metrics.targets.targets import targets
from metrics.wording.places import place_words, unit_words

SIZE = (
    Clause("unions", "{} CĐCS", "số CĐCS", has_change=True),
    Clause("members", "{} đoàn viên", "số đoàn viên", has_change=True),
)
FOUNDED = (
    Clause("unions_founded", "{} CĐCS", "số CĐCS"),
    Clause("occupational_unions_founded", "{} nghiệp đoàn", "số nghiệp đoàn"),
)
HELD = Clause("conferences_held", "{} CĐCS đã tổ chức", "kết quả tổ chức")
GRADES = (
    ("share_excellent", "CĐCS hoàn thành xuất sắc nhiệm vụ"),
    ("share_good_or_better", "CĐCS hoàn thành tốt nhiệm vụ trở lên"),
    ("share_strong_excellent", "CĐCS vững mạnh xuất sắc"),
    ("share_strong", "CĐCS vững mạnh trở lên"),
)
# The labels of the list are too long to follow a number.
VERDICTS = {"not_comparable": "không so được", "not_reported": "chưa có báo cáo kết quả"}


def paragraph(release: Opened, cube: Cube, district_code: str, school_year: str) -> list[str]:
    """One sentence a theme, in the order of a summary report, awards last and in protocol order.

    What nobody reported is said as such. `cube` is the release's own, of all districts. Raises KeyError for an
    unknown district.
    """
    where = Filter(school_year, school_year, (district_code,))
    said = Said(cube, where, school_year)
    place = unit_words(district_code)
    named = named_collectives(release, where, lambda body: body_label(body, *place))
    sentences = [
        f"Năm học {school_year}, khối trường học {place_words(district_code, None)}: {_size(said)}.",
        f"Thành lập mới: {said.all(*FOUNDED)}.",
        f"Hội nghị CBCCVC: {_conferences(release, said)}.",
        f"Chăm lo đoàn viên: {help_given(said)}.",
        f"Tính riêng, không phải tiền đã chi: {money_apart(said)}.",
        f"Sáng kiến được công nhận: {initiatives(said, place, is_open=is_provisional(cube, where))}.",
        f"Xếp loại: {_grades(said)}.",
        f"Chỉ tiêu của năm học: {_targets(release, cube, where)}.",
        f"Khen thưởng: {awards_in_all(said)}.",
        awards_by_body(said, lambda body: body_label(body, *place)),
        f"Tập thể được cấp trên quận, huyện khen và được nêu tên: {named}." if named else "",
        f"Tính riêng, không vào số khen thưởng: {recognition(said)}.",
        said.in_doubt(),
        sources(cube, where),
    ]
    return [sentence for sentence in sentences if sentence]


def _size(said: Said) -> str:
    women = said.fraction("female_share", "đoàn viên là nữ")
    size = said.all(*SIZE)
    return f"{size}; {women}" if women else size


def _conferences(release: Opened, said: Said) -> str:
    held = said.fraction("conferences_held_share", "CĐCS đã tổ chức") or said.all(HELD)
    limits = [f"hạn {one.text}" for one in deadlines(release, said.where, said.school_year)]
    in_time = said.fraction("conferences_in_time_share", "CĐCS đúng hạn")
    return "; ".join([held, *limits, *([in_time] if in_time else [])])


def _grades(said: Said) -> str:
    told = [text for name, words in GRADES if (text := said.fraction(name, words))]
    return "; ".join(told) if told else NOT_REPORTED


def _targets(release: Opened, cube: Cube, where: Filter) -> str:
    """How many of the year's own targets were reached; those of terms are not the year's."""
    counts = Counter(one.verdict for one in targets(release, where, cube) if one.school_year is not None)
    if not counts:
        return NOT_REPORTED
    reached = sum(counts[code] for code in MET_RESULTS)
    others = [code for code in TARGET_RESULTS if counts[code] and code not in MET_RESULTS]
    told = [f"{number(counts[code])} {VERDICTS.get(code) or TARGET_RESULTS.label(code).lower()}" for code in others]
    return "; ".join([f"{number(reached)}/{number(counts.total())} chỉ tiêu đạt", *told])
