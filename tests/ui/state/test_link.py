from typing import Any

import pytest
import streamlit

from findings.link.grammar import Parameter, as_link
from ui.state import link
from ui.state.link import DROPPED, LAST, TOO_MANY
from ui.state.picker import seen

YEAR = Parameter("tu", lambda text: text.startswith("20"))
PLACES = Parameter("don-vi", lambda text: text in {"cau-giay", "ba-dinh"}, is_several=True)
METRIC = Parameter("chi-so", lambda text: text in {"unions", "members"}, default="unions")
ALL = (YEAR, PLACES, METRIC)


class Address(dict[str, list[str]]):
    """Stands in for `st.query_params`."""

    def get_all(self, name: str) -> list[str]:
        return list(self.get(name, []))

    def from_dict(self, texts: dict[str, list[str]]) -> None:
        self.clear()
        self.update(texts)


class Reader:
    """One reader's session, run by run."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.session: dict[str, Any] = {}
        self.address = Address()
        monkeypatch.setattr(streamlit, "session_state", self.session)
        monkeypatch.setattr(streamlit, "query_params", self.address)

    def run(self, **chosen: Any) -> None:
        """One run of a page, after the reader has changed widgets."""
        self.session.update({f"link_{name.replace('_', '-')}": value for name, value in chosen.items()})
        link.receive(ALL)
        link.write(ALL)

    def held(self) -> tuple[Any, ...]:
        return tuple(self.session[one.key] for one in ALL)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    return Reader(monkeypatch)


def test_widgets_take_the_link_when_a_session_starts(reader: Reader) -> None:
    reader.address.update({"don-vi": ["cau-giay", "ba-dinh"], "tu": ["2023-2024"], "chi-so": ["members"]})
    reader.run()
    assert reader.held() == ("2023-2024", ["cau-giay", "ba-dinh"], "members")


def test_default_holds_and_stays_out_of_the_address_when_nothing_is_said(reader: Reader) -> None:
    reader.run()
    assert reader.held() == (None, [], "unions")
    assert reader.address == {}
    assert as_link(link.values(ALL), ALL, with_defaults=True) == {"chi-so": ["unions"]}


def test_address_follows_when_a_widget_changes(reader: Reader) -> None:
    reader.run()
    reader.run(don_vi=["cau-giay"])
    assert reader.address == {"don-vi": ["cau-giay"]}
    assert reader.session[LAST] == {"don-vi": ["cau-giay"]}


def test_widgets_follow_when_back_changes_the_address(reader: Reader) -> None:
    reader.run()
    reader.run(don_vi=["cau-giay"])
    reader.address.clear()
    reader.run()
    assert reader.held() == (None, [], "unions")


def test_widgets_stand_when_the_address_is_what_was_last_written(reader: Reader) -> None:
    reader.run(don_vi=["cau-giay"])
    reader.run(don_vi=["ba-dinh"])
    assert reader.held()[1] == ["ba-dinh"]


def test_both_choices_stay_when_the_second_comes_before_the_first_one_s_link(reader: Reader) -> None:
    reader.run()
    reader.run(don_vi=["cau-giay"])
    reader.address.clear()
    reader.run(tu="2020-2021")
    assert reader.held() == ("2020-2021", ["cau-giay"], "unions")
    assert reader.address == {"tu": ["2020-2021"], "don-vi": ["cau-giay"]}


def test_choice_stays_when_another_one_was_made_and_taken_back_before_its_link_arrived(reader: Reader) -> None:
    reader.run()
    for number in (1, 3):
        reader.session[seen(PLACES.key)] = number
        reader.run(don_vi=["cau-giay"])
        assert reader.held()[1] == ["cau-giay"]
        assert reader.address == {"don-vi": ["cau-giay"]}
        reader.address.clear()


def test_link_from_elsewhere_wins_when_a_widget_changed_too(reader: Reader) -> None:
    reader.run()
    reader.address.update({"don-vi": ["ba-dinh"]})
    reader.run(tu="2020-2021")
    assert reader.held() == (None, ["ba-dinh"], "unions")


def test_back_is_followed_when_the_run_before_was_interrupted(reader: Reader) -> None:
    reader.run()
    reader.address.update({"don-vi": ["cau-giay"]})
    link.receive(ALL)
    reader.address.clear()
    reader.run()
    assert reader.held() == (None, [], "unions")
    assert reader.address == {}


def test_back_twice_undoes_two_choices(reader: Reader) -> None:
    reader.run()
    reader.run(don_vi=["cau-giay"])
    reader.run(tu="2020-2021")
    reader.address.pop("tu")
    reader.run()
    assert reader.held() == (None, ["cau-giay"], "unions")
    reader.address.clear()
    reader.run()
    assert reader.held() == (None, [], "unions")


def test_address_is_left_as_it_came_when_it_means_the_same(reader: Reader) -> None:
    came = {"chi-so": ["unions"], "don-vi": ["cau-giay", "khong-co"], "zarsrc": ["30"]}
    reader.address.update(came)
    reader.run()
    assert reader.address == came


def test_unknown_value_is_noted_once_when_a_link_holds_it(reader: Reader) -> None:
    reader.address.update({"don-vi": ["khong-co"], "tu": ["1999-2000"], "chi-so": ["x"]})
    reader.run()
    assert reader.held() == (None, [], "unions")
    assert reader.session[DROPPED] == [("tu", "1999-2000"), ("don-vi", "khong-co"), ("chi-so", "x")]
    reader.run(tu="2020-2021")
    assert reader.session[DROPPED] == []
    assert reader.address == {"tu": ["2020-2021"]}


def test_page_starts_with_its_own_default_when_the_one_before_offered_it_too(reader: Reader) -> None:
    link.receive(ALL, "sang-kien", (METRIC,))
    reader.session[METRIC.key] = "members"
    reader.address.clear()
    link.receive(ALL, "so-sanh", (METRIC,))
    assert reader.held() == (None, [], "unions")


def test_filter_stays_when_its_link_had_not_arrived_before_the_page_changed(reader: Reader) -> None:
    link.receive(ALL, "sang-kien", (METRIC,))
    link.write(ALL)
    reader.session[YEAR.key] = "2020-2021"
    link.receive(ALL, "so-sanh", (METRIC,))
    assert reader.held()[0] == "2020-2021"


def test_back_to_another_page_is_followed_when_its_own_choice_differed(reader: Reader) -> None:
    for page, came in (("sang-kien", {"chi-so": ["members"]}), ("don-vi", {"don-vi": ["cau-giay"]})):
        reader.address.clear()
        reader.address.update(came)
        link.receive(ALL, page, (METRIC,))
        link.write(ALL)
    reader.address.clear()
    reader.address.update({"chi-so": ["members"]})
    link.receive(ALL, "sang-kien", (METRIC,))
    assert reader.held() == (None, [], "members")


def test_default_returns_when_the_page_does_not_offer_what_the_last_one_did(reader: Reader) -> None:
    reader.run(chi_so="something of another page")
    assert reader.held()[2] == "unions"


def test_unknown_values_go_when_the_release_is_open(reader: Reader) -> None:
    reader.address.update({"don-vi": ["cau-giay", "ba-dinh"]})
    reader.run()
    link.keep(PLACES, {"ba-dinh"})
    assert reader.held()[1] == ["ba-dinh"]
    assert reader.session[DROPPED] == [("don-vi", "cau-giay")]


def test_values_left_out_by_the_server_are_noted_once_and_leave_the_address(reader: Reader) -> None:
    reader.address.update({"tu": ["2023-2024"], "don-vi": ["cau-giay"] * 900, "bo-qua": ["210"]})
    reader.run()
    assert reader.held() == ("2023-2024", ["cau-giay"], "unions")
    assert reader.session[TOO_MANY] == 210
    assert reader.address == {"tu": ["2023-2024"], "don-vi": ["cau-giay"]}
    reader.run()
    assert reader.session[TOO_MANY] == 0


@pytest.mark.parametrize("said", ["x", "", "-1", "²", "9" * 5000])
def test_number_of_values_left_out_is_none_when_it_is_no_number(reader: Reader, said: str) -> None:
    reader.address.update({"bo-qua": [said]})
    reader.run()
    assert reader.session[TOO_MANY] == 0
    assert reader.address == {}
