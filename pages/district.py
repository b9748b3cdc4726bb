"""Quận, huyện – CĐCS: one district or one union on one page, or a list to pick one from."""

from findings.awards.by_body import award_table, honour_list
from findings.comparison.trend import trend_of
from findings.conferences.events import events
from findings.places.district import district_paragraph, paragraph_of_union, place_tiles
from findings.places.looked_at import (
    district_looked_at,
    full_name,
    has_reported,
    of_district,
    of_union,
    pick,
    province_name,
    rows_over_years,
    union_looked_at,
)
from findings.places.union import (
    awards_of_union,
    cluster_of_union,
    initiatives_of_union,
    union_lead,
    union_tiles,
    welfare_of_union,
    years_of_union,
)
from findings.places.unions import unions_of
from findings.reporting.missing import left_out, missing
from findings.reporting.outside_totals import other_periods
from metrics.catalogue import CATALOGUE
from ui.page import choices
from ui.page.show import heading
from ui.state.screen import Screen, current

MAIN = (
    "unions",
    "members",
    "initiatives_district",
    "initiatives_province",
    "awards_to_collectives",
    "awards_to_individuals",
    "money_given",
    "conferences_held_share",
    "share_good_or_better",
)
AWARDS = (("formal_awards", "Khen thưởng", "khen-thuong"), ("recognition", "Ghi nhận, tôn vinh", "ghi-nhan"))
OTHER_PERIODS = ("figures", "initiatives", "awards")


def district(chosen: Screen, code: str) -> None:
    """One district among the chosen ones."""
    main = [CATALOGUE[name] for name in MAIN]
    screen = of_district(chosen, code)
    heading(screen, full_name(code), f"{province_name(code)}: mọi số liệu của một quận, huyện trên một trang.")
    left_out(screen, main)
    is_reported = place_tiles(chosen, code, main)
    if is_reported:
        trend_of(screen, choices.metric(screen, "Chỉ số xem kỹ"))
    district_paragraph(screen, code)
    for name, title, key in AWARDS:
        if has_reported(screen, CATALOGUE[name]):
            award_table(screen, CATALOGUE[name], title, key)
    honour_list(screen)
    events(screen)
    unions_of(screen)
    missing(screen, code, main)
    for dataset in OTHER_PERIODS:
        other_periods(screen, dataset, is_open=True)


def union(chosen: Screen, union_id: str) -> None:
    """One union over the school years."""
    screen = of_union(chosen, union_id)
    rows = rows_over_years(screen, union_id)
    heading(screen, *union_lead(screen, union_id, rows))
    union_tiles(screen, rows)
    if not rows:
        return
    years_of_union(screen, rows)
    if has_reported(screen, CATALOGUE["members"]):
        trend_of(screen, CATALOGUE["members"])
    awards_of_union(screen, union_id)
    initiatives_of_union(screen)
    welfare_of_union(screen)
    events(screen, (union_id,))
    paragraph_of_union(screen, union_id, rows[0]["school_year"], [rows[0]["report_id"]])
    cluster_of_union(screen, rows[0])


page = current()
if chosen_union := union_looked_at(page):
    union(page, chosen_union)
elif chosen_district := district_looked_at(page):
    district(page, chosen_district)
else:
    heading(page, "Quận, huyện – CĐCS", "Chọn một quận, huyện; trong trang của quận, huyện chọn một CĐCS.")
    pick(page)
