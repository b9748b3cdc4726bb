"""Build a lake from the public figures that come with the software, and open the lake that is configured."""

import os
from collections.abc import Callable
from pathlib import Path

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import Stamp, publish
from data.releases import release as releases
from data.releases.lake import Lake, LakeError, NoLakeError
from data.releases.private_folder import private_folder
from validation.report import SourceFile
from validation.schemas import SCHEMAS

REPORTS = Path(__file__).parents[1] / "reports"
HOME = Path(__file__).parents[1] / "lake"
STAMP = Stamp("Phần mềm", "Số liệu công khai kèm theo phần mềm", created_at="2026-01-01T00:00:00Z")


def configured_address() -> str:
    """The address of the lake: the environment's, else the folder beside this code, else a temporary one."""
    if address := os.environ.get("LAKE"):
        return address
    if os.access(HOME if HOME.exists() else HOME.parent, os.W_OK):
        return str(HOME)
    return str(private_folder() / "lake")


def is_default() -> bool:
    """Whether no lake is configured, so that the one of the software itself is used and built when it is missing."""
    return not os.environ.get("LAKE")


def is_forgetful() -> bool:
    """Whether what is published here is lost with the next start: no lake is configured and the host keeps no disk.

    Streamlit Community Cloud runs a fresh copy of the repository below /mount/src.
    """
    address = configured_address()
    return is_default() and (address != str(HOME) or HOME.is_relative_to("/mount/src"))


def exists(address: str) -> bool:
    """Whether anything was published there; asking creates nothing."""
    try:
        return bool(releases.numbers(Lake(address)))
    except NoLakeError:
        return False


def build_default(progress: Callable[[float], None] = lambda _: None) -> None:
    """Build the lake of the software itself, which needs nobody's leave; one that is configured is never built so."""
    lake = Lake(configured_address(), EDITOR, begins=is_default())
    build(lake, progress)


def build(lake: Lake, progress: Callable[[float], None] = lambda _: None) -> None:
    """Publish the shipped figures as the first release; two builders at once end with one good lake."""
    files = []
    paths = [path for dataset in SCHEMAS if (path := REPORTS / f"{dataset}.csv").exists()]
    for done, path in enumerate(paths):
        files.append(SourceFile(path.name, path.read_bytes()))
        progress(done / len(paths) / 2)
    outcome = publish(lake, files, places(), STAMP, accept_warnings="Số liệu đã đăng công khai, giữ nguyên văn")
    if outcome.release is None:
        raise LakeError("Số liệu kèm theo phần mềm không hợp lệ; hãy tải lại phần mềm.")
    progress(1.0)
