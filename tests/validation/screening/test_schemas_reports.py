from data.places.reference import places
from tests.examples import row, source
from validation.screening.screen import screen


def checks(*rows: dict[str, str]) -> list[tuple[str, int | None]]:
    return [(found.check, found.row) for found in screen(source("reports", *rows), places())[0].problems]


def test_report_is_described_once() -> None:
    assert checks(row("reports"), row("reports", report_id="r2"), row("reports")) == [
        ("key_unique", 2),
        ("key_unique", 4),
    ]


def test_report_needs_its_id_title_and_kind() -> None:
    assert checks(row("reports", report_id="", title="", report_kind="")) == [("value_required", 2)] * 3


def test_report_is_provisional_when_its_state_is_not_stated() -> None:
    found = screen(source("reports", row("reports", state="")), places())[0]
    assert found.rows["state"].to_list() == ["provisional"]
