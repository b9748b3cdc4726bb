"""The targets of the newest school year on one slide: those that need attention first."""

from dataclasses import replace

from charts.aim import bullet_alt
from charts.bullet import bullet
from metrics.target_tally import newest_of_each_kind, period_headline
from ui import kept
from ui.screen import Screen
from ui.show import Finding, finding, nothing
from ui.target_source import reports_of, source_name, target_source
from ui.targets import SHAPE, aims_of

AT_MOST, ROW = 4, 44


def targets_of(screen: Screen) -> None:
    """At most four bullets; the page Chỉ tiêu has the others."""
    found = next(iter(newest_of_each_kind(kept.targets(screen)).items()), None)
    if found is None:
        nothing("Chỉ tiêu")
        return
    period, all_of_it = found
    look = replace(screen.look, row=ROW)
    drawn = aims_of(screen, all_of_it[:AT_MOST])
    said = period_headline(period, all_of_it)
    rest = len(all_of_it) - AT_MOST
    finding(
        screen,
        Finding(
            key=source_name(period),
            headline=said,
            shape=SHAPE,
            figure=bullet(drawn, look=look),
            values=drawn,
            unit="percent",
            heads=(),
            rows=(),
            reports=reports_of(all_of_it),
            note=f"Còn {rest} chỉ tiêu khác ở trang Chỉ tiêu." if rest > 0 else "",
            source=target_source(screen, period, all_of_it),
            alt=bullet_alt(said, SHAPE, drawn),
        ),
    )
