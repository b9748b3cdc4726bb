import polars as pl

Frames = dict[str, pl.DataFrame]


def test_one_indicator_has_two_targets_when_two_set_them(invented: Frames) -> None:
    targets = invented["figures"].filter(value_kind="target", indicator="percent_unions_good_or_better")
    setters = targets.drop_nulls("school_year").group_by("report_id").agg("target_set_by")
    assert {tuple(sorted(row)) for row in setters["target_set_by"]} == {("own_resolution", "provincial_federation")}


def test_a_percentage_agrees_with_its_parts_when_it_has_a_base(invented: Frames) -> None:
    actual = invented["figures"].filter(value_kind="actual", period_kind="school_year")
    share = actual.filter(indicator="percent_unions_good_or_better").drop_nulls("base_value")
    counted = actual.filter(indicator="unions_good_or_better").select("report_id", part="value")
    both = share.join(counted, on="report_id")
    assert both.height > 0
    assert ((both["part"] / both["base_value"] * 100 - both["value"]).abs() <= 0.05).all()


def test_some_percentages_have_no_base_when_the_report_does_not_say(invented: Frames) -> None:
    percent = invented["figures"].filter(value_kind="actual", unit="percent")
    assert 0 < percent["base_value"].null_count() < 0.5 * percent.height


def test_totals_of_unions_mostly_agree_with_the_list_when_it_was_sent(invented: Frames) -> None:
    listed = invented["unions"].group_by("report_id").agg(listed=pl.len())
    both = invented["figures"].filter(indicator="unions_total").join(listed, on="report_id")
    agreeing = (both["value"] == both["listed"]).sum()
    assert 0.8 * both.height < agreeing < both.height


def test_a_term_has_targets_and_results_but_no_school_year(invented: Frames) -> None:
    term = invented["figures"].filter(period_kind="term")
    assert term["school_year"].is_null().all()
    assert set(term.select("value_kind", "period_start", "period_end").iter_rows()) == {
        ("target", 2018, 2023),
        ("actual", 2013, 2018),
        ("actual", 2018, 2023),
        ("target", 2023, 2028),
    }


def test_grade_indicators_follow_the_era_when_words_change(invented: Frames) -> None:
    yearly = invented["figures"].filter(value_kind="actual", period_kind="school_year")
    strong = yearly.filter(pl.col("indicator") == "percent_unions_strong")["school_year"]
    good = yearly.filter(pl.col("indicator") == "percent_unions_good_or_better")["school_year"]
    assert max(strong) < "2019-2020" <= min(good)
