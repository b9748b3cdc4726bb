"""How the state of a page is written in its address: parameters with stable codes, understood or dropped."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

# Streamlit passes over a whole link of more than a thousand values without a word; some are a page's own.
MOST_VALUES = 990
LEFT_OUT = "bo-qua"
Link = dict[str, list[str]]
Value = Sequence[str] | None


@dataclass(frozen=True)
class Parameter:
    """One name in the link; `accepts` says whether a text is a value of it, `default` what holds without one."""

    name: str
    accepts: Callable[[str], bool]
    is_several: bool = False
    default: str | None = None

    @property
    def key(self) -> str:
        """Under which a session keeps what is chosen."""
        return f"link_{self.name}"


def readable(said: str) -> str | None:
    """A query with its first values and the number of those left out; null for one that is read whole, as this is."""
    over = said.count("&") + 1 - MOST_VALUES
    if over <= 1:
        return None
    return "&".join([*said.split("&", MOST_VALUES)[:MOST_VALUES], f"{LEFT_OUT}={over}"])


def understood(
    link: Mapping[str, Sequence[str]], parameters: Sequence[Parameter]
) -> tuple[dict[str, Value], list[tuple[str, str]]]:
    """The values of all parameters, and the (name, text) pairs of the link that mean nothing."""
    values: dict[str, Value] = {}
    dropped = []
    for parameter in parameters:
        texts = link.get(parameter.name, [])
        good = dict.fromkeys(text for text in texts if parameter.accepts(text))
        dropped += [(parameter.name, text) for text in texts if text not in good]
        values[parameter.name] = list(good) if parameter.is_several else next(reversed(good), None)
    return values, dropped


def as_link(values: Mapping[str, Value], parameters: Sequence[Parameter], *, with_defaults: bool = False) -> Link:
    """The values of the parameters as a link, in their order; empty ones are left out, defaults unless asked for."""
    left_out = {} if with_defaults else {parameter.name: parameter.default for parameter in parameters}
    held = ((parameter.name, values.get(parameter.name)) for parameter in parameters)
    said = {name: value for name, value in held if value and value != left_out.get(name)}
    return {name: [value] if isinstance(value, str) else list(value) for name, value in said.items()}


def query(link: Mapping[str, Sequence[str]]) -> str:
    """The link as it stands behind the question mark."""
    return urlencode([(name, text) for name, texts in link.items() for text in texts])


def address(base: str, link: Mapping[str, Sequence[str]]) -> str:
    """An address and its link; a query that `base` has already is replaced."""
    before, said = base.split("?", 1)[0], query(link)
    return f"{before}?{said}" if said else before
