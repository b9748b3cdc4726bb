"""Real processes for the tests, started from a server that has imported the software already."""

import contextlib
import multiprocessing
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["tests.data.publishers"])
PATIENCE = 300.0


@dataclass(frozen=True)
class Finished:
    """How a command ended and what it said."""

    status: int | None
    out: str
    err: str


def start(work: Callable[..., None], *arguments: Any) -> ForkServerProcess:
    """Begin the work in a process of its own; the server looks for what to import in the current folder."""
    with contextlib.chdir(REPOSITORY):
        process = SERVER.Process(target=work, args=arguments, daemon=True)
        process.start()
    return process


def finish(process: ForkServerProcess) -> int | None:
    """Wait for the end of the process; the exit status is negative when a signal ended it."""
    process.join(PATIENCE)
    if process.is_alive():
        process.kill()
        raise TimeoutError("the process did not end")
    return process.exitcode


def command(*arguments: str | Path) -> Finished:
    """Run `python -m data` with the arguments to its end."""
    with commands([*arguments]) as ended:
        return ended[0]


@contextlib.contextmanager
def commands(*calls: list[str | Path]) -> Iterator[list[Finished]]:
    """Run several commands that begin at the same moment; gives how each of them ended."""
    barrier = SERVER.Barrier(len(calls))
    with tempfile.TemporaryDirectory() as folder:
        outputs = [Path(folder) / str(number) for number in range(len(calls))]
        processes = [
            start(_run, [str(argument) for argument in call], str(output), barrier)
            for call, output in zip(calls, outputs, strict=True)
        ]
        yield [
            Finished(finish(process), output.with_suffix(".out").read_text(), output.with_suffix(".err").read_text())
            for process, output in zip(processes, outputs, strict=True)
        ]


def _run(arguments: list[str], output: str, barrier: Any) -> None:
    from data.__main__ import main  # noqa: PLC0415  (the tests' own process need not load it)

    with Path(output + ".out").open("w") as sys.stdout, Path(output + ".err").open("w") as sys.stderr:
        barrier.wait(PATIENCE)
        main(arguments, prog_name="data")
