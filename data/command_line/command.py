"""What every command shares: which lake, how to answer people and machines, how errors become exit statuses."""

import getpass
import json
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click

from data.access.rights import EDITOR
from data.releases import shipped
from data.releases.lake import Lake, LakeError, NoReleaseError
from glossary.writing.harmless import harmless, one_line
from validation.problems.problem import Problem, shortened
from validation.screening.screen import Screened


@dataclass(frozen=True)
class Run:
    """One call of a command."""

    address: str
    as_json: bool
    is_default: bool = False

    def lake(self) -> Lake:
        """The lake; that of the software itself is built from the shipped figures when it is missing.

        Raises NoLakeError when there is none under an address that somebody has named.
        """
        if self.is_default and not shipped.exists(self.address):
            shipped.build_default()
        return self._there()

    def lake_unwritten(self) -> Lake:
        """As `lake`, but what would be built is held in memory, so that nothing is written."""
        if not self.is_default or shipped.exists(self.address):
            return self._there()
        lake = self.lake_to_begin("memory:///")
        shipped.build(lake)
        return lake

    def lake_to_begin(self, address: str = "") -> Lake:
        """A lake that need not be there yet."""
        return Lake(address or self.address, EDITOR, begins=True)

    def _there(self) -> Lake:
        lake = Lake(self.address, EDITOR)
        lake.require()
        return lake

    def say(self, machine: Any, human: str, status: int = 0) -> int:
        """Print the answer in the asked form; returns the exit status."""
        click.echo(_escaped(json.dumps(machine, ensure_ascii=False, indent=1)) if self.as_json else harmless(human))
        return status

    def report(self, files: Sequence[Screened], *, is_refused: bool = False) -> int:
        """Print every problem of the files; exit status 1 when one is an error, or warnings were not accepted."""
        ok = not is_refused and not any(file.has_errors for file in files)
        lines = [_line(file, found) for file in files for found in file.problems]
        machine = {"ok": ok, "files": [_file(file) for file in files]}
        return self.say(machine, "\n".join(lines) or "Không có vấn đề gì.", status=0 if ok else 1)


def author() -> str:
    """Who runs the command, as the machine knows them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "không rõ"


def command(group: click.Group, name: str) -> Callable[[Callable[..., int]], click.Command]:
    """A subcommand with --lake and --json: lake errors are one sentence and status 3, wrong paths or numbers 2."""

    def decorate(function: Callable[..., int]) -> click.Command:
        @wraps(function)
        def run(address: str | None, as_json: bool, **arguments: Any) -> None:
            try:
                is_default = not address and shipped.is_default()
                status = function(Run(address or shipped.configured_address(), as_json, is_default), **arguments)
            except NoReleaseError as error:
                raise click.UsageError(str(error)) from error
            except LakeError as error:
                click.echo(harmless(error.for_operator), err=True)
                status = 3
            except OSError as error:
                if error.filename is None:
                    raise
                raise click.UsageError(f"không đọc hoặc ghi được tệp {error.filename} ({error.strerror})") from error
            sys.exit(status)

        machine = click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON cho máy đọc.")(run)
        where = click.option("--lake", "address", help="Thư mục hoặc địa chỉ của kho số liệu.")(machine)
        return group.command(name)(where)

    return decorate


FILES = click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
TARGET = click.argument("target", type=click.Path(dir_okay=False, path_type=Path))


def _escaped(written: str) -> str:
    """JSON that means the same and holds nothing a terminal would act on."""
    return re.sub(r"[^\n -~]", lambda sign: sign[0] if sign[0].isprintable() else json.dumps(sign[0])[1:-1], written)


def _file(file: Screened) -> dict[str, Any]:
    return {
        "file": file.file.name,
        "dataset": file.dataset,
        "rows": file.row_count,
        "problems": [asdict(found) for found in file.problems],
    }


def _line(file: Screened, found: Problem) -> str:
    kind = "lỗi" if found.severity == "error" else "cảnh báo"
    place = [
        file.file.name,
        *([f"trang {found.sheet}"] if found.sheet else []),
        *([f"dòng {found.row}"] if found.row else []),
        *([f"cột {found.column}"] if found.column else []),
        *([f"“{found.header}”"] if found.header else []),
    ]
    text = f" Đang ghi “{shortened(found.found)}”." if found.found and found.found not in found.message else ""
    # What a report says never begins a line of its own here.
    return one_line(f"{', '.join(place)}: {kind}: {found.message}{text} Cần: {found.expected}.")
