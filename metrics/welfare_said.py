"""Help in words: people by unit, money given, and apart from it what was lent and raised."""

from glossary.numbers import NOT_REPORTED, number
from glossary.periods import bounded
from glossary.welfare import BENEFICIARY_UNITS
from metrics.said import Clause, Said

GIVEN = Clause("money_given", "đã chi, tặng, hỗ trợ {}", "số tiền chăm lo")
APART = (
    Clause("money_lent", "vốn cho vay {}", "vốn cho vay"),
    Clause("money_raised", "vận động các quỹ {}", "số tiền vận động"),
)


def help_given(said: Said) -> str:
    """ "trên 152 người; đã chi, tặng, hỗ trợ 10 triệu đồng": units of help are never added to each other."""
    reached = {row["beneficiary_unit"]: row for row in said.rows("reached", "beneficiary_unit").iter_rows(named=True)}
    people = [
        f"{bounded(number(reached[unit]['value']), reached[unit]['bound'])} {BENEFICIARY_UNITS.label(unit).lower()}"
        for unit in BENEFICIARY_UNITS
        if unit in reached
    ]
    if people:
        return f"{', '.join(people)}; {said.all(GIVEN)}"
    if said.row("reached") is not None:
        return f"không có người được chăm lo; {said.all(GIVEN)}"
    is_silent = said.row("money_given") is None
    return f"số người được chăm lo{', ' if is_silent else f' {NOT_REPORTED}; '}{said.all(GIVEN)}"


def money_apart(said: Said) -> str:
    """Loans and funds raised, which are not money given."""
    return said.all(*APART)
