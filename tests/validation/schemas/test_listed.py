"""Every dataset stands in the one list, with what its form and the tests of all datasets need."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

from tests.examples import ROWS
from validation import schemas
from validation.returned.form_parts.examples import EXAMPLES
from validation.returned.form_parts.meanings import MEANINGS
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.schemas.dataset import Dataset
from validation.schemas.record import Record


def test_every_class_of_a_dataset_is_listed() -> None:
    modules = [import_module(f"validation.schemas.{found.name}") for found in iter_modules(schemas.__path__)]
    written = {one for module in modules for one in vars(module).values() if _is_of_a_dataset(one)}
    assert written == set(SCHEMAS.values())


def _is_of_a_dataset(one: object) -> bool:
    return isinstance(one, type) and issubclass(one, Dataset) and one not in {Dataset, Record}


@pytest.mark.parametrize("dataset", list(SCHEMAS))
def test_every_dataset_has_example_rows_and_a_valid_row_of_the_tests(dataset: str) -> None:
    assert dataset in ROWS
    assert dataset == "reports" or dataset in EXAMPLES


@pytest.mark.parametrize("dataset", [name for name in SCHEMAS if name != "reports"])
def test_every_column_that_a_form_asks_for_has_a_meaning(dataset: str) -> None:
    assert {column.name for column in columns_of(SCHEMAS[dataset]).values()} <= {*MEANINGS, f"{dataset}_id"}
