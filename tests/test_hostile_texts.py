"""Hostile texts in every free column, through every file that leaves and every page: none of them acts."""

import csv
import io
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from charts.style.theme import PROJECTOR
from data.access.rights import EDITOR
from data.places.placing import place
from data.publishing.publish import start_empty
from data.releases.export import written
from data.releases.lake import Lake
from data.releases.load import Opened
from data.releases.pack import packed
from documents.excel.workbook import excel
from documents.powerpoint.deck import powerpoint
from documents.word.report import Wanted, word
from findings.content.content import Content
from findings.decks.slide import shown_slides
from findings.inquiry.inquiry import Inquiry
from findings.link.pages import PAGES, parameters_of
from findings.provenance.rows import readable
from metrics.cube.cube import build
from metrics.cube.filter import EVERYTHING
from tests.data.lakes import STAMP
from tests.documents.examples import ranking
from tests.hostile_texts import (
    FORMULA,
    FREE,
    HOME,
    MARKDOWN,
    OWN_ADDRESS,
    SERVED_AT,
    TEXTS,
    Live,
    formulas,
    outward,
    published,
    sources,
)
from tests.ui.drawn import Words, elements, page_drawn
from ui.decks.offline.page import Packed, page
from ui.importing.files import KEY, Desk
from ui.state import rights
from validation.decks import Deck, Shape, Slide
from validation.schemas import SCHEMAS

FILES = [one.file for one in PAGES.values() if one.file != "present"]
LABELLED = {"markdown", "caption", "info", "error", "warning", "success", "expander", "button", "download_button"}
LABELLED |= {"text_input", "text_area", "selectbox", "toggle", "radio"}


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    return published(Lake(tmp_path_factory.mktemp("hostile") / "lake", EDITOR, begins=True))


@pytest.fixture(scope="module")
def inquiry(opened: Opened) -> Inquiry:
    return Inquiry("tong-quan", place(opened), build(opened), EVERYTHING, (), served_at=SERVED_AT)


@pytest.fixture(scope="module")
def slides(inquiry: Inquiry) -> list[Content]:
    """Slides with hostile words, and those that list unions and awards of the lake."""
    texts = [text for name, text in TEXTS.items() if name != "long"]
    words = [Slide("text", text[:100], text[:100], (text[:100],)) for text in texts]
    lists = [
        Slide("figures", texts[0], shapes=(Shape(name),)) for name in ("honours", "awards", "levels", "recipients")
    ]
    shown = shown_slides(inquiry, Deck(texts[0], (*words, *lists)), PROJECTOR)
    drawn = [replace(ranking((text, "Ba Đình", "Tây Hồ")), headline=text) for text in texts]
    return [
        *(one.content() for one in shown),
        *(Content(one.headline, [one], foot=one.headline, address=SERVED_AT) for one in drawn),
    ]


def seen(texts: Iterator[str] | list[str]) -> set[str]:
    """The signs nobody sees, by their category, beside those that stay."""
    return {unicodedata.category(sign) for text in texts for sign in text if sign not in "\n\t\r\u200d"} & {
        "Cc",
        "Cf",
        "Cs",
    }


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_nothing_stored_carries_unseen_signs(opened: Opened, dataset: str) -> None:
    rows = opened.scan(dataset).collect()
    texts = [text for name, dtype in rows.schema.items() if dtype == pl.String for text in rows[name].drop_nulls()]
    assert rows.height >= len(TEXTS)
    assert seen(texts) == set()
    release = opened.release
    assert (
        seen([release.author, release.note, *(text for one in release.acknowledgements for text in one.values())])
        == set()
    )


@pytest.mark.parametrize("dataset", SCHEMAS)
@pytest.mark.parametrize("is_readable", [False, True])
def test_no_cell_of_a_csv_is_a_formula(opened: Opened, dataset: str, is_readable: bool) -> None:
    rows = opened.scan(dataset).collect()
    content = written(readable(dataset, rows) if is_readable else rows, "csv").decode("utf-8-sig")
    cells = [cell for line in csv.reader(io.StringIO(content, newline="")) for cell in line]
    assert [cell for cell in cells if cell.lstrip().startswith(FORMULA)] == []
    assert any(cell.startswith("'=1+1") for cell in cells)


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_no_cell_of_a_workbook_is_a_formula_or_a_link(opened: Opened, dataset: str) -> None:
    content = written(opened.scan(dataset).collect(), "xlsx")
    assert formulas(content) == []
    assert outward(content) == set()


def test_zip_of_the_release_holds_only_its_own_files(opened: Opened) -> None:
    with zipfile.ZipFile(io.BytesIO(packed(opened))) as archive:
        assert set(archive.namelist()) == {*(f"{name}.csv" for name in FREE), "manifest.json"}


@pytest.mark.parametrize(
    "make", [excel, powerpoint, lambda slides: word(slides, Wanted(written={"kien-nghi": TEXTS["anchor"]}))]
)
def test_no_office_file_runs_or_leads_anywhere_but_home(slides: list[Content], make: object) -> None:
    content = make(slides)  # type: ignore[operator]
    # The list of contents leads to its sheets, and no figure of a chart is a formula.
    assert formulas(content) == []
    assert {target for target in outward(content) if not target.startswith(HOME)} == set()


def test_page_without_network_runs_only_its_own_scripts(slides: list[Content]) -> None:
    def made(text: str, shown: list[Content]) -> Live:
        return Live(page(text, text, [Packed("ba-dinh", text, shown, [False] * len(shown))]))

    plain, hostile = made("Bài", [Content("Trang", [], foot="x")]), made(TEXTS["end of script"], slides)
    # Each slide has the picture of its code, drawn inside the page.
    running = [sorted(one for one in made.running if one != "img") for made in (hostile, plain)]
    assert running[0] == running[1]
    assert {
        one for one in hostile.addresses - plain.addresses if not one.startswith((HOME, "#", "data:image/"))
    } == set()


@pytest.mark.parametrize("name", FILES)
def test_no_text_acts_on_a_page(inquiry: Inquiry, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("LAKE", inquiry.release.lake.address)
    address = next(address for address, one in PAGES.items() if one.file == name)
    defaults = {one.name: one.default for one in parameters_of(address)}
    session = {one.key: one.default for one in parameters_of(address) if one.default}
    shown = elements(page_drawn(name, replace(inquiry, page=address, values=defaults), **session))
    live = [Live(one.value) for one in shown if one.type == "html"]
    assert [tag for one in live for tag in one.running] == []
    outside = {address for one in live for address in one.addresses if ":" in address.split("?")[0]}
    assert outside <= {OWN_ADDRESS}
    assert [said for one in shown if one.type in LABELLED and MARKDOWN.search(said := _said(one))] == []


@pytest.mark.parametrize("dataset", [name for name in SCHEMAS if name != "reports"])
def test_rows_show_hostile_texts_as_they_are(inquiry: Inquiry, dataset: str) -> None:
    session = {"link_bang": dataset, "link_phan": "bang"}
    shown = elements(page_drawn("explore", replace(inquiry, page="du-lieu"), **session))
    words = [text for one in shown if one.type == "html" for text in Words(one.value).texts]
    assert any(text.startswith(TEXTS["script"]) for text in words)
    assert [tag for one in shown if one.type == "html" for tag in Live(one.value).running] == []


@pytest.mark.parametrize("step", ["1", "2", "3", "4", "5"])
def test_no_text_of_a_dropped_file_acts_on_the_page_of_imports(
    inquiry: Inquiry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    monkeypatch.setenv("LAKE", str(tmp_path / "new"))
    monkeypatch.setattr(rights, "is_same_machine", lambda: True)
    start_empty(Lake(tmp_path / "new", EDITOR, begins=True), STAMP)
    desk = Desk({file.name: file for file in sources()}, author=TEXTS["icon"], note=TEXTS["markdown link"])
    asked = replace(inquiry, page="nhap-bao-cao")
    shown = elements(page_drawn("import_report", asked, link_buoc=step, **{KEY: desk}))
    live = [Live(one.value) for one in shown if one.type == "html"]
    assert [tag for one in live for tag in one.running] == []
    assert [said for one in shown if one.type in LABELLED and MARKDOWN.search(said := _said(one))] == []


def _said(one: object) -> str:
    return str(getattr(one, "label", "") or getattr(one, "value", "") or "")
