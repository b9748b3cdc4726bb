"""Quận, huyện – CĐCS: one district or one union on one page, or a list to pick one from."""

from metrics.catalogue import CATALOGUE
from ui import choices
from ui.award_table import award_table, honour_list
from ui.beside import other_periods
from ui.findings import trend_of
from ui.missing import left_out
from ui.place import (
    district_looked_at,
    full_name,
    has_reported,
    of_district,
    of_union,
    province_name,
    rows_over_years,
    union_looked_at,
)
from ui.place_events import events
from ui.place_missing import missing
from ui.place_paragraph import district_paragraph, paragraph_of_union
from ui.place_pick import pick
from ui.place_tiles import place_tiles
from ui.place_unions import unions_of
from ui.screen import Screen, current
from ui.show import heading
from ui.union_beside import awards_of_union, cluster_of_union, initiatives_of_union, welfare_of_union
from ui.union_years import union_lead, union_tiles, years_of_union

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
