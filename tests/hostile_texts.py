"""Texts that would act where they are shown, a lake full of them, and what a file or page must not hold of them."""

import io
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser

from data.places.reference import places
from data.publishing.publish import Stamp, publish
from data.releases.lake import Lake
from data.releases.load import Opened, load
from tests.examples import ROWS, row, source
from validation.report import SourceFile

OWN_ADDRESS = "https://bao-chi.example/bai-viet"
HOME = "https://lien-doan.example/"
SERVED_AT = f"{HOME}trinh-chieu"
TEXTS = {
    "formula": "=1+1",
    "fullwidth formula": "＝HYPERLINK(evil)",
    "plus": "+84 evil",
    "minus": "-2+3+cmd|' /C calc'!A0",
    "at": "@SUM(1+9)*evil",
    "exchange": '=DDE("cmd";"/C calc";"evil")',
    "link formula": '=HYPERLINK("https://evil.example";"xem")',
    "script": "<script>document.title='evil'</script>",
    "end of script": "</script><script>document.title='evil'</script>",
    "attribute": '" onmouseover="document.title=\'evil\'" x="',
    "picture": "<img src=x onerror=\"document.title='evil'\">",
    "drawing": "<svg/onload=document.title='evil'>",
    "anchor": '<a href="https://evil.example">nhấp</a>',
    "script address": "javascript:document.title='evil'",
    "markdown link": "[nhấp](https://evil.example)",
    "markdown picture": "![x](https://evil.example/x.png)",
    "bare address": "xem https://evil.example/a và www.evil.example",
    "mail": "evil@evil.example",
    "formula of mathematics": "$\\frac{evil}{2}$ và $$evil$$",
    "colour": ":red[evil] :blue-background[evil]",
    "icon": ":material/home: :smile: evil",
    "emphasis": "**evil** _evil_ `evil` ~~evil~~ # evil",
    "turned around": "evil\u202exslx.\u2066gpj\u2069",
    "terminal": "\x1b[2J\x1b[31mevil\x1b[0m\x1b]0;evil\x07\x9b1m",
    "controls": "evil\x01\x08\x0b\x7f\x85",
    "unseen": "e\u200bv\u00adi\ufeffl\u200d",
    "pictures": "evil 👨\u200d👩\u200d👧 😀",
    "template": "{{evil}} {evil} ${evil} %s %(evil)s {0}",
    "path": "../../../evil/..\\..\\evil",
    "question": "'; DROP TABLE evil; --",
    "entity": "&lt;script&gt;evil &#58;material&#47;home&#58;",
    "long": "evil dài " * 400,
}
FREE = {
    "unions": ("union_name", "cluster", "note"),
    "initiatives": ("title", "author", "note"),
    "awards": ("recipient_name", "reason", "decision_number", "note"),
    "welfare": ("note",),
    "events": ("title", "document_number", "note"),
    "figures": ("base_label", "note"),
    "reports": ("title", "publisher", "address"),
}
DRESS = {"awards": {"is_total": "false", "count": "1"}, "initiatives": {"is_total": "false", "count": "1"}}
FORMULA = tuple("=+-@\t\r＝＋－＠")


def sources() -> list[SourceFile]:
    """A file a dataset: a row a text, with the text in every free column and another one in the file's name."""
    names = list(TEXTS.values())
    return [
        source(dataset, *_rows(dataset), name=f"{dataset} {names[place * 4][:60].replace('/', '')}.csv")
        for place, dataset in enumerate(ROWS)
    ]


def _rows(dataset: str) -> Iterator[dict[str, str]]:
    for number, text in enumerate(TEXTS.values()):
        own = {"report_id": f"r{number}"} if dataset == "reports" else {"source_ref": f"{text} {number}"}
        # NUL ends the reading of a CSV; a number keeps apart what reads alike.
        free = dict.fromkeys(FREE[dataset], f"{text} {number}")
        yield row(dataset, **DRESS.get(dataset, {}), **own, **free)
    if dataset == "reports":
        yield row(dataset, report_id="r-own", address=OWN_ADDRESS)


def published(lake: Lake) -> Opened:
    """A release of them all, by somebody and for a reason that are no better."""
    author, note, reason = TEXTS["picture"], TEXTS["markdown link"] + TEXTS["terminal"], TEXTS["script"]
    outcome = publish(lake, sources(), places(), Stamp(author, note), reason)
    assert outcome.release is not None, [one.message for file in outcome.files for one in file.problems][:5]
    return load(lake)


def outward(archive: bytes) -> set[str]:
    """Where the parts of an office file lead outside of it."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        links = [opened.read(name).decode() for name in opened.namelist() if name.endswith(".rels")]
    found = [
        tag for text in links for tag in re.findall(r"<Relationship [^>]*>", text) if 'TargetMode="External"' in tag
    ]
    return {match[1] for tag in found if (match := re.search(r'Target="([^"]*)"', tag))}


def formulas(archive: bytes) -> list[str]:
    """The formulas of a workbook, and of those inside an office file."""
    found = []
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        for name in opened.namelist():
            content = opened.read(name)
            if name.endswith(".xlsx"):
                found += formulas(content)
            elif re.search(r"worksheets/[^/]*\.xml$", name):
                found += re.findall(r"<f[ >].*?</f>", content.decode())
    return found


class Live(HTMLParser):
    """What acts in some HTML: elements that load or run, attributes that run, addresses."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.running: list[str] = []
        self.addresses: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "iframe", "object", "embed", "img", "svg", "form", "base", "meta", "link"}:
            self.running.append(tag)
        self.running += [name for name, _ in attrs if name.startswith("on")]
        self.addresses |= {value or "" for name, value in attrs if name in {"href", "src", "action"}}


# Left of these, a text that Streamlit reads as Markdown would do something.
MARKDOWN = re.compile(
    r"(?<!\\)\[[^\]]*(?<!\\)\]\(|://evil|www\.evil|@evil|:(?:red|material)\b|:smile:|(?<!\\)[$`]|(?<!\\)\*\*evil|(?<!\\)<"
)
