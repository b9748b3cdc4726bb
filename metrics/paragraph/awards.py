"""Awards in words: bodies in protocol order, forms from the highest, collectives before individuals."""

from collections.abc import Callable, Mapping

import polars as pl

from data.releases.load import Opened
from glossary.awards.awards import AWARD_KINDS, COUNTED_AWARD_STATUSES, FORMAL_KINDS, RECIPIENT_KINDS
from glossary.awards.bodies import AWARDING_BODIES
from glossary.periods import bounded
from glossary.writing.numbers import NOT_REPORTED, number
from glossary.writing.text import lowered
from metrics.cube.filter import Filter
from metrics.cube.rows import honours
from metrics.paragraph.clauses import Said

HIGH_TIERS = ("state", "national", "province")
WORDS = {
    "collective": "tập thể",
    "individual": "cá nhân",
    "household": "hộ gia đình",
    "mixed": "tập thể và cá nhân (gộp)",
    "unspecified": "trường hợp không nêu đối tượng",
}
Label = Callable[[str], str]
Counts = Mapping[str, str]


def awards_in_all(said: Said, turn: str = "") -> str:
    """How many of each kind of recipient: "43 tập thể, 58 cá nhân".

    `turn` stands before each, where one recipient may have several: "lượt ".
    """
    counts = _counts(said.rows("formal_awards", "recipient_kind")).get((), {})
    told = [f"{counts[kind]} {turn}{WORDS[kind]}" for kind in RECIPIENT_KINDS if kind in counts]
    return ", ".join(told) or (NOT_REPORTED if said.row("formal_awards") is None else "không có")


def awards_by_body(said: Said, label: Label) -> str:
    """One sentence: each body with its forms and for whom; empty when nothing was reported."""
    found = _counts(said.rows("formal_awards", "awarding_body", "award_kind", "recipient_kind"))
    bodies = sorted({body for body, _ in found}, key=AWARDING_BODIES.order)
    told = [
        _of_body(_name(body, label), {kind: counts for (one, kind), counts in found.items() if one == body})
        for body in bodies
    ]
    return f"{'; '.join(told)}." if told else ""


def recognition(said: Said) -> str:
    """Certificates and titles of honour, which stand beside the formal awards."""
    found = _counts(said.rows("recognition", "award_kind", "recipient_kind"))
    forms = [_of_form(kind, counts) for (kind,), counts in sorted(found.items(), key=lambda item: _height(item[0][0]))]
    nothing = NOT_REPORTED if said.row("recognition") is None else "không có"
    return ", ".join(forms) or f"ghi nhận, tôn vinh {nothing}"


def named_collectives(release: Opened, where: Filter, label: Label) -> str:
    """Collectives that bodies above the district awarded, with the form and the body; empty when none is named."""
    found = honours(release, where, COUNTED_AWARD_STATUSES).filter(pl.col("award_kind").is_in(list(FORMAL_KINDS)))
    high = [row for row in found.iter_rows(named=True) if AWARDING_BODIES[row["awarding_body"]].tier in HIGH_TIERS]
    high.sort(
        key=lambda row: (AWARDING_BODIES.order(row["awarding_body"]), _height(row["award_kind"]), row["union_name"])
    )
    told = (
        f"{row['union_name']} ({AWARD_KINDS.label(row['award_kind'])} của {label(row['awarding_body'])})"
        for row in high
    )
    return ", ".join(told)


def _counts(rows: pl.DataFrame) -> dict[tuple[str, ...], dict[str, str]]:
    """The columns before the recipient's kind → recipient kind → count in words."""
    found: dict[tuple[str, ...], dict[str, str]] = {}
    columns = rows.columns[: rows.columns.index("recipient_kind")]
    for row in rows.iter_rows(named=True):
        key = tuple(row[name] for name in columns)
        found.setdefault(key, {})[row["recipient_kind"]] = bounded(number(row["value"]), row["bound"])
    return found


def _recipients(counts: Counts) -> str:
    return ", ".join(f"{counts[kind]} {WORDS[kind]}" for kind in RECIPIENT_KINDS if kind in counts)


def _name(body: str, label: Label) -> str:
    """A merged or unnamed body has no name of its own."""
    name = label(body)
    return name if AWARDING_BODIES[body].tier else lowered(name)


def _of_body(body: str, forms: Mapping[str, Counts]) -> str:
    return f"{body}: {', '.join(_of_form(kind, forms[kind]) for kind in sorted(forms, key=_height))}"


def _of_form(kind: str, counts: Counts) -> str:
    if kind == "unspecified":
        return f"khen {_recipients(counts)} (không nêu hình thức)"
    return f"{AWARD_KINDS.label(kind)} cho {_recipients(counts)}"


def _height(kind: str) -> int:
    return AWARD_KINDS.order(kind)
