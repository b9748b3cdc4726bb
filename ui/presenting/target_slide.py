"""The targets of the newest school year on one slide: those that need attention first."""

from dataclasses import replace

from metrics.target_tally import newest_of_each_kind, period_headline
from ui import kept
from ui.screen import Screen
from ui.show import finding, nothing
from ui.targets import bullets

AT_MOST = 3


def targets_of(screen: Screen) -> None:
    """At most three bullets; the page Chỉ tiêu has the others, and so have the files."""
    found = next(iter(newest_of_each_kind(kept.targets(screen)).items()), None)
    if found is None:
        nothing("Chỉ tiêu")
        return
    period, all_of_it = found
    rest = len(all_of_it) - AT_MOST
    note = f"Còn {rest} chỉ tiêu khác ở trang Chỉ tiêu." if rest > 0 else ""
    shown = bullets(screen, period, period_headline(period, all_of_it), all_of_it, all_of_it[:AT_MOST])
    finding(screen, replace(shown, note=note))
