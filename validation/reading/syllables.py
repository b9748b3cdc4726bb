"""Whether a word can be Vietnamese, to tell text from text that was read in the wrong code."""

import re
import unicodedata
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
