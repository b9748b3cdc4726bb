"""Texts without the signs that nobody sees and that change what is seen: direction marks, terminal codes, controls."""

import re
import unicodedata

# ESC [ … letter and its kin colour, move and overwrite on a terminal; ESC ] … sets titles and links there.
_TERMINAL_CODES = re.compile(r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?")
# They turn what follows around, so that a name or an ending reads as another one.
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = "\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
_CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
_NO_LETTERS = "\ufffe\uffff"
_REMOVED = re.compile(f"[{_TURNING}{_UNSEEN}{_CONTROLS}{_NO_LETTERS}]")
_DISGUISING = re.compile(f"[\u202a-\u202e\u2066-\u2069{_CONTROLS}]")
_NEW_LINES = re.compile("[\x0b\x0c\x85\u2028\u2029]")
# Between letters of other scripts and between pictures a joiner is spelling; beside Latin ones it only hides.
_LATIN = "\x00-\u024f\u1e00-\u1eff"
_JOINERS = re.compile(f"(?:^|(?<=[{_LATIN}]))[\u200c\u200d]+|[\u200c\u200d]+(?=[{_LATIN}]|$)")
_HALVES = re.compile("[\ud800-\udfff]")


def harmless(text: str) -> str:
    """The text as it reads, in composed form; lines, tabs and joined pictures stay, half a character becomes "�"."""
    if text.isprintable():
        return unicodedata.normalize("NFC", text)
    kept = _NEW_LINES.sub("\n", _REMOVED.sub("", _TERMINAL_CODES.sub("", text)))
    # What was apart stands together now.
    return unicodedata.normalize("NFC", _HALVES.sub("\ufffd", _JOINERS.sub("", kept)))


def is_disguised(text: str) -> bool:
    """Whether signs in it make a reader, or a terminal, see another text than the one that is stored."""
    return bool(_DISGUISING.search(text))


def one_line(text: str) -> str:
    """The same on one line, for names of files and what a terminal prints."""
    return " ".join(harmless(text).split())
