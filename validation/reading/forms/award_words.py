"""A header such as "BK LĐLĐ TP" or "Bằng khen / TT" → the award it stands for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from glossary.awards.awards import AWARD_KINDS, RECIPIENT_KINDS
from glossary.awards.bodies import AWARDING_BODIES
from glossary.codes import Code
from glossary.writing.text import fold
from validation.reading.tables.vocabulary import WHOLE

NO_AWARD = ("unspecified", "merged_kinds", "merged_bodies", "contest_prize")


def _spelled(codes: Mapping[str, Code]) -> dict[str, str]:
    pairs = [
        (fold(word), code.code)
        for code in codes.values()
        if code.code not in NO_AWARD
        for word in (code.label, *code.spellings)
    ]
    return dict(sorted(pairs, key=lambda pair: -len(pair[0])))


_KINDS, _BODIES = _spelled(AWARD_KINDS), _spelled(AWARDING_BODIES)
_RECIPIENTS = _spelled(RECIPIENT_KINDS)


@dataclass(frozen=True)
class AwardHeader:
    """What a column of awards holds; null where its header does not say."""

    kind: str | None
    body: str | None
    recipient: str | None


def award_header(path: tuple[str, ...]) -> AwardHeader | None:
    """The award of a column, from its group down; null when the header names neither award nor recipient."""
    kind = body = recipient = None
    for part in map(fold, path):
        if part in _RECIPIENTS:
            recipient = _RECIPIENTS[part]
            continue
        found = _prefix(_KINDS, part)
        rest = part
        if found:
            kind = _KINDS[found]
            rest = re.sub(rf"^(?:{fold('của')}|{fold('cấp')})? ?", "", part.removeprefix(found).strip(" -,:()"))
        if rest and (named := _prefix(_BODIES, rest)):
            body = _BODIES[named]
        elif rest and (found or (kind and rest not in WHOLE)):
            return None
    return AwardHeader(kind, body, recipient) if kind or recipient else None


def _prefix(words: dict[str, str], text: str) -> str | None:
    return next((word for word in words if text == word or text.startswith(word + " ")), None)
