"""What lies on an officer's desk between the steps: files and what was said to them, until they are published."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.places.reference import places
from data.publishing.draft import Draft, draft
from data.publishing.publish import Stamp, check, newest, with_note
from data.releases import release as releases
from glossary.writing.harmless import one_line
from ui.state.rights import lake
from validation.problems.problem import Problem
from validation.report import SourceFile
from validation.screening.answers import Answers
from validation.screening.screen import Screened

KEY = "import_desk"
CHECKING = "Đang đọc và kiểm tra các tệp…"
# A warning is known by its file and by what it says of which cell.
Warned = tuple[str, Problem]


@dataclass
class Desk:
    """The state of one session.

    `replaced` are the files whose names the last drop brought again; `checked` is what the check of these files on this
    release has found.
    """

    files: dict[str, SourceFile] = field(default_factory=dict)
    replaced: dict[str, SourceFile] = field(default_factory=dict)
    answers: dict[str, Answers] = field(default_factory=dict)
    reasons: dict[Warned, str] = field(default_factory=dict)
    author: str = ""
    note: str = ""
    checked: tuple[Screened, ...] = ()
    checked_for: object = None
    uploads: int = 0
    published: str = ""

    @property
    def has_errors(self) -> bool:
        """Whether any file must be mended before anything can be published."""
        return any(file.has_errors for file in self.checked)

    @property
    def warnings(self) -> list[Warned]:
        """Every warning of every file, in their order, and of the note."""
        files = with_note(self.checked, self.note.strip(), places())
        return [(file.file.sha256, found) for file in files for found in file.warnings]

    def reason(self, file: Screened, found: Problem) -> str | None:
        """Why the officer lets this warning pass; null while he has not said."""
        return self.reasons.get((file.file.sha256, found), "").strip() or None

    @property
    def unanswered(self) -> int:
        """How many warnings have no reason yet."""
        return sum(not self.reasons.get(one, "").strip() for one in self.warnings)

    def stamp(self) -> Stamp:
        """Who publishes, and why."""
        return Stamp(self.author.strip(), self.note.strip())


def desk() -> Desk:
    """The desk of this session; it outlives changes of page."""
    if KEY not in st.session_state:
        st.session_state[KEY] = Desk()
    found: Desk = st.session_state[KEY]
    return found


def take(uploaded: Sequence[UploadedFile]) -> None:
    """Lay files on the desk; one of the same name replaces the one before, as a corrected copy does.

    What is replaced stays at hand, for another school may have given its file the same name; of two dropped together
    both stay. The place to drop files starts anew: what lies on the desk is listed by the page alone.
    """
    one = desk()
    one.published, one.uploads, one.replaced = "", one.uploads + 1, {}
    before = dict(one.files)
    for file in uploaded:
        plain = one_line(file.name)
        name = plain if one.files.get(plain) == before.get(plain) else _free(plain)
        taken = SourceFile(name, file.getvalue())
        if name in before and before[name] != taken:
            one.replaced[name] = before[name]
        one.files[name] = taken


def keep_both(name: str) -> None:
    """Lay the file that was replaced beside the one of the same name."""
    old, beside = desk().replaced.pop(name), _free(name)
    desk().files[beside] = SourceFile(beside, old.content)


def _free(name: str) -> str:
    """The name with a number that no file on the desk has: "Mau 1 (2).xlsx"."""
    path, number = PurePath(name), 2
    while (numbered := f"{path.stem} ({number}){path.suffix}") in desk().files:
        number += 1
    return numbered


def put_away(name: str) -> None:
    """Take one file off the desk."""
    desk().files.pop(name, None)
    desk().answers.pop(name, None)


def clear(published: str = "") -> None:
    """An empty desk for the next reports; `published` says what has just been done."""
    before = desk()
    st.session_state[KEY] = Desk(author=before.author, uploads=before.uploads + 1, published=published)


def checked() -> tuple[Screened, ...]:
    """The files checked against the newest release, once for each set of files and each release; shows progress."""
    one, store = desk(), lake()
    contents = tuple((name, file.sha256) for name, file in one.files.items())
    wanted = (contents, dict(one.answers), max(releases.numbers(store), default=0))
    if one.checked_for != wanted:
        bar = st.progress(0.0, CHECKING)
        found = check(store, list(one.files.values()), places(), lambda part: _advance(bar, part), answers=one.answers)
        bar.empty()
        one.checked, one.checked_for = tuple(found), wanted
    return one.checked


def _advance(bar: DeltaGenerator, part: float) -> None:
    bar.progress(part, CHECKING)


def drafted() -> Draft:
    """The release that the files on the desk would make now."""
    one = desk()
    return draft(newest(lake()), one.checked, one.stamp())
