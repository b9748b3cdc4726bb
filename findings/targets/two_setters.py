"""Two targets for one indicator: that of the federation above and the own resolution's, side by side."""

from collections.abc import Sequence

from findings.inquiry import kept
from findings.link.leads import place_href
from findings.targets.wording import name_words, place_words, result_words, setter_words, target_words
from glossary.targets import TARGET_SETTERS, verdict_word
from glossary.writing.numbers import number
from metrics.reports.gaps import set_twice
from metrics.targets.tally import newest_of_each_kind
from metrics.targets.targets import TargetResult
from ui.page.show import titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

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


def targets_set_twice(screen: Screen) -> None:
    """Indicators with more than one target in the periods shown; says so when there is none."""
    found = kept.targets(screen)
    if not found:
        return
    groups = set_twice(one for its in newest_of_each_kind(found).values() for one in its)
    titled(f"{TITLE}: {number(len(groups)) if groups else 'không có'}", anchor="hai-chi-tieu")
    if not groups:
        return
    with turned("set_twice", len(groups), ROWS) as some:
        shown = groups[some]
        hrefs = [place_href(screen, one.district_code) if one.district_code else None for one, *_ in shown]
        table(TITLE, HEADS, [_line(screen, group) for group in shown], hrefs=hrefs)


def _line(screen: Screen, group: Sequence[TargetResult]) -> list[str]:
    first, reached = group[0], dict.fromkeys(result_words(screen, one) for one in group)
    in_order = sorted(group, key=_protocol)
    return [
        place_words(screen, first),
        name_words(first),
        first.period,
        "; ".join(f"{setter_words(one)}: {target_words(one)}" for one in in_order),
        "; ".join(reached),
        "; ".join(f"{setter_words(one)}: {verdict_word(one.verdict)}" for one in in_order),
    ]


def _protocol(one: TargetResult) -> int:
    """Who set it in protocol order, the own resolution last."""
    return len(TARGET_SETTERS) if one.set_by is None else TARGET_SETTERS.order(one.set_by)
