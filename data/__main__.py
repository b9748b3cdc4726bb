"""The command line: `python -m data COMMAND`; exit status 0 done, 1 problems, 2 wrong use, 3 lake damaged."""

from pathlib import Path
from typing import Any

import click

from data.command_line.answers import answer_options, answers_for
from data.command_line.command import FILES, TARGET, Run, author, command
from data.command_line.corrected_copies import write_copies
from data.demonstration import federation
from data.places.reference import districts, places
from data.publishing.publish import (
    Stamp,
    check,
    problems_of,
    publish,
    publish_rows,
    rollback,
    set_back,
    start_empty,
    with_note,
)
from data.releases import release as releases
from data.releases import shipped
from data.releases.export import FORMATS
from data.releases.export import export as export_rows
from data.releases.lake import DamagedError, LakeError
from data.releases.load import load
from glossary.writing.harmless import one_line
from validation.problems.problem import CHECKS
from validation.report import SourceFile
from validation.returned.form import blank_form
from validation.schemas import SCHEMAS
from validation.screening.screen import failures

DATASET = click.argument("dataset", type=click.Choice(list(SCHEMAS)))
DEMO_STAMP = Stamp("Phần mềm", "Dữ liệu minh hoạ", is_demo=True, created_at="2027-08-31T00:00:00Z")


@click.group(help="Kho số liệu công đoàn khối trường học.")
def main() -> None:
    """Run one command."""


@command(main, "init")
@click.option("--empty", is_flag=True, help="Bắt đầu kho trống của đơn vị mình.")
def init(run: Run, empty: bool) -> int:
    """Dựng kho từ số liệu công khai kèm theo, hoặc một kho trống."""
    lake = run.lake_to_begin()
    if shipped.exists(run.address):
        return run.say({"release": releases.read(lake).number}, "Kho đã có số liệu; không thay đổi gì.")
    if empty:
        start_empty(lake, Stamp(author(), "Bắt đầu kho trống"))
    else:
        shipped.build(lake)
    return run.say({"release": releases.read(lake).number}, f"Đã dựng kho số liệu tại {run.address}.")


@command(main, "check")
@FILES
@answer_options
@click.option(
    "--corrected",
    "folder",
    metavar="FOLDER",
    type=click.Path(file_okay=False, path_type=Path),
    help="Ghi vào thư mục này bản trả lại người gửi của mỗi tệp có vấn đề, với các ô cần sửa được tô màu.",
)
def check_files(run: Run, files: tuple[Path, ...], folder: Path | None, **said: str | None) -> int:
    """Kiểm tra các tệp; không ghi gì vào kho."""
    answers = answers_for(files, **said)
    checked = check(run.lake_unwritten(), _sources(files), places(), answers=answers)
    for path in write_copies(checked, folder) if folder else []:
        click.echo(f"Đã ghi bản cần sửa {one_line(str(path))}.", err=True)
    return run.report(checked)


@command(main, "publish")
@FILES
@click.option("--note", default="", help="Ghi chú cho bản số liệu.")
@click.option("--dry-run", is_flag=True, help="Chỉ kiểm tra, không ghi.")
@click.option("--accept-warnings", metavar="REASON", help="Lý do chấp nhận các cảnh báo.")
@answer_options
def publish_files(
    run: Run, files: tuple[Path, ...], note: str, dry_run: bool, accept_warnings: str | None, **said: str | None
) -> int:
    """Công bố các tệp thành một bản số liệu mới: tất cả hoặc không gì cả."""
    answers = answers_for(files, **said)
    if dry_run:
        lake = run.lake_unwritten()
        _warn(set_back(lake, Stamp(author(), note)))
        alone = check(lake, _sources(files), places(), answers=answers)
        checked = with_note(alone, note, places())
        return run.report(checked, is_refused=bool(problems_of(checked)) and not accept_warnings)
    lake, stamp = run.lake(), Stamp(author(), note)
    _warn(set_back(lake, stamp))
    outcome = publish(lake, _sources(files), places(), stamp, accept_warnings, answers=answers)
    if outcome.release is None:
        return run.report(outcome.files, is_refused=True)
    number = outcome.release.number
    done = f"Đã công bố bản số liệu số {number}."
    same = f"Không có gì thay đổi; vẫn là bản số liệu số {number}."
    machine = {"ok": True, "release": number, "changed": outcome.is_changed}
    return run.say(machine, done if outcome.is_changed else same)


@command(main, "history")
def history(run: Run) -> int:
    """Liệt kê các bản số liệu, mới nhất trước."""
    lake = run.lake()
    found = releases.several(lake, releases.numbers(lake)[::-1])
    newest = next(iter(found.values()))
    if isinstance(newest, DamagedError):
        raise newest
    rows = [_release_row(_listed(number, release)) for number, release in found.items()]
    lines = [
        f"{row['number']:>6}  {row['created_at']}  {one_line(row['author'])}  {one_line(row['note'])}" for row in rows
    ]
    return run.say(rows, "\n".join(lines))


@command(main, "rollback")
@click.argument("number", type=int, metavar="RELEASE")
def roll_back(run: Run, number: int) -> int:
    """Quay lại một bản cũ bằng một bản mới có cùng số liệu."""
    lake, stamp = run.lake(), Stamp(author(), f"Quay lại bản số liệu số {number}")
    _warn(set_back(lake, stamp))
    release = rollback(lake, number, stamp)
    return run.say({"release": release.number}, f"Bản số {release.number} có số liệu của bản số {number}.")


@command(main, "template")
@DATASET
@TARGET
def template(run: Run, dataset: str, target: Path) -> int:
    """Tạo biểu mẫu Excel trống của một bảng."""
    target.write_bytes(blank_form(dataset))
    return run.say({"file": str(target)}, f"Đã tạo biểu mẫu {target}.")


@command(main, "export")
@DATASET
@TARGET
@click.option("--release", "number", type=int, help="Bản số liệu; mặc định là bản mới nhất.")
def export(run: Run, dataset: str, target: Path, number: int | None) -> int:
    """Xuất một bảng ra tệp .csv, .xlsx hoặc .parquet."""
    if target.suffix[1:] not in FORMATS:
        raise click.UsageError(f"tệp xuất phải có đuôi {', '.join('.' + ending for ending in FORMATS)}")
    count = export_rows(dataset, load(run.lake(), number).whole(dataset), target)
    return run.say({"file": str(target), "rows": count}, f"Đã xuất {count} dòng ra {target}.")


@command(main, "demo")
@click.option("--districts", type=click.IntRange(1, 30), default=30)
@click.option("--years", type=click.IntRange(1, 20), default=10)
@click.option("--unions", type=click.IntRange(1, 500), default=60)
@click.option("--initiatives", type=click.IntRange(0), default=20_000)
@click.option("--seed", type=int, default=7)
def demo(run: Run, **sizes: int) -> int:
    """Tạo dữ liệu minh hoạ (không có thật) trong một kho còn trống."""
    if shipped.exists(run.address):
        raise click.UsageError("chỉ tạo dữ liệu minh hoạ trong kho còn trống; hãy chọn --lake khác")
    rows = federation(**sizes, reference=districts())
    if broken := {name: found for name, frame in rows.items() if (found := _errors(name, frame))}:
        raise LakeError(f"Dữ liệu minh hoạ không hợp lệ: {broken}")
    release = publish_rows(run.lake_to_begin(), rows, DEMO_STAMP)
    return run.say({"release": release.number}, f"Đã tạo dữ liệu minh hoạ tại {run.address}.")


def _warn(said: str | None) -> None:
    if said:
        click.echo(said, err=True)


def _errors(dataset: str, frame: Any) -> set[str]:
    return {check for check, _, _ in failures(dataset, frame) if CHECKS[check].severity == "error"}


def _sources(files: tuple[Path, ...]) -> list[SourceFile]:
    return [SourceFile(path.name, path.read_bytes()) for path in files]


def _listed(number: int, found: releases.Release | DamagedError) -> releases.Release:
    """An old release that is damaged stands in the list as such and does not hide the others."""
    if isinstance(found, DamagedError):
        return releases.Release(number, "", "", "Bản này bị hỏng, không mở được.", False, (), {})
    return found


def _release_row(release: releases.Release) -> dict[str, Any]:
    return {
        "number": release.number,
        "created_at": release.created_at,
        "author": release.author,
        "note": release.note,
        "acknowledgements": list(release.acknowledgements),
        "rows": {dataset: release.row_count(dataset) for dataset in release.tables},
    }


if __name__ == "__main__":
    main()
