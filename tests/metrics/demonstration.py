"""A small invented federation, published once for all tests that look at it."""

from functools import cache

from data.access.rights import EDITOR
from data.demonstration import federation
from data.places.reference import districts
from data.publishing.publish import Stamp, publish_rows
from data.releases.lake import Lake
from data.releases.load import Opened, load
from metrics.cube.cube import Cube, build

STAMP = Stamp("Phần mềm", "Dữ liệu minh hoạ", is_demo=True, created_at="2027-08-31T00:00:00Z")
BA_DINH = "001"


@cache
def demo() -> Opened:
    """Four districts with thirty unions each over five school years, and their wards over two more."""
    rows = federation(districts=4, years=5, unions=30, initiatives=3839, seed=7, reference=districts())
    lake = Lake("memory:///", EDITOR, begins=True)
    publish_rows(lake, rows, STAMP)
    return load(lake)


@cache
def demo_cube() -> Cube:
    return build(demo())
