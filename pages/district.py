"""Quận, huyện – CĐCS: one district or one union on one page."""

from ui.screen import current
from ui.show import heading

screen = current()
heading(screen, "Quận, huyện – CĐCS", "Một quận, huyện hoặc một CĐCS trên một trang.")
