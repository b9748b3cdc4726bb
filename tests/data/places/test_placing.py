"""Rows stand under their former district or their ward, whatever files a release has."""

import pytest

from data.access.rights import EDITOR
from data.places.placing import View, place, reporting_place
from data.places.reference import assignments, places
from data.publishing.publish import Stamp, publish_rows
from data.releases.lake import Lake
from data.releases.load import Opened, load
from tests.metrics.examples import initiative, opened, tables
from validation.places.places import Units

SOC_SON, CAU_GIAY_WARD = "00376", "00166"


@pytest.fixture(scope="module")
def stored() -> Opened:
    stated: list[dict[str, str | None]] = [
        {"school_year": "2024-2025"},
        {"school_year": "2025-2026", "unit_code": SOC_SON, "district_code": None},
        {"school_year": "2025-2026", "unit_code": CAU_GIAY_WARD},
        {"school_year": "2025-2026"},
        {"school_year": None, "unit_code": SOC_SON, "district_code": None},
    ]
    rows = [initiative(source_ref=f"E{number}", **one) for number, one in enumerate(stated)]
    frames = {"initiatives": opened(tables(*rows)).frames["initiatives"]}
    lake = Lake("memory:///", EDITOR, begins=True)
    publish_rows(lake, frames, Stamp("a", "b"))
    return load(lake)


def _places(release: Opened, partitions: list[str] | None = None) -> list[str]:
    return release.scan("initiatives", partitions).sort("source_ref").collect()["district_code"].to_list()


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ("former", ["005", "016", CAU_GIAY_WARD, "005", "016"]),
        ("units", ["005", SOC_SON, CAU_GIAY_WARD, "005", SOC_SON]),
    ],
)
def test_row_stands_under_its_place_in_the_view(view: View, expected: list[str], stored: Opened) -> None:
    assert _places(place(stored, view)) == expected
    assert place(stored, view).view == view


def test_placed_release_is_placed_anew_when_the_view_changes(stored: Opened) -> None:
    assert _places(place(place(stored, "units"), "former")) == _places(place(stored, "former"))


def test_one_school_year_is_read_when_it_is_asked_for(stored: Opened) -> None:
    assert _places(place(stored), ["2024-2025"]) == ["005"]
    assert _places(place(stored), ["2025-2026"]) == ["016", CAU_GIAY_WARD, "005"]


def test_what_is_stored_stays_as_reported(stored: Opened) -> None:
    assert _places(stored) == ["005", None, "005", "005", None]
    assert place(stored).scan("reports").collect().equals(stored.scan("reports").collect())


def test_spanning_ward_moves_to_the_district_that_the_federation_gives_it_to(stored: Opened) -> None:
    names = {"name": "X", "full_name": "Phường X", "province_name": "Hà Nội"}
    crosswalk = [{"unit_code": CAU_GIAY_WARD, "former_district_code": code, **names} for code in ("005", "006")]
    units = Units(crosswalk, [{"unit_code": CAU_GIAY_WARD, "district_code": "006"}])
    assert _places(place(stored, "former", units))[2] == "006"


def test_sender_of_a_row_is_its_ward_in_every_view(stored: Opened) -> None:
    views: tuple[View, ...] = ("former", "units")
    for view in views:
        rows = place(stored, view).scan("initiatives").sort("source_ref").select(reporting_place()).collect()
        assert rows["district_code"].to_list() == ["005", SOC_SON, CAU_GIAY_WARD, "005", SOC_SON]


def test_shipped_table_of_assignments_decides_nothing_for_the_federation() -> None:
    assert assignments().is_empty()
    assert assignments().columns == ["unit_code", "district_code", "reason"]
    assert places().units.given_to(CAU_GIAY_WARD) is None
