"""Bytes of real reports changed at random: in the file itself, or in one part of its archive."""

import io
import zipfile
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.places.reference import places
from tests.fixtures.reports import REPORTS
from validation.report import SourceFile
from validation.screening.screen import screen

WORKBOOKS = ("members", "award matrix", "care", "head in three rows", "sheets with hidden rows and a wrong number")
TEXTS = ("members as csv in utf-8", "members as csv in utf-16")
PARTS = (
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/workbook.xml",
    "xl/styles.xml",
    "xl/_rels/workbook.xml.rels",
)
SNIPPETS = (
    b"\x00", b"\xff\xfe", b"<", b"</c>", b'"', b"-1", b"1e999", b"NaN", b"&#0;", b"&x;", b"<!--", b"<![CDATA[",
    b'<c r="XFD9"><v>1</v></c>', b'<row r="9" hidden="1">', b't="s"', b"A1:ZZ99", b",", b";", b"\r\n",
)  # fmt: skip
Change = Callable[[bytes], bytes]


def _flipped(place: float, bits: int) -> Change:
    def change(content: bytes) -> bytes:
        at = int(place * len(content))
        return content[:at] + bytes([content[at] ^ bits]) + content[at + 1 :] if content else content

    return change


def _cut(place: float, _: int) -> Change:
    return lambda content: content[: int(place * len(content))]


def _inserted(place: float, snippet: bytes) -> Change:
    return lambda content: content[: (at := int(place * len(content)))] + snippet + content[at:]


PLACE = st.floats(0, 1, exclude_max=True)
CHANGES = st.lists(
    st.one_of(
        st.builds(_flipped, PLACE, st.integers(1, 255)),
        st.builds(_cut, PLACE, st.just(0)),
        st.builds(_inserted, PLACE, st.sampled_from(SNIPPETS)),
    ),
    min_size=1,
    max_size=4,
)


@st.composite
def changed_files(draw: st.DrawFn) -> SourceFile:
    """A report with some bytes changed, cut off or put in."""
    file = REPORTS[draw(st.sampled_from(WORKBOOKS + TEXTS))].file
    part = draw(st.sampled_from((None, *PARTS)))
    content = file.content
    changes = draw(CHANGES)
    if part is None or not zipfile.is_zipfile(io.BytesIO(content)):
        return SourceFile(file.name, _all(changes, content))
    return SourceFile(file.name, _with_part(content, part, changes))


def _all(changes: list[Change], content: bytes) -> bytes:
    for change in changes:
        content = change(content)
    return content


def _with_part(workbook: bytes, part: str, changes: list[Change]) -> bytes:
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(changed, "w") as new:
        for entry in old.namelist():
            content = old.read(entry)
            new.writestr(entry, _all(changes, content) if entry == part else content)
    return changed.getvalue()


def fuzz(examples: int) -> None:
    """Read so many changed files; whatever they hold, nothing is raised."""

    @settings(
        max_examples=examples, database=None, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(changed_files())
    def read(file: SourceFile) -> None:
        screen(file, places())

    read()
