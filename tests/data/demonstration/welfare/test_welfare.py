import polars as pl

from data.demonstration.welfare.welfare import WITHOUT_FIGURE

Frames = dict[str, pl.DataFrame]
EPIDEMIC = ["2019-2020", "2020-2021"]


def test_every_flow_is_there_when_districts_lend_and_raise_too(invented: Frames) -> None:
    flows = set(invented["welfare"].select("flow", "form").iter_rows())
    assert ("lent", "loan") in flows
    assert ("raised", "fund_contribution") in flows
    assert ("given", "loan") not in flows


def test_epidemic_relief_is_mostly_given_when_the_epidemic_is_there(invented: Frames) -> None:
    relief = invented["welfare"].filter(form="epidemic_relief")
    amounts = dict(relief.group_by("school_year").agg(pl.col("amount_vnd").sum()).iter_rows())
    assert set(amounts) <= {*EPIDEMIC, "2021-2022"}
    assert min(amounts[year] for year in EPIDEMIC) > amounts.get("2021-2022", 0)


def test_people_are_not_more_than_members_when_a_union_reports_them(invented: Frames) -> None:
    named = invented["welfare"].drop_nulls(["union_id", "beneficiary_count"])
    both = named.join(invented["unions"], on=["school_year", "union_id"]).drop_nulls("member_count")
    assert both.height > 0
    assert (both["beneficiary_count"] <= both["member_count"]).all()


def test_the_amount_for_one_lies_in_the_span_of_its_form_when_both_are_reported(invented: Frames) -> None:
    each = (
        invented["welfare"].filter(flow="given").select("form", each=pl.col("amount_vnd") / pl.col("beneficiary_count"))
    )
    spans = {"gift_package": (0.1, 5), "scholarship": (0.3, 10), "sick_visit": (0.1, 5), "housing_build": (10, 150)}
    for form, (least, most) in spans.items():
        reported = each.filter(form=form)["each"].drop_nulls() / 1_000_000
        assert reported.is_between(least, most).all(), form


def test_help_without_a_figure_says_so_when_nothing_is_stated(invented: Frames) -> None:
    unstated = invented["welfare"].filter(pl.col("beneficiary_count").is_null() & pl.col("amount_vnd").is_null())
    assert unstated.height > 0
    assert set(unstated["note"]) == {WITHOUT_FIGURE}


def test_a_lower_bound_has_no_amount_when_more_than_stated_were_helped(invented: Frames) -> None:
    lower = invented["welfare"].filter(bound="lower")
    assert lower.height > 0
    assert lower["amount_vnd"].is_null().all()
