import polars as pl

from data.demonstration import federation

Frames = dict[str, pl.DataFrame]


def test_there_is_one_report_per_district_and_year_but_some_never_came(invented: Frames) -> None:
    reports = invented["reports"]
    assert "minh-hoa-cau-giay-2024-2025" in reports["report_id"]
    of_districts = reports.filter(pl.col("title").str.contains("trường học quận"))
    assert 80 * 0.9 <= of_districts.height < 80
    assert reports["report_id"].is_unique().all()


def test_a_report_is_missing_when_there_are_two_years(districts: pl.DataFrame) -> None:
    reports = federation(1, 2, 3, 10, 7, districts)["reports"]
    assert reports.filter(pl.col("title").str.contains("trường học quận")).height == 1


def test_every_report_says_that_it_is_invented(invented: Frames) -> None:
    reports = invented["reports"]
    assert set(reports["report_kind"]) == {"demo"}
    assert set(reports["publisher"]) == {"Dữ liệu minh hoạ"}
    assert reports["title"].str.contains("^Dữ liệu minh hoạ: báo cáo khối trường học (quận|phường|xã) ").all()


def test_only_reports_of_the_newest_year_are_provisional(invented: Frames) -> None:
    provisional = invented["reports"].filter(state="provisional")
    assert provisional.height > 0
    assert provisional["report_id"].str.ends_with("-2026-2027").all()


def test_a_dataset_without_a_total_beside_it_is_declared_complete(invented: Frames) -> None:
    declared = (
        invented["reports"].select("report_id", pl.col("complete_datasets").str.split(" ")).explode("complete_datasets")
    )
    assert set(declared["complete_datasets"].drop_nulls()) == {"unions", "initiatives", "awards", "welfare"}
    complete = declared.filter(complete_datasets="welfare")["report_id"]
    totals = invented["welfare"].filter("is_total")["report_id"]
    assert not totals.is_in(complete.implode()).any()


def test_a_report_that_lists_its_unions_lists_all_of_them_when_it_is_complete(invented: Frames) -> None:
    complete = invented["reports"].filter(pl.col("complete_datasets").str.contains("unions"))["report_id"]
    assert set(invented["unions"]["report_id"]) == set(complete)


def test_source_references_are_unique_in_a_report_when_rows_are_numbered(invented: Frames) -> None:
    awards = invented["awards"]
    assert awards.select(pl.struct("report_id", "source_ref").is_unique().all()).item()
    assert awards["source_ref"].str.contains(r"^Biểu 03!\d+$").all()
