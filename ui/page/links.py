"""Clicks on charts that lead on; `links.js` follows them in the browser as it does links of the dashboard."""

from typing import Any

import htpy

from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import Click, target
from ui.html import draw


def follow(inquiry: Inquiry, click: Click, event: Any) -> None:
    """Go where a click on a mark of a chart leads.

    In the browser, as a link does: `st.switch_page` with a query leaves a step between here and there, so that Back
    would come back with the filter of the place that was clicked.
    """
    if address := target(inquiry, click, event):
        draw(htpy.span(data_go=address))
