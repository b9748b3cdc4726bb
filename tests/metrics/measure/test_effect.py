from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.rows_behind import effects
from tests.metrics.examples import Row, cube, initiative, union


def told(before: list[Row], after: list[Row], *datasets: str, where: Filter = EVERYTHING) -> list[object]:
    found = effects(cube(*before), cube(*after), datasets, where)
    return [(one.metric.name, one.school_year, one.before, one.after) for one in found]


def test_numbers_that_move_are_told_before_and_after() -> None:
    before, after = [union(), initiative(is_total=True, count=8)], [union(), initiative(is_total=True, count=9)]
    assert told(before, after, "initiatives") == [("initiatives_district", "2023-2024", 8, 9)]
    assert told(before, after, "unions") == []


def test_number_nobody_had_reported_is_null_before() -> None:
    new = [initiative(is_total=True, count=8)]
    assert told([], new, "initiatives") == [("initiatives_district", "2023-2024", None, 8)]
    assert told(new, [], "initiatives") == [("initiatives_district", "2023-2024", 8, None)]


def test_other_districts_are_not_told_of() -> None:
    after = [initiative(is_total=True, count=8)]
    assert told([], after, "initiatives", where=Filter(districts=("001",))) == []
