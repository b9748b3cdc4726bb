"""What a text tells of a single person: a name, a telephone number, a date or year of birth."""

import re
from collections.abc import Iterable

from validation.people.names import person_in

KINDS = {"name": "tên người", "phone": "số điện thoại", "birth": "ngày, năm sinh"}

# Digits in groups with one sign between them; what goes on with a sign or stroke is a number of a document.
GROUPED = re.compile(
    r"(?<![\w/.,+-])(?:\+|\(\+?)?\d{1,4}\)?(?:[ .-]?\(?\d{2,4}\)?){2,5}(?![\w/]|[.,-]\d)"
    r"|(?<![\w/.,])\d{10,11}(?![\w/]|[.,-]\d)"
)
DATED = re.compile(r"\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d{2}(?!\d)")
MOBILE = re.compile(r"(?:0|84|0084)(?:[35789]\d{8}|1\d{9})")
LANDLINE = re.compile(r"(?:0|84|0084)(?:2\d{9}|2\d{8}|[48]\d{8}|[2-7]\d{8})")
# Excel takes the first 0 away; the word before tells what is left.
CALLED = re.compile(
    r"(?:\b(?:sđt|đt|đtdđ|zalo|tel|hotline)|điện thoại|di động|số máy)[^\d\n]{0,12}(\+?\d[\d .-]{7,14}\d)",
    re.IGNORECASE,
)

DATE = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}"
YEAR = r"(?:19[3-9]\d|20[01]\d)(?![-–/\d])"
BIRTH = re.compile(
    rf"\bsinh\s+ngày\s*:?\s*\d|\bsinh\s+năm\s*:?\s*{YEAR}|\bngày(?:,?\s*tháng,?\s*năm)?\s+sinh\s*:?\s*{DATE}"
    rf"|(?<!học )\bsinh\s*:?\s*(?:{DATE}|{YEAR})|\bs/?n\s*[:.]?\s*(?:{DATE}|{YEAR})|\bn/?s\s*[:.]?\s*{DATE}"
    rf"|\bnăm\s+sinh\s*:?\s*{YEAR}",
    re.IGNORECASE,
)


def personal_in(text: str, known: Iterable[str] = ()) -> dict[str, str]:
    """Codes of `KINDS`, each with the words that look like it; `known` as for names. Ages tell of nobody alone."""
    found = {"name": person_in(text, known), "phone": _phone_in(text), "birth": _birth_in(text)}
    return {kind: words for kind, words in found.items() if words}


def _phone_in(text: str) -> str | None:
    for one in GROUPED.finditer(text):
        digits = re.sub(r"\D", "", one[0])
        is_number = MOBILE.fullmatch(digits) or LANDLINE.fullmatch(digits)
        if is_number and not DATED.match(one[0]):
            return one[0].strip()
    if called := CALLED.search(text):
        digits = re.sub(r"\D", "", called[1])
        return called[1] if 9 <= len(digits) <= 12 else None
    return None


def _birth_in(text: str) -> str | None:
    found = BIRTH.search(text)
    return found[0] if found else None
