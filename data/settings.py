"""What is set from outside, one environment variable a function; what cannot be meant counts as the closed choice."""

import logging
import os
import re
from functools import cache

ORIGIN = re.compile(r"https?://(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?", re.IGNORECASE)
ON, OFF = {"1", "on", "yes", "true"}, {"", "0", "off", "no", "false"}
SHORTEST_TOKEN = 16
LEAST_PEOPLE = 3


def embedded_by() -> tuple[str, ...]:
    """EMBEDDED_BY: the origins, parted by blanks or commas, whose pages may show the dashboard in a frame.

    Such as `https://federation.example https://*.example.vn`. Absent: no page but the dashboard's own. What is no
    origin is left out.
    """
    said = re.split(r"[\s,]+", os.environ.get("EMBEDDED_BY", "").strip())
    for text in said:
        if text and not ORIGIN.fullmatch(text):
            _complain("EMBEDDED_BY", f"{text!r} is no origin such as https://name.example; it may not embed")
    return tuple(text for text in said if ORIGIN.fullmatch(text))


def is_reading_open() -> bool:
    """READING: `open`, also when absent, or `closed`: then a stranger is shown the door only."""
    text = os.environ.get("READING", "").strip().lower() or "open"
    if text not in {"open", "closed"}:
        _complain("READING", f"{text!r} is neither open nor closed; it counts as closed")
    return text == "open"


def password() -> str:
    """PUBLISH_PASSWORD: what editors give; empty where none is set, and only who sits at the machine is one."""
    return os.environ.get("PUBLISH_PASSWORD", "")


def least_people() -> int:
    """SMALL_COUNT_BELOW: fewer people than this are never told; 3, and the setting can only ask for more."""
    text = os.environ.get("SMALL_COUNT_BELOW", "").strip() or str(LEAST_PEOPLE)
    if not text.isdecimal() or int(text) < LEAST_PEOPLE:
        _complain("SMALL_COUNT_BELOW", f"{text!r} is no number from {LEAST_PEOPLE} upwards; {LEAST_PEOPLE} holds")
        return LEAST_PEOPLE
    return int(text)


def is_searchable() -> bool:
    """SEARCHABLE: `on` lets search engines list the pages; absent or `off`: they are asked not to."""
    return _is_on("SEARCHABLE")


def metrics_token() -> str | None:
    """METRICS_TOKEN: what a monitor elsewhere sends as bearer token for `/_stcore/metrics`, at least 16 characters.

    Null where it is absent or too short to be a secret: then only this machine is answered.
    """
    token = os.environ.get("METRICS_TOKEN", "").strip()
    if token and len(token) < SHORTEST_TOKEN:
        _complain("METRICS_TOKEN", f"it has fewer than {SHORTEST_TOKEN} characters and opens nothing")
    return token if len(token) >= SHORTEST_TOKEN else None


def _is_on(name: str) -> bool:
    text = os.environ.get(name, "").strip().lower()
    if text not in ON | OFF:
        _complain(name, f"{text!r} is neither on nor off; it counts as off")
    return text in ON


@cache
def _complain(name: str, reason: str) -> None:
    """Once for each mistake: settings are asked for with every request."""
    logging.getLogger(__name__).warning("The setting %s: %s.", name, reason)
