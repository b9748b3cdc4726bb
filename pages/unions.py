"""Công đoàn cơ sở: how many unions and members there are, how the unions were graded, and who they are."""

from charts.colour import Palette
from glossary.unions import GRADES
from metrics.catalogue import CATALOGUE
from ui import choices
from ui.beside import other_periods, unions_by_name
from ui.breakdown import over_years
from ui.findings import heatmap_of, side_by_side
from ui.missing import left_out
from ui.screen import current
from ui.show import heading
from ui.tiles import tiles

FIRST = ("unions", "members", "female_share", "members_per_100_staff", "unions_founded")

screen = current()
heading(screen, "Công đoàn cơ sở", "Số CĐCS, đoàn viên và kết quả xếp loại của khối trường học.")
left_out(screen, "unions", "CĐCS")
tiles(screen, [CATALOGUE[name] for name in FIRST])
metric = choices.metric("Chỉ số xem kỹ", ("Tổ chức", "Xếp loại"))
side_by_side(screen, metric)
over_years(screen, CATALOGUE["unions_graded"], "grade", Palette(GRADES, "falling"))
over_years(screen, CATALOGUE["unions_graded_strength"], "grade", Palette(GRADES, "falling"))
heatmap_of(screen, metric)
unions_by_name(screen)
other_periods(screen, "figures")
