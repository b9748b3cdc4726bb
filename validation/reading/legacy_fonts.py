"""Text typed in the legacy fonts TCVN3/ABC (.VnTime) and VNI → Unicode, where that is sure."""

import re
import unicodedata
from functools import cache
from itertools import islice

from validation.reading.syllables import is_syllable

# Letters of TCVN 5712:1993 (VN3) as programs show them that take its bytes for Latin 1.
_TCVN3 = str.maketrans(
    "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ¡¢§£¤¥¦",
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
)
# VNI writes a letter and after it its marks: aâ = â, aá = ấ, oø = ò.
_VNI_MARKS = {
    "ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "à": "\u0302\u0300", "á": "\u0302\u0301", "å": "\u0302\u0309", "ã": "\u0302\u0303",
    "ä": "\u0302\u0323",
    "ê": "\u0306", "è": "\u0306\u0300", "é": "\u0306\u0301", "ú": "\u0306\u0309", "ü": "\u0306\u0303",
    "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_ALONE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_LETTER = re.compile(r"([aeiouyôö])([øùûõïâàáåãäêèéúüë])", re.IGNORECASE)
_CHUNK = re.compile(r"[^\s.,;:()/\-0-9\"“”]+")


def tcvn3(text: str) -> str:
    """The text with each TCVN3 letter replaced."""
    return text.translate(_TCVN3)


def vni(text: str) -> str:
    """The text with each VNI letter and its marks composed."""
    marked = _VNI_LETTER.sub(lambda pair: _vni_base(pair[1]) + _VNI_MARKS[pair[2].lower()], text)
    return unicodedata.normalize("NFC", "".join(map(_vni_base, marked)))


def _vni_base(letter: str) -> str:
    plain = _VNI_ALONE.get(letter.lower(), letter)
    return plain.upper() if letter.isupper() else plain


FONTS = {"TCVN3 (ABC)": tcvn3, "VNI": vni}


def legacy_font(texts: list[str]) -> str | None:
    """The font in which the texts must have been typed, or null: they are Unicode, or it is not sure.

    Sure means that as Unicode most of the words beyond ASCII are none, and in that font nearly all are.
    """
    chunks = (found[0] for text in texts for found in _CHUNK.finditer(text))
    words = list(islice((word for word in chunks if not word.isascii()), 5000))
    if not words or _share(words) > 0.5:
        return None
    best = max(FONTS, key=lambda font: _share([FONTS[font](word) for word in words]))
    return best if _share([FONTS[best](word) for word in words]) >= 0.9 else None


def _share(words: list[str]) -> float:
    return sum(map(_is_known, words)) / len(words)


@cache
def _is_known(word: str) -> bool:
    return is_syllable(word)
