"""One form for Vietnamese text: to store it, to match it, to search it, to link to it and to sort it."""

import re
import unicodedata
from functools import lru_cache

# From the lowest to the highest place in a Vietnamese dictionary, after a word without a tone.
_TONES = "\u0300\u0309\u0303\u0301\u0323"
_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
# Above ASCII, so that spaces, punctuation and digits come before letters.
_PLACES = {letter: chr(0x100 + place) for place, letter in enumerate(_ALPHABET)}
_WORD = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+")

_SAME = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("“”„″«»", '"'),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("\u200b\u2060\ufeff\u00ad", None),
        # Icelandic and African letters that look like the Vietnamese one and are typed for it.
        **dict.fromkeys("ðɖ", "đ"),
    }
)


def nfc(text: str) -> str:
    """The composed form in which text is stored; nothing else changes."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """The key under which equal words match: "HOÀ  Bình" and "Hòa Bình", "2023 – 2024" and "2023-2024".

    Case, composition, the place of the tone in a word, kinds of dashes and quotes, spaces around a dash and
    repeated or non-breaking spaces make no difference. The key is for comparing, not for showing.
    """
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold()).translate(_SAME)
    spaced = re.sub(r" ?- ?", "-", " ".join(plain.split()))
    return nfc(_tones_last(spaced))


def _tones_last(decomposed: str) -> str:
    return decomposed if decomposed.isascii() else _WORD.sub(lambda word: _tone_last(word[0]), decomposed)


# There are some seven thousand syllables.
@lru_cache(maxsize=20_000)
def _tone_last(word: str) -> str:
    return word if word.isascii() else _without_tones(word) + "".join(_tones(word))


def _tones(word: str) -> list[str]:
    return sorted(mark for mark in word if mark in _TONES)


def _without_tones(text: str) -> str:
    return "".join(letter for letter in text if letter not in _TONES)


def unaccented(text: str) -> str:
    """The key for a search without diacritics: "go vap" for "Gò Vấp", "da nang" for "Đà Nẵng"."""
    letters = unicodedata.normalize("NFD", fold(text)).replace("đ", "d")
    return letters.translate(_UNMARKED)


class _Unmarked(dict[int, int | None]):
    """Each character's number with itself, that of a combining mark with null."""

    def __missing__(self, number: int) -> int | None:
        self[number] = None if unicodedata.combining(chr(number)) else number
        return self[number]


_UNMARKED = _Unmarked()


def slug(text: str) -> str:
    """The text in a link: "phuong-cau-giay-ha-noi". Letters beyond ASCII without a Latin base are dropped."""
    return re.sub(r"[^a-z0-9]+", "-", unaccented(text)).strip("-")


def vietnamese_order(text: str) -> str:
    """A key that sorts as Vietnamese readers expect: a ă â b c d đ e ê …, and "Quận 3" before "Quận 10".

    Tones decide only between words with the same letters (ma mà mả mã má mạ). It is plain text, so a table
    can be sorted by a column of it.
    """
    words = unicodedata.normalize("NFD", fold(text))
    numbered = re.sub(r"\d+", lambda digits: digits[0].zfill(12), nfc(_without_tones(words)))
    letters = "".join(_place(letter) for letter in numbered)
    tones = "".join(str(_tone_place(word)) for word in _WORD.findall(words))
    return f"{letters}\t{tones}\t{nfc(text)}"


def _place(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return _PLACES.get(letter) or _PLACES.get(base, letter)


def _tone_place(word: str) -> int:
    return max((_TONES.index(tone) + 1 for tone in _tones(word)), default=0)


def lowered(label: str) -> str:
    """Begun with a small letter; abbreviations such as CĐCS and LĐLĐ keep their capitals."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]
