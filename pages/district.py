"""Quận, huyện – CĐCS: one district or one union on one page, or a list to pick one from."""

from findings.awards.by_body import award_table, honour_list
from findings.comparison.trend import trend_of
from findings.conferences.events import events
from findings.inquiry.inquiry import Inquiry
from findings.places.district import paragraph_of_district, paragraph_of_union, place_tiles
from findings.places.looked_at import (
    district_looked_at,
    full_name,
    has_reported,
    of_district,
    of_union,
    places_to_pick,
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
from findings.provenance.coverage import left_out
from findings.reporting.missing import missing
from findings.reporting.outside_totals import other_periods
from metrics.catalogue import CATALOGUE
from ui.page import choices
from ui.page.show import heading, show
from ui.state.inquiry import current

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


def district(chosen: Inquiry, code: str) -> None:
    """One district among the chosen ones."""
    main = [CATALOGUE[name] for name in MAIN]
    inquiry = of_district(chosen, code)
    heading(inquiry, full_name(code), f"{province_name(code)}: mọi số liệu của một quận, huyện trên một trang.")
    show(inquiry, left_out(inquiry, main), place_tiles(chosen, code, main))
    if any(has_reported(inquiry, metric) for metric in main):
        show(inquiry, trend_of(inquiry, choices.metric(inquiry, "Chỉ số xem kỹ")))
    show(
        inquiry,
        paragraph_of_district(inquiry, code),
        [
            award_table(inquiry, CATALOGUE[name], title, key)
            for name, title, key in AWARDS
            if has_reported(inquiry, CATALOGUE[name])
        ],
        honour_list(inquiry),
        events(inquiry),
        unions_of(inquiry),
        missing(inquiry, code, main),
        [other_periods(inquiry, dataset, is_open=True) for dataset in OTHER_PERIODS],
    )


def union(chosen: Inquiry, union_id: str) -> None:
    """One union over the school years."""
    inquiry = of_union(chosen, union_id)
    rows = rows_over_years(inquiry, union_id)
    heading(inquiry, *union_lead(inquiry, union_id, rows))
    show(inquiry, union_tiles(inquiry, rows))
    if not rows:
        return
    members = CATALOGUE["members"]
    show(
        inquiry,
        years_of_union(inquiry, rows),
        trend_of(inquiry, members) if has_reported(inquiry, members) else None,
        awards_of_union(inquiry, union_id),
        initiatives_of_union(inquiry),
        welfare_of_union(inquiry),
        events(inquiry, (union_id,)),
        paragraph_of_union(inquiry, union_id, rows[0]["school_year"], [rows[0]["report_id"]]),
        cluster_of_union(inquiry, rows[0]),
    )


page = current()
if chosen_union := union_looked_at(page):
    union(page, chosen_union)
elif chosen_district := district_looked_at(page):
    district(page, chosen_district)
else:
    heading(page, "Quận, huyện – CĐCS", "Chọn một quận, huyện; trong trang của quận, huyện chọn một CĐCS.")
    show(page, places_to_pick(page))
