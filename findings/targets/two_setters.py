"""Two targets for one indicator: that of the federation above and the own resolution's, side by side."""

from collections.abc import Sequence

from findings.content.content import Head, Headline, Listing, Table
from findings.inquiry import answers
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import place_hrefs
from findings.targets.wording import (
    name_words,
    place_words,
    result_words,
    setter_words,
    target_words,
)
from glossary.targets import TARGET_SETTERS, verdict_word
from glossary.writing.numbers import number
from metrics.reports.gaps import set_twice
from metrics.targets.tally import newest_of_each_kind
from metrics.targets.targets import TargetResult

ROWS = 12
TITLE = "Một chỉ số có hai chỉ tiêu"
HEADS = (
    Head("Quận, huyện"),
    Head("Chỉ số"),
    Head("Kỳ"),
    Head("Các chỉ tiêu"),
    Head("Kết quả"),
    Head("Đánh giá theo từng chỉ tiêu"),
)


def targets_set_twice(inquiry: Inquiry) -> Listing | Headline | None:
    """Indicators with more than one target in the periods shown; says so when there is none.

    Null where there is no target at all.
    """
    found = answers.targets(inquiry)
    if not found:
        return None
    groups = set_twice(one for its in newest_of_each_kind(found).values() for one in its)
    headline = Headline(f"{TITLE}: {number(len(groups)) if groups else 'không có'}", anchor="hai-chi-tieu")
    if not groups:
        return headline
    hrefs = place_hrefs(inquiry, (first.district_code for first, *_ in groups))
    shown = Table(TITLE, HEADS, [_line(inquiry, group) for group in groups], hrefs)
    return Listing(key="set_twice", headline=headline, table=shown, size=ROWS)


def _line(inquiry: Inquiry, group: Sequence[TargetResult]) -> list[str]:
    first, reached = group[0], dict.fromkeys(result_words(inquiry, one) for one in group)
    in_order = sorted(group, key=_protocol)
    return [
        place_words(inquiry, first),
        name_words(first),
        first.period,
        "; ".join(f"{setter_words(one)}: {target_words(one)}" for one in in_order),
        "; ".join(reached),
        "; ".join(f"{setter_words(one)}: {verdict_word(one.verdict)}" for one in in_order),
    ]


def _protocol(one: TargetResult) -> int:
    """Who set it in protocol order, the own resolution last."""
    return len(TARGET_SETTERS) if one.set_by is None else TARGET_SETTERS.order(one.set_by)
