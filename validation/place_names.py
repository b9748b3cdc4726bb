"""The spellings under which a place is found: with or without its kind, its province, accents."""

import re
from collections.abc import Mapping
from typing import Any

from glossary.text import fold, slug

ABBREVIATIONS = {
    "q.": "quận",
    "h.": "huyện",
    "tx.": "thị xã",
    "tp.": "thành phố",
    "p.": "phường",
    "x.": "xã",
}


def names_of(row: Mapping[str, Any]) -> list[str]:
    """The spellings of a place, from its `name`, `full_name` and `province_name`."""
    plain = [str(row["name"]), str(row["full_name"])]
    names = plain + [f"{name} {row['province_name']}" for name in plain]
    return names + [slug(name) for name in names]


def key_of(text: str) -> str:
    """The key under which equal spellings meet."""
    words = " ".join(re.sub(r"[(),-]", " ", fold(text)).split())
    for short, full in ABBREVIATIONS.items():
        if words.startswith(short):
            words = fold(full + " " + words.removeprefix(short))
    return slug(words) if words.isascii() else words
