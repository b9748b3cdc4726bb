"""What a downloaded file is called, and what every file says besides its figures."""

import polars as pl

from glossary.writing.text import slug
from ui.state.screen import Screen

MIME = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
INVENTED, LEADS_BACK = "Lưu ý", "Mở lại đúng số liệu này"
DEMO = "Dữ liệu minh hoạ"
NOT_REAL = f"{DEMO} – không phải số liệu thật của đơn vị nào."


def file_name(screen: Screen, name: str, ending: str) -> str:
    """What a downloaded file is called: the name in letters that every system takes, and the release."""
    return f"{slug(name)[:60].strip('-')}_ban-{screen.release.release.number}.{ending}"


def marked(screen: Screen, frame: pl.DataFrame, address: str) -> pl.DataFrame:
    """The table with the address that opens it again, and with a column that says so where figures are invented.

    The address is asked for while the page is drawn: a file that is made on a click knows no session.
    """
    last = [pl.lit(address).alias(LEADS_BACK)]
    if screen.release.release.is_demo:
        last.insert(0, pl.lit(DEMO).alias(INVENTED))
    return frame.with_columns(last)
