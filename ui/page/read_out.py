"""A paragraph to be read out or pasted into a report, with a button that copies it."""

import htpy

from findings.content.content import ReadOut
from ui.html import copy_button, draw


def read_out(shown: ReadOut) -> None:
    """The sentences one below the other."""
    draw(
        htpy.div("#read-out.read-out")[[htpy.p[sentence] for sentence in shown.sentences]],
        *copy_button("read-out", "Sao chép đoạn này", "Đã sao chép đoạn để đọc."),
    )
