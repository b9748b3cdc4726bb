"""Chăm lo: help given by programme and form, with loans and funds raised apart."""

from ui.screen import current
from ui.show import heading

screen = current()
heading(screen, "Chăm lo", "Người được chăm lo và số tiền đã chi; vốn vay và tiền vận động đứng riêng.")
