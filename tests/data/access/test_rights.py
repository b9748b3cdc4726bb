"""Without leave nothing is written and nothing whole is read, whatever function is asked."""

from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

from data import decks
from data.access.rights import EDITOR, NOBODY, PUBLIC
from data.decks import Kept
from data.places.placing import place
from data.places.reference import places
from data.publishing.draft import draft
from data.publishing.publish import check, newest, publish, publish_rows, rollback, start_empty
from data.publishing.remembered import remember
from data.releases import release as releases
from data.releases import shipped
from data.releases.lake import NOT_ALLOWED, Lake, NotAllowedError
from data.releases.load import load
from data.releases.pack import packed
from tests.data.lakes import STAMP, put, tree
from tests.examples import row, source
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.answers import Answers


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A lake of two releases."""
    put(Lake(tmp_path, EDITOR, begins=True), source("unions"))
    put(
        Lake(tmp_path, EDITOR),
        source("awards", row("awards", recipient_name="Nguyễn Thị Hoa", count="1")),
        accept="thử",
    )
    return tmp_path


WRITES: dict[str, Callable[[Lake], object]] = {
    "publish": lambda lake: put(lake, source("initiatives")),
    "publish again what is there": lambda lake: publish(lake, [source("unions")], places(), STAMP),
    "publish frames": lambda lake: publish_rows(lake, {}, STAMP),
    "roll back": lambda lake: rollback(lake, 1, STAMP),
    "begin anew": lambda lake: start_empty(lake, STAMP),
    "build": shipped.build,
    "keep a deck": lambda lake: decks.keep(lake, Kept("bai"), b"{}"),
    "take a deck away": lambda lake: decks.remove(lake, Kept("bai")),
    "remember answers": lambda lake: remember(lake, "form", Answers(dataset="unions")),
    "pack a release": lambda lake: packed(load(lake)),
    "pack an old release": lambda lake: packed(load(lake, 1)),
    "read whole rows": lambda lake: load(lake).whole("awards"),
    "read whole rows in their places": lambda lake: place(load(lake)).whole("awards"),
    "check a file against what is published": lambda lake: check(lake, [source("unions")], places()),
    "draft a release": lambda lake: draft(newest(lake), [], STAMP),
}


@pytest.mark.parametrize("rights", [PUBLIC, NOBODY])
@pytest.mark.parametrize("what", WRITES)
def test_stranger_is_refused_and_nothing_changes(what: str, rights: object, folder: Path) -> None:
    before = tree(folder)
    with pytest.raises(NotAllowedError) as refused:
        WRITES[what](Lake(folder, rights))  # type: ignore[arg-type]
    assert str(refused.value) == NOT_ALLOWED
    assert tree(folder) == before


@pytest.mark.parametrize("what", WRITES)
def test_editor_is_let_in(what: str, folder: Path) -> None:
    WRITES[what](Lake(folder, EDITOR))


@pytest.mark.parametrize("asked", [releases.numbers, releases.read, load, decks.kept])
def test_nobody_reads_anything(asked: Callable[[Lake], object], folder: Path) -> None:
    with pytest.raises(NotAllowedError):
        asked(Lake(folder, NOBODY))


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_public_rows_have_every_column_but_the_personal_ones(dataset: str, folder: Path) -> None:
    columns = columns_of(SCHEMAS[dataset]).values()
    shown = load(Lake(folder, PUBLIC)).scan(dataset).collect_schema().names()
    assert shown == [column.name for column in columns if column.role != "personal"]
    whole = load(Lake(folder, EDITOR)).scan(dataset).collect_schema().names()
    assert whole == [column.name for column in columns]


def test_no_name_is_in_anything_that_the_public_reads(folder: Path) -> None:
    opened = load(Lake(folder, PUBLIC))
    told = [str(opened.scan(dataset).collect().to_dicts()) for dataset in SCHEMAS]
    assert "Nguyễn Thị Hoa" not in "".join(told)
    assert "Nguyễn Thị Hoa" in str(load(Lake(folder, EDITOR)).scan("awards").collect().to_dicts())


def test_rights_are_part_of_what_is_kept(folder: Path) -> None:
    keys = {place(load(Lake(folder, rights))).key for rights in (PUBLIC, EDITOR)}
    older = place(load(Lake(folder, PUBLIC), tells_protected=False)).key
    assert len({*keys, older}) == 3


def test_public_reading_of_an_editor_s_release_is_the_public_s(folder: Path) -> None:
    for opened in (load(Lake(folder, EDITOR)), place(load(Lake(folder, EDITOR)))):
        lowered = opened.as_public()
        assert isinstance(lowered.scan("awards"), pl.LazyFrame)
        assert "recipient_name" not in lowered.scan("awards").collect_schema().names()
        with pytest.raises(NotAllowedError):
            lowered.whole("awards")


EDITORS = {
    "data/access/rights.py",
    "data/releases/shipped.py",
    "data/command_line/command.py",
    "ui/state/rights.py",
}


def test_editor_s_rights_are_given_in_few_places() -> None:
    """Only the session's rights, the commands and the building of the default lake name them."""
    root = Path(__file__).parents[3]
    rooms = ("data", "metrics", "findings", "documents", "charts", "ui", "pages", "validation", "glossary")
    found = {
        str(path.relative_to(root))
        for room in rooms
        for path in (root / room).rglob("*.py")
        if "EDITOR" in path.read_text()
    }
    assert found == EDITORS
