"""Text typed in the legacy fonts TCVN3/ABC (.VnTime) and VNI → Unicode, where that is sure."""

import re
import unicodedata
from functools import cache
from itertools import islice

# Longest first, so that "ngh" is not taken for "ng" and an impossible "h…".
ONSETS = ("ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", *"bcdđghklmnprstvx", "")
_NUCLEI = (
    "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oai oay oă oe oi oo ôi ơi ua uâ uây uê ui uô "
    "uôi uơ uy uya uyê uyu ưa ưi ươ ươi ươu ưu yê yêu oao oeo uai uao uay ue uă"
)
NUCLEI = frozenset(_NUCLEI.split())
CODAS = ("ng", "nh", "ch", *"cmnpt", "")
TONES = "\u0300\u0301\u0303\u0309\u0323"
MOST_WORDS = 5_000
WORD = re.compile(r"[^\W\d_]+")


def is_syllable(word: str) -> bool:
    """True for one syllable of Vietnamese spelling with at most one tone: "đoàn", not "®oµn" nor "ñoaøn"."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    if sum(mark in TONES for mark in decomposed) > 1:
        return False
    plain = unicodedata.normalize("NFC", "".join(mark for mark in decomposed if mark not in TONES))
    return any(
        plain.removeprefix(onset).removesuffix(coda) in NUCLEI
        for onset in ONSETS
        for coda in CODAS
        if plain.startswith(onset) and plain.endswith(coda)
    )


def share_of_syllables(text: str) -> float:
    """The share of the first words beyond ASCII that can be Vietnamese; 1 when there is none."""
    foreign = (found[0] for found in WORD.finditer(text) if not found[0].isascii())
    words = list(islice(foreign, MOST_WORDS))
    return sum(map(is_syllable, words)) / len(words) if words else 1.0


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
