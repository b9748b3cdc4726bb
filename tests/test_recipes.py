"""The recipes of CONTRIBUTING on a copy of the tree: the steps that they name are enough, and each is needed."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.shared import FOLDER

ROOT = Path(__file__).parents[1]
PRODUCT = (
    "charts",
    "data",
    "docs",
    "documents",
    "findings",
    "glossary",
    "metrics",
    "pages",
    "tests",
    "ui",
    "validation",
)
IGNORED = shutil.ignore_patterns("__pycache__", "lake", "pictures", "broken")
TRAINING = '''"""The dataset `trainings`: courses for union officers."""

from validation.schemas.column import column, count_column
from validation.schemas.record import Record


class Trainings(Record):
    """One course of a district in a school year."""

    title: str = column("Tên lớp tập huấn", headers=("Lớp",), required=True)
    participant_count: int = count_column("Số người dự", headers=("Học viên",))

    class Config:
        """What people call the dataset."""

        title = "Tập huấn"
'''


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the code that may be changed."""
    for name in PRODUCT:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=IGNORED)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def insert(tree: Path, file: str, before: str, text: str) -> None:
    """Put text before the first place that reads so."""
    path = tree / file
    content = path.read_text(encoding="utf-8")
    assert before in content, f"{file} no longer reads {before!r}"
    path.write_text(content.replace(before, text + before, 1), encoding="utf-8")


def run(tree: Path, *command: str) -> subprocess.CompletedProcess[str]:
    # A run that knew this run's folder of dashboards would end them.
    ours = {name for name in os.environ if name.startswith("PYTEST_")} | {FOLDER, "REQUIRE_ALL"}
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return subprocess.run([sys.executable, *command], cwd=tree, env=kept, capture_output=True, text=True, check=False)


def said(tree: Path, script: str) -> list[str]:
    """The lines that a script prints in the changed tree."""
    done = run(tree, "-c", script)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def failing(tree: Path, *tests: str) -> set[str]:
    """The names of the tests of these files that fail in the changed tree."""
    done = run(tree, "-m", "pytest", "-n", "0", "-p", "no:cacheprovider", *tests)
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return set(re.findall(r"^(?:FAILED|ERROR) .*?::(\w+)", done.stdout, re.MULTILINE))


def test_page_is_one_file_and_one_line(tree: Path) -> None:
    (tree / "pages" / "trainings.py").write_text('"""Tập huấn."""\n')
    line = '        Page("trainings", "tap-huan", "Tập huấn", "school", (_metric("members"),), ("Tập huấn",)),\n'
    insert(tree, "findings/link/pages.py", '        Page("targets",', line)
    script = (
        "from findings.link.pages import PAGES, page_of_group, parameters_of\n"
        "from ui.app.served.address import is_unknown\n"
        "print(list(PAGES).index('tap-huan'), page_of_group('Tập huấn'), is_unknown('/tap-huan'))\n"
        "print(*(one.name for one in parameters_of('tap-huan')))"
    )
    first, second = said(tree, script)
    assert first == "6 tap-huan False"
    assert second.endswith("ban dia-ban che-do chi-so nguon muc them")
    assert failing(tree, "tests/ui/app/test_menu.py") == set()


def test_page_without_its_line_or_its_file_is_told(tree: Path) -> None:
    (tree / "pages" / "trainings.py").write_text('"""Tập huấn."""\n')
    assert failing(tree, "tests/ui/app/test_menu.py") == {"test_every_file_of_pages_has_its_line"}
    (tree / "pages" / "trainings.py").unlink()
    (tree / "pages" / "targets.py").unlink()
    assert failing(tree, "tests/ui/app/test_menu.py") == {"test_every_page_has_its_file"}


def test_metric_is_one_entry(tree: Path) -> None:
    entry = (
        '    Metric(name="clerks", label="Nhân viên", unit="persons", group="Tổ chức", description="Số nhân viên.",\n'
        '        over_years="stock", numerator=Term("unions", "staff_count")),\n'
    )
    path = tree / "metrics/catalogue/unions.py"
    content = path.read_text(encoding="utf-8")
    head, found, rest = content.partition("METRICS: tuple[Metric, ...] = (\n")
    assert found, "metrics/catalogue/unions.py no longer lists its metrics"
    path.write_text(head + found + entry + rest, encoding="utf-8")
    script = (
        "from findings.decks.shapes import VOCABULARY\n"
        "from findings.link.pages import metric_parameter\n"
        "from validation.decks import is_shape\n"
        "for page in ('cong-doan-co-so', 'sang-kien', 'so-sanh'): print(metric_parameter(page).accepts('clerks'))\n"
        "print(is_shape('trend:clerks', VOCABULARY), is_shape('parts:clerks:school_level', VOCABULARY))"
    )
    assert said(tree, script) == ["True", "False", "True", "True True"]
    assert failing(tree, "tests/metrics/catalogue", "tests/metrics/measure/test_basis.py") == set()


def test_award_kind_is_one_line(tree: Path) -> None:
    line = '    AwardKind("torch", "Đuốc vàng", ("Đuốc",), standing="recognition"),\n'
    insert(tree, "glossary/awards/awards.py", '    AwardKind("commendation_certificate"', line)
    script = (
        "from glossary.awards.awards import AWARD_KINDS\n"
        "from validation.schemas import SCHEMAS\n"
        "from validation.schemas.column import columns_of\n"
        "column = columns_of(SCHEMAS['awards'])['award_kind']\n"
        "print(column.codes['torch'].label, AWARD_KINDS.order('torch') < AWARD_KINDS.order('emulation_title'))\n"
        "from metrics.catalogue import CATALOGUE\n"
        "kinds = lambda name: CATALOGUE[name].numerator.where['award_kind']\n"
        "print('torch' in kinds('recognition'), 'torch' in kinds('formal_awards'))"
    )
    assert said(tree, script) == ["Đuốc vàng True", "True False"]
    # The dictionary names every code, so that it is written anew.
    assert failing(tree, "tests/glossary/awards", "tests/validation/returned/test_dictionary.py") == {
        "test_document_is_the_generated_one"
    }


def test_shape_of_a_slide_is_one_module_and_one_entry(tree: Path) -> None:
    module = (
        '"""Members in words."""\n\nfrom findings.content.content import Headline\n\n\n'
        'def oath_of(inquiry: object) -> Headline:\n    """A sentence."""\n    return Headline("Đoàn kết")\n'
    )
    (tree / "findings/awards/oath.py").write_text(module, encoding="utf-8")
    insert(
        tree, "findings/decks/shapes.py", "from findings.awards.by_body", "from findings.awards.oath import oath_of\n"
    )
    entry = '        ShapeKind("oath", "Lời hứa", oath_of, "khen-thuong"),\n'
    insert(tree, "findings/decks/shapes.py", '        ShapeKind("missing"', entry)
    script = (
        "from findings.decks.shapes import SHAPES, VOCABULARY, made, words_of\n"
        "from validation.decks import Shape, is_shape\n"
        "print(is_shape('oath', VOCABULARY), words_of(Shape('oath')), made(None, Shape('oath')).text)\n"
        "from ui.decks.composing import ADDABLE\n"
        "print(ADDABLE['oath'])"
    )
    assert said(tree, script) == ["True Lời hứa Đoàn kết", "Lời hứa"]


def test_dataset_is_one_class_and_the_steps_named(tree: Path) -> None:
    (tree / "validation/schemas/trainings.py").write_text(TRAINING, encoding="utf-8")
    assert failing(tree, "tests/validation/schemas/test_listed.py") == {"test_every_class_of_a_dataset_is_listed"}
    imports = "from validation.schemas.trainings import Trainings\n"
    insert(tree, "validation/schemas/__init__.py", "from validation.schemas.unions", imports)
    insert(tree, "validation/schemas/__init__.py", '    "reports": Reports', '    "trainings": Trainings,\n')
    steps = ("tests/validation/schemas/test_listed.py", "tests/validation/returned/test_dictionary.py")
    assert failing(tree, *steps) == {
        "test_document_is_the_generated_one",
        "test_every_dataset_has_example_rows_and_a_valid_row_of_the_tests",
    }
    rewrite = "from validation.returned.dictionary import dictionary; print(dictionary(), end='')"
    (tree / "docs/data-dictionary.md").write_text(run(tree, "-c", rewrite).stdout, encoding="utf-8")
    row = '{**IN_DISTRICT, "title": "Nghiệp vụ", "participant_count": 40}'
    insert(
        tree,
        "validation/returned/form_parts/examples.py",
        '    "initiatives": (',
        f'    "trainings": ({row}, {row}),\n',
    )
    known = '    "trainings": {**PERIOD_AND_PLACE, "title": "Nghiệp vụ", "participant_count": "40"},\n'
    insert(tree, "tests/examples.py", '    "initiatives": {', known)
    assert failing(tree, *steps) == set()
    script = (
        "from metrics.cube.cube import build\n"
        "from tests.metrics.examples import opened, tables, union\n"
        "print(build(opened(tables(union(member_count=40)))).facts['trainings'].columns[-1] != '')"
    )
    assert said(tree, script) == ["True"]
    assert run(tree, "-m", "data", "template", "trainings", "form.xlsx").returncode == 0
    assert (tree / "form.xlsx").is_file()
