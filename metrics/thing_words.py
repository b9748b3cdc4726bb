"""What a row of a dataset is about, in words: the codes that make two rows the same thing."""

from glossary.codes import CodeList
from metrics.figure_words import Row
from metrics.lowered import lowered
from metrics.settle import THINGS
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

# The unit of a measure; that of beneficiaries stands in the row itself.
UNITS_OF = {
    "count": {"initiatives": "initiatives", "awards": "awards"},
    "benefit_vnd": {"initiatives": "vnd"},
    "amount_vnd": {"welfare": "vnd"},
    "activity_count": {"welfare": "occasions"},
}
_OF_BENEFICIARIES = {
    "persons": "persons",
    "turns": "turns",
    "gifts": "gifts",
    "children": "children",
    "households": "households",
    "houses": "houses",
    "rooms": "rooms",
    "books": "books",
    "cards": "cards",
}


def thing_words(dataset: str, row: Row) -> str:
    """The labels of what makes the thing, after the dataset's title; what is not stated is left out."""
    columns = columns_of(SCHEMAS[dataset])
    labels = [
        _label(columns[name].codes, row[name]) for name in THINGS[dataset] if row[name] not in {None, "unspecified"}
    ]
    words = [SCHEMAS[dataset].dataset_title(), *map(lowered, labels)]
    return " – ".join(words)


def unit_of(dataset: str, measure: str, row: Row) -> str:
    """The unit, a code of UNITS, in which a measure of a row counts."""
    if measure == "beneficiary_count":
        return _OF_BENEFICIARIES.get(row["beneficiary_unit"] or "", "units")
    return UNITS_OF[measure][dataset]


def _label(codes: object, code: str) -> str:
    return codes.label(code) if isinstance(codes, CodeList) else str(code)
