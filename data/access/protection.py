"""Which rows are protected: help in sickness, bereavement and hardship, and people proposed for awards.

In a small school one such case is a known person (docs/privacy.md), so that nobody but an editor reads these rows
singly; everybody else reads cells of a district, `data/access/cells.py`.
"""

import polars as pl

from glossary.awards.awards import AWARD_STATUSES, COUNTED_AWARD_STATUSES, RECIPIENT_KINDS
from glossary.indicators import INDICATORS
from glossary.welfare import WELFARE_FORMS, WELFARE_PROGRAMMES
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

# Money raised or saved is nobody's help.
FLOWS = ("given", "lent")
SENSITIVE_FORMS = tuple(code for code, form in WELFARE_FORMS.items() if form.is_sensitive)
OPEN_FORMS = tuple(code for code in WELFARE_FORMS if code not in SENSITIVE_FORMS)
SENSITIVE_PROGRAMMES = tuple(code for code, programme in WELFARE_PROGRAMMES.items() if programme.is_sensitive)
OPEN_PROGRAMMES = tuple(code for code in WELFARE_PROGRAMMES if code not in SENSITIVE_PROGRAMMES)
# Awards are announced when they are decided; who was put forward, refused or lost one is not.
UNDECIDED = tuple(code for code in AWARD_STATUSES if code not in COUNTED_AWARD_STATUSES)
PEOPLE = tuple(code for code in RECIPIENT_KINDS if code != "collective")
SENSITIVE_INDICATORS = tuple(code for code, indicator in INDICATORS.items() if indicator.is_sensitive)


def is_protected(dataset: str) -> pl.Expr:
    """True for the protected rows of a dataset of `PROTECTED`."""
    return PROTECTED[dataset]().fill_null(False)


def public_columns(dataset: str) -> list[str]:
    """The columns of a dataset that anyone may read."""
    return [column.name for column in columns_of(SCHEMAS[dataset]).values() if column.role != "personal"]


def _help() -> pl.Expr:
    is_sensitive = pl.col("form").is_in(list(SENSITIVE_FORMS)) | pl.col("programme").is_in(list(SENSITIVE_PROGRAMMES))
    return pl.col("flow").is_in(list(FLOWS)) & is_sensitive


def _people_put_forward() -> pl.Expr:
    return pl.col("status").is_in(list(UNDECIDED)) & pl.col("recipient_kind").is_in(list(PEOPLE))


def _totals_of_help() -> pl.Expr:
    return pl.col("indicator").is_in(list(SENSITIVE_INDICATORS)) & (pl.col("value_kind") == "actual")


PROTECTED = {"welfare": _help, "awards": _people_put_forward, "figures": _totals_of_help}
