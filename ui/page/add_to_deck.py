"""“Thêm vào bài trình chiếu” beside what is seen: the link that opens the box in which a slide is made of it."""

from findings.link.leads import CARRIED, href
from metrics.catalogue import CATALOGUE
from ui.page.choices import PAGE_PARAMETERS
from ui.page.table import inner
from ui.state.link import Parameter, state
from ui.state.screen import Screen
from validation.decks import is_shape

TEXT = "Thêm vào bài trình chiếu"
ADDED = Parameter("them", lambda text: is_shape(text, CATALOGUE))


def add_link(screen: Screen, shape: str) -> str:
    """The link as HTML; `shape` as a deck writes it down, empty where a slide cannot show it."""
    if not shape:
        return ""
    link = {**state((*CARRIED, *PAGE_PARAMETERS[screen.page])), ADDED.name: [shape]}
    return inner(href(screen.page, link), TEXT)
