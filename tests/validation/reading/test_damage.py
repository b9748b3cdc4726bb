from random import Random

import pytest

from tests.validation.damage.clean import draft
from tests.validation.damage.clean_reports import CLEAN
from tests.validation.damage.kinds import DAMAGES
from tests.validation.damage.trial import found, table, trials

TIMES = 3


@pytest.mark.parametrize("report", CLEAN)
def test_clean_report_has_no_problem(report: str) -> None:
    assert found(draft(CLEAN[report], Random(0))) == []


def test_each_of_forty_kinds_of_damage_is_found_in_its_very_cell_and_nothing_else_is_blamed() -> None:
    assert len(DAMAGES) == 40
    done = [trial for kind in DAMAGES for trial in trials(kind, TIMES)]
    share = sum(trial.is_found for trial in done) / len(done)
    alarms = sum(len(trial.false_alarms) for trial in done)
    print(f"\n{table(done)}\nfound in the very cell: {share:.1%}; false alarms: {alarms}")
    assert [trial for trial in done if not trial.is_found or trial.false_alarms] == []
    assert (share, alarms) == (1.0, 0)
