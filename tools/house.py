"""The house in figures: how full each folder is, how long each file, and what points the wrong way."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from statistics import median

import grimp

# From the screen down to the words; charts stand beside them all.
LAYERS = ("pages", "ui", "documents", "findings", "metrics", "data", "validation", "glossary")
PACKAGES = (*LAYERS, "charts")
PRODUCT = (*PACKAGES, "benchmarks", "tools")
FULLEST, LONGEST = 16, 350
UNSEEN = ("__init__.py", "__pycache__")
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Folder:
    """A folder by its path from the root: what it shows, and its Python files with their lines."""

    path: Path
    entries: int
    lines: dict[str, int]

    @property
    def longest(self) -> tuple[str, int]:
        """The name and the lines of its longest file."""
        return max(self.lines.items(), key=lambda file: file[1], default=("–", 0))


def folders(root: Path = ROOT, tops: Iterable[str] = PRODUCT) -> list[Folder]:
    """Every folder of the product that holds anything, each before those inside it."""
    inside = chain.from_iterable(sorted([root / top, *(root / top).rglob("*/")]) for top in tops)
    found = (_folder(root, path) for path in inside if path.is_dir() and "__pycache__" not in path.parts)
    return [one for one in found if one.entries or one.lines]


def python_files(root: Path = ROOT, tops: Iterable[str] = PRODUCT) -> list[Path]:
    """Every Python file of the product, from the root."""
    return sorted(path for top in tops for path in (root / top).rglob("*.py"))


def lines_of(files: Iterable[Path]) -> int:
    """How many lines the files have together."""
    return sum(map(_lines, files))


def circles(graph: grimp.ImportGraph) -> list[list[str]]:
    """Modules that import each other, whatever lies between: each circle with all its modules, by name."""
    found = {
        frozenset(graph.find_upstream_modules(module) & graph.find_downstream_modules(module)) | {module}
        for module in graph.modules
    }
    return sorted(sorted(circle) for circle in found if len(circle) > 1)


def upward(graph: grimp.ImportGraph) -> list[str]:
    """ "findings.a → ui.b" where a lower layer imports a higher one."""
    floor = {layer: place for place, layer in enumerate(LAYERS)}
    found = (
        f"{module} → {imported}"
        for module in sorted(graph.modules)
        for imported in sorted(graph.find_modules_directly_imported_by(module))
        if _top(module) in floor and _top(imported) in floor and floor[_top(imported)] < floor[_top(module)]
    )
    return list(found)


def import_graph() -> grimp.ImportGraph:
    """Who imports whom among the packages of the product, as the files stand now."""
    return grimp.build_graph(*PACKAGES, cache_dir=None)


def report(root: Path = ROOT) -> Iterator[str]:
    """The table of folders, then what is too full or too long, how large the upper layers are, circles, arrows up."""
    found, graph = folders(root), import_graph()
    yield f"{'folder':40} {'entries':>7} {'files':>5} {'lines':>6} {'median':>6}  longest"
    yield from map(_row, found)
    files = python_files(root)
    yield f"product: {len(files)} files, {lines_of(files)} lines"
    yield f"folders above {FULLEST} entries: {_listed(str(one.path) for one in found if one.entries > FULLEST)}"
    long = (str(path.relative_to(root)) for path in files if _lines(path) > LONGEST)
    yield f"files above {LONGEST} lines: {_listed(long)}"
    yield f"lines of ui: {lines_of(python_files(root, ['ui']))}"
    yield f"lines of findings and documents: {lines_of(python_files(root, ['findings', 'documents']))}"
    yield f"import circles: {_listed(', '.join(circle) for circle in circles(graph))}"
    yield f"imports upwards: {_listed(upward(graph))}"


def _folder(root: Path, path: Path) -> Folder:
    shown = [one for one in path.iterdir() if one.name not in UNSEEN and not one.name.startswith(".")]
    files = {one.name: _lines(one) for one in sorted(path.glob("*.py"))}
    return Folder(path.relative_to(root), len(shown), files)


def _lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def _top(module: str) -> str:
    return module.partition(".")[0]


def _row(folder: Folder) -> str:
    counts = list(folder.lines.values())
    middle = f"{median(counts):.0f}" if counts else "–"
    name, longest = folder.longest
    return (
        f"{folder.path!s:40} {folder.entries:7} {len(counts):5} {sum(counts):6} {middle:>6}  {name} {longest or ''}"
    ).rstrip()


def _listed(found: Iterable[str]) -> str:
    told = list(found)
    return f"{len(told)}" + "".join(f"\n  {one}" for one in told)


if __name__ == "__main__":
    print("\n".join(report()))
