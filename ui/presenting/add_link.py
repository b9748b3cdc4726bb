"""“Thêm vào bài trình chiếu” beside what is seen: the link that opens the box in which a slide is made of it."""

from metrics.catalogue import CATALOGUE
from ui.choices import PAGE_PARAMETERS
from ui.leads import CARRIED, href
from ui.link import Parameter, state
from ui.screen import Screen
from ui.table import inner
from validation.deck import is_shape

TEXT = "Thêm vào bài trình chiếu"
ADDED = Parameter("them", lambda text: is_shape(text, CATALOGUE))


def add_link(screen: Screen, shape: str) -> str:
    """The link as HTML; `shape` as a deck writes it down, empty where a slide cannot show it."""
    if not shape:
        return ""
    link = {**state((*CARRIED, *PAGE_PARAMETERS[screen.page])), ADDED.name: [shape]}
    return inner(href(screen.page, link), TEXT)
