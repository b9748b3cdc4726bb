"""The README's second command on a machine that lacks programs: how it ends and what its last lines say."""

import os
import subprocess
import sys
from pathlib import Path

from tests.browser.shared import FOLDER
from tests.programs import CHROMIUM, LIBREOFFICE

ROOT = Path(__file__).parents[1]
NEEDS_NOTHING = "tests/glossary/writing/test_symbols.py"
NEEDS_CHROMIUM = "tests/browser/reading/test_glossary.py::test_glossary_opens_with_every_term_and_metric"
NEEDS_LIBREOFFICE = "tests/documents/word/test_on_paper.py::test_printed_report_holds_the_very_numbers"
SELECTION = (NEEDS_NOTHING, NEEDS_CHROMIUM, NEEDS_LIBREOFFICE)
WHOLE_FILE = 'import pytest\npytest.skip("no such thing here", allow_module_level=True)\n'
MARKED = """import pytest
@pytest.mark.skip(reason="not today")
def test_skipped(): pass
@pytest.mark.xfail(reason="not yet")
def test_expected_to_fail(): assert False
"""


def ran(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """One run of pytest that finds no program, since the folder that it looks in is empty."""
    empty = folder / "no-programs"
    empty.mkdir()
    # A run that knew this run's folder of dashboards would end them.
    ours = {name for name in os.environ if name.startswith("PYTEST_")} | {FOLDER, "REQUIRE_ALL"}
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments],
        cwd=ROOT,
        env={**kept, "PATH": str(empty), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def invented(folder: Path, content: str) -> tuple[str, ...]:
    """The arguments that run a file of this content as if it stood among the tests."""
    (folder / "test_invented.py").write_text(content)
    return ("-c", "pyproject.toml", "-p", "tests.untried", str(folder / "test_invented.py"))


def test_run_is_green_and_ends_with_what_was_not_tried_without_programs(tmp_path: Path) -> None:
    run = ran(tmp_path, "-n", "1", *SELECTION)
    assert run.returncode == 0, run.stdout
    *_, first, second, counts = run.stdout.splitlines()
    assert {first, second} == {
        f"Not tried: 1 test: no {CHROMIUM.name} on this machine (apt-get install chromium)",
        f"Not tried: 1 test: no {LIBREOFFICE.name} on this machine "
        "(apt-get install libreoffice-writer-nogui libreoffice-impress-nogui)",
    }
    assert " passed, 2 skipped in " in counts


def test_run_fails_with_each_reason_when_all_is_required(tmp_path: Path) -> None:
    run = ran(tmp_path, "-n", "1", *SELECTION, REQUIRE_ALL="1")
    assert run.returncode == 1, run.stdout
    for program in (CHROMIUM, LIBREOFFICE):
        assert f"was not tried, though REQUIRE_ALL is set: {program.missing}" in run.stdout
    assert "skipped" not in run.stdout.splitlines()[-1]


def test_skipped_file_is_named_when_it_is_not_collected(tmp_path: Path) -> None:
    run = ran(tmp_path, "-n", "2", *invented(tmp_path, WHOLE_FILE))
    assert run.stdout.splitlines()[-2] == "Not tried: 1 whole file: no such thing here"


def test_skipped_file_is_an_error_when_all_is_required(tmp_path: Path) -> None:
    run = ran(tmp_path, "-n", "2", *invented(tmp_path, WHOLE_FILE), REQUIRE_ALL="1")
    assert run.returncode != 0
    assert "was not tried, though REQUIRE_ALL is set: no such thing here" in run.stdout


def test_marks_skip_and_xfail_are_failures_when_all_is_required(tmp_path: Path) -> None:
    run = ran(tmp_path, "-n", "0", *invented(tmp_path, MARKED), REQUIRE_ALL="1")
    assert run.returncode == 1
    assert "was not tried, though REQUIRE_ALL is set: not today" in run.stdout
    assert "was not tried, though REQUIRE_ALL is set: expected to fail, not yet" in run.stdout
    assert "1 failed, 1 error in " in run.stdout
