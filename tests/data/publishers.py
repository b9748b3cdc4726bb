"""What the processes of the survival tests do: publish pairs of tables without end, or read what others publish."""

import os
import signal
from collections.abc import Callable
from typing import Any

import obstore
import polars as pl

import data.__main__  # noqa: F401  (so that the server has all of it imported)
from data import decks
from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import Stamp, check, publish, publish_rows, rollback
from data.publishing.remembered import remember
from data.releases.lake import Lake
from data.releases.load import Opened, load
from tests.examples import row, source
from validation.report import SourceFile
from validation.screening.answers import Answers


def pair_files(number: int, report: str) -> list[SourceFile]:
    """One number in two datasets of one report."""
    return [
        source("initiatives", row("initiatives", report_id=report, count=str(number))),
        source("figures", row("figures", report_id=report, value=str(number))),
    ]


def pair(lake: Lake, number: int, report: str = "pair") -> int:
    """Publish one number in two datasets of one report; gives the release."""
    outcome = publish(lake, pair_files(number, report), places(), Stamp(report, str(number)))
    if outcome.release is None:
        raise AssertionError([one.message for file in outcome.files for one in file.problems])
    return outcome.release.number


def pairs(opened: Opened) -> dict[str, tuple[int | None, int | None]]:
    """The number of each report in either dataset of a release."""
    counts = dict(opened.scan("initiatives").select("report_id", "count").collect().rows())
    values = dict(opened.scan("figures").select("report_id", "value").collect().rows())
    return {report: (counts.get(report), values.get(report)) for report in counts.keys() | values.keys()}


def is_whole(opened: Opened) -> bool:
    """Whether every report has the same number in both datasets."""
    return all(count == value for count, value in pairs(opened).values())


def publish_without_end(folder: str, first: int, acknowledged: Any) -> None:
    """Publish pairs with growing numbers and tell each one that is done, until somebody ends this process."""
    lake, number = Lake(folder, EDITOR, begins=True), first
    rows = {str(file.dataset): file.rows for file in check(lake, pair_files(number, "pair"), places())}
    while True:
        acknowledged.send(number - 1)
        initiatives = rows["initiatives"].with_columns(count=pl.lit(number, pl.Int64))
        figures = rows["figures"].with_columns(value=pl.lit(float(number)))
        publish_rows(lake, {"initiatives": initiatives, "figures": figures}, Stamp("pair", str(number)))
        number += 1


def publish_and_die(folder: str, number: int, writes: int) -> None:
    """Publish a pair, and die as by `kill -9` before the write that follows so many of them, or at the end."""
    _die_before_write(writes)
    pair(Lake(folder, EDITOR, begins=True), number)
    os.kill(os.getpid(), signal.SIGKILL)


def _die_before_write(writes: int) -> None:
    put, done = obstore.put, 0

    def counted(*arguments: Any, **options: Any) -> Any:
        nonlocal done
        if done == writes:
            os.kill(os.getpid(), signal.SIGKILL)
        done += 1
        return put(*arguments, **options)

    setattr(obstore, "put", counted)  # noqa: B010  (mypy takes an assignment for a mistake)


def publish_rounds(folder: str, name: str, rounds: int, barrier: Any) -> None:
    """Publish one report a round, at the same moment as the others."""
    lake = Lake(folder, EDITOR, begins=True)
    for number in range(rounds):
        barrier.wait(300)
        pair(lake, number, f"{name}-{number}")


def read_until(folder: str, stop: Any, answers: Any) -> None:
    """Open the newest release again and again; send a sign, then how many were opened and whether all were whole."""
    seen, all_whole = set(), True
    answers.send("ready")
    while not stop.is_set():
        opened = load(Lake(folder, EDITOR, begins=True))
        seen.add(opened.release.number)
        all_whole = all_whole and is_whole(opened)
    answers.send((len(seen), all_whole))


def write_and_die(folder: str, what: str, writes: int) -> None:
    """Go back to the first release, keep a deck or remember answers, and die before or after the one write it takes."""
    lake = Lake(folder, EDITOR)
    uses: dict[str, Callable[[], object]] = {
        "roll back": lambda: rollback(lake, 1, Stamp("pair", "back")),
        "keep a deck": lambda: decks.keep(lake, decks.Kept("a", 1), b"changed"),
        "take a deck away": lambda: decks.remove(lake, decks.Kept("a", 1)),
        "remember answers": lambda: remember(lake, "form", Answers(dataset="awards")),
    }
    _die_before_write(writes)
    uses[what]()
    os.kill(os.getpid(), signal.SIGKILL)
