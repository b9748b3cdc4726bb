from data.places.placing import View, place
from metrics.cube.cube import build
from metrics.wording.places import kind_words, place_words, reporters_words, unit_words
from tests.metrics.examples import opened, tables, union


def test_place_is_called_by_its_kind_inside_a_sentence() -> None:
    assert (place_words("005", None), place_words("00166", None)) == ("quận Cầu Giấy", "phường Cầu Giấy")
    assert (place_words(None, "01"), place_words(None, None)) == ("Thành phố Hà Nội", "")


def test_several_places_are_called_by_what_they_are() -> None:
    assert kind_words(["005", "016"]) == "quận, huyện"
    assert kind_words(["00166"]) == "phường, xã"
    assert kind_words(["005", "00166"]) == "nơi"
    assert kind_words([]) == "quận, huyện"


def test_ward_has_no_bodies_of_a_district() -> None:
    assert unit_words("005") == ("urban_district", "01")
    assert unit_words("00166") == (None, "01")


def test_reporters_are_called_by_what_they_are_in_the_year() -> None:
    later = union(2, school_year="2025-2026", district_code=None, unit_code="00376")
    release = opened(tables(union(), later))
    views: dict[View, str] = {"former": "quận, huyện", "units": "phường, xã"}
    for view, words in views.items():
        cube = build(place(release, view))
        assert reporters_words(cube, "2024-2025") == "quận, huyện"
        assert reporters_words(cube, "2025-2026") == words
