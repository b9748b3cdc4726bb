"""“Thêm vào bài trình chiếu” beside what is seen: the link that opens the box in which a slide is made of it."""

import htpy

from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import here, href
from findings.link.pages import ADDED
from ui.html import inner

TEXT = "Thêm vào bài trình chiếu"


def add_link(inquiry: Inquiry, shape: str) -> htpy.Element:
    """The link; `shape` as a deck writes it down."""
    return inner(href(inquiry.page, {**here(inquiry), ADDED.name: [shape]}), TEXT)
