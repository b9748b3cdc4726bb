"""What a failure is told as, where a file that was whole is damaged while it is served."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from data.access.rights import EDITOR
from data.places.placing import place
from data.releases.lake import Lake
from data.releases.load import load
from findings.inquiry.inquiry import Inquiry
from metrics.cube.filter import EVERYTHING
from tests.data.lakes import put
from tests.examples import source
from tests.metrics.demonstration import demo_cube
from ui.state.inquiry import HELD

SCRIPT = """
from ui.app.failures import tell
tell(ValueError("polars has words of its own"))
"""


def opened(lake: Path) -> Inquiry:
    return Inquiry("cham-lo", place(load(Lake(lake))), demo_cube(), EVERYTHING, ())


def said(inquiry: Inquiry) -> list[str]:
    shown = AppTest.from_string(SCRIPT, default_timeout=60)
    shown.session_state[HELD] = inquiry
    return [one.value for one in shown.run().error]


def test_failure_is_told_as_the_damage_it_comes_from(tmp_path: Path) -> None:
    put(Lake(tmp_path, EDITOR, begins=True), source("unions"))
    inquiry = opened(tmp_path)
    (whole,) = said(inquiry)
    assert whole.startswith("Trang này chưa hiện được.")
    next((tmp_path / "tables").rglob("*.parquet")).write_bytes(b"cut")
    (told,) = said(inquiry)
    assert "của bản số liệu số 1 bị hỏng hoặc bị sửa nên không được dùng" in told
