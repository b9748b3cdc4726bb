"""What a rule that reports can break consists of."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Check:
    """A rule a report can break.

    `column` is the dependent column a rule over several cells points at; `source` the document it comes from, if any.
    Rules of office practice only warn. `message` may use {header}, {found}, {expected} and {context}.
    """

    severity: Severity
    message: str
    expected: str
    column: str | None = None
    source: str | None = None
