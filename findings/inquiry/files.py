"""What a downloaded file is called, and what every file says besides its figures."""

import polars as pl

from findings.inquiry.inquiry import Inquiry
from findings.inquiry.words import DEMO, pinned_address
from glossary.writing.text import slug

MIME = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
INVENTED, LEADS_BACK = "Lưu ý", "Mở lại đúng số liệu này"


def file_name(inquiry: Inquiry, name: str, ending: str) -> str:
    """What a downloaded file is called: the name in letters that every system takes, and the release."""
    return f"{slug(name)[:60].strip('-')}_ban-{inquiry.release.release.number}.{ending}"


def marked(inquiry: Inquiry, frame: pl.DataFrame) -> pl.DataFrame:
    """The table with the address that opens it again, and with a column that says so where figures are invented."""
    last = [pl.lit(pinned_address(inquiry)).alias(LEADS_BACK)]
    if inquiry.release.release.is_demo:
        last.insert(0, pl.lit(DEMO).alias(INVENTED))
    return frame.with_columns(last)
