"""The place where files lie: a local folder or a bucket, read and written through one interface."""

import errno
import hashlib
import re
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from urllib.request import url2pathname

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError, PermissionDeniedError, UnauthenticatedError
from obstore.store import LocalStore, ObjectStore, from_url

from data.access.rights import PUBLIC, Rights
from data.releases.private_folder import private_folder

Asked = TypeVar("Asked")
Answered = TypeVar("Answered")
# What lies here makes a place a lake.
RELEASES = "releases"
# A bucket answers one request in some tenths of a second, and many at once in the same time.
AT_ONCE = 16
NOT_ALLOWED = (
    "Trang này dành cho cán bộ nhập báo cáo. Hãy nhập mật khẩu, hoặc đề nghị người quản trị của liên đoàn mở quyền."
)
WAIT = "hãy thử lại sau ít phút, nếu vẫn vậy thì báo người quản trị."
OUT_OF_REACH = "Không tới được kho số liệu{}; không có gì bị ghi."
FULL = "Ổ đĩa của kho số liệu{} đã đầy nên chưa ghi được; những gì đã lưu vẫn nguyên vẹn."
READ_ONLY = "Kho số liệu{} không cho ghi nên chưa ghi được; những gì đã lưu vẫn nguyên vẹn."
NOT_WRITTEN = "Chưa ghi được vào kho số liệu{}; những gì đã lưu vẫn nguyên vẹn."


class LakeError(Exception):
    """Something about the lake that the text explains in Vietnamese, with the way out.

    `for_operator` tells whoever runs the machine more: address, cause, commands; pages show only the text.

    LakeError
    ├── OutOfReachError   the folder or bucket cannot be read or written
    │   └── NoLakeError   nothing is there: no folder, or nothing was ever published in it
    ├── DamagedError      a file is missing or is not what its release says
    ├── NoReleaseError    nothing has been published under that number
    └── NotAllowedError   whoever asked may not write here, or not read this
    """

    def __init__(self, sentence: str, for_operator: str = "") -> None:
        super().__init__(sentence)
        self.for_operator = for_operator or sentence


class OutOfReachError(LakeError):
    """The folder or bucket cannot be read or written."""


class NoLakeError(OutOfReachError):
    """Nothing is there: no folder, or nothing was ever published in it."""


class DamagedError(LakeError):
    """A file is missing or is not what its release says."""


class NoReleaseError(LakeError):
    """Nothing has been published under that number."""


class NotAllowedError(LakeError):
    """Whoever asked may not write here, or not read this."""


def side_by_side(answer: Callable[[Asked], Answered], asked: Iterable[Asked]) -> list[Answered]:
    """The answers in the order of what was asked, some of them waited for at a time; the first error is raised."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(answer, asked))


class Lake:
    """Immutable files by path; `address` is a folder, or a URL such as `s3://bucket/folder`.

    `rights` are those of whoever asks: without leave nothing is written, and of what is read nobody is told more.
    A lake is where something was published. Elsewhere nothing is read and nothing is written, so that a folder that
    was moved away or a disk that fell off is never begun anew; only where `begins` says so a lake may be made.
    """

    def __init__(self, address: str | Path, rights: Rights = PUBLIC, *, begins: bool = False) -> None:
        self.address = str(address)
        self.rights = rights
        self.begins = begins
        self._folder = _folder(self.address)
        try:
            self._bucket = from_url(self.address) if self._folder is None else None
        except (BaseError, OSError, ValueError) as error:
            raise self._out_of_reach(error) from error

    def as_public(self) -> "Lake":
        """The same place, read as the public reads it."""
        other = copy(self)
        other.rights = PUBLIC
        return other

    def require(self) -> None:
        """Raise NoLakeError where nothing was ever published, unless a lake may begin here."""
        if not self.begins and not self.names(RELEASES):
            raise self.missing()

    def missing(self) -> NoLakeError:
        """What is said when no lake is here."""
        return NoLakeError(*self._said(OUT_OF_REACH, f"Số liệu đã công bố không bị mất; {WAIT}", self._to_begin))

    def read(self, path: str) -> bytes:
        """The content of a file; raises DamagedError when there is none."""
        self._must(may=self.rights.may_read)
        try:
            return bytes(obstore.get(self._store(), path).bytes())
        except FileNotFoundError:
            raise DamagedError(f"Kho số liệu thiếu tệp {path}.") from None
        except (BaseError, OSError) as error:
            raise self._out_of_reach(error) from error

    def create(self, path: str, content: bytes) -> bool:
        """Write a file that must not exist yet, whole or not at all; false when it exists."""
        return self._put(path, content, overwrite=False)

    def create_table(self, path: str, content: bytes) -> None:
        """Write a file named by its hash; one that exists but was damaged is written anew."""
        if not self.create(path, content) and self.read(path) != content:
            self._put(path, content, overwrite=True)

    def replace(self, path: str, content: bytes) -> None:
        """Write a file, also over one that exists; no release names such a file."""
        self._put(path, content, overwrite=True)

    def names(self, folder: str) -> list[str]:
        """The paths below a folder, in order."""
        self._must(may=self.rights.may_read)
        try:
            found = [str(entry["path"]) for batch in obstore.list(self._store(), folder) for entry in batch]
        except (BaseError, OSError) as error:
            raise self._out_of_reach(error) from error
        return sorted(found)

    def local_path(self, path: str) -> Path:
        """Where polars can scan a file, once `local_copy` has laid it there."""
        if self._folder is not None:
            return self._folder / path
        return private_folder() / "lake-copies" / hashlib.sha256(self.address.encode()).hexdigest()[:16] / path

    def local_copy(self, path: str, content: bytes) -> Path:
        """Where polars can scan a file whose verified content is given."""
        copy = self.local_path(path)
        if self._folder is None and (not copy.exists() or copy.read_bytes() != content):
            copy.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=copy.parent, delete=False) as partial:
                partial.write(content)
            Path(partial.name).replace(copy)
        return copy

    def _store(self) -> ObjectStore:
        """Looked for each time: a folder that comes back is served again, and one that is gone is not made."""
        if self._bucket is not None:
            return self._bucket
        assert self._folder is not None
        if not self.begins and not self._folder.is_dir():
            raise self.missing()
        return LocalStore(self._folder, mkdir=self.begins and self.rights.may_write)

    def _put(self, path: str, content: bytes, *, overwrite: bool) -> bool:
        self.ask_to_write()
        self.require()
        try:
            store = self._store()
            obstore.put(store, path, content, mode="overwrite" if overwrite else "create", use_multipart=False)
        except AlreadyExistsError:
            return False
        except (BaseError, OSError) as error:
            raise self._unwritten(error) from error
        return True

    def ask_to_write(self) -> None:
        """Raises NotAllowedError without leave to write."""
        self._must(may=self.rights.may_write)

    def _must(self, *, may: bool) -> None:
        if not may:
            raise NotAllowedError(NOT_ALLOWED)

    @property
    def _to_begin(self) -> str:
        return (
            "Hãy kiểm tra đường dẫn, ổ đĩa và quyền truy cập; muốn lập kho mới ở đó thì chạy lệnh "
            f"“python -m data init --lake {self.address}”."
        )

    def _out_of_reach(self, error: Exception) -> OutOfReachError:
        way_out = f"Hãy kiểm tra đường dẫn, kết nối và quyền truy cập ({_reason(error)})."
        return OutOfReachError(*self._said(OUT_OF_REACH, f"Số liệu đã công bố không bị mất; {WAIT}", way_out))

    def _unwritten(self, error: Exception) -> OutOfReachError:
        cause = _cause(error)
        if cause in (errno.ENOSPC, errno.EDQUOT):
            what, ask, do = FULL, "Hãy báo người quản trị giải phóng ổ đĩa rồi làm lại.", "Hãy giải phóng ổ đĩa"
        elif cause in (errno.EACCES, errno.EPERM, errno.EROFS):
            what, ask, do = READ_ONLY, "Hãy báo người quản trị mở quyền ghi rồi làm lại.", "Hãy mở quyền ghi"
        else:
            what, ask, do = NOT_WRITTEN, WAIT.capitalize(), "Hãy kiểm tra đường dẫn và kết nối"
        return OutOfReachError(*self._said(what, ask, f"{do} rồi làm lại ({_reason(error)})."))

    def _said(self, what: str, to_readers: str, to_operators: str) -> tuple[str, str]:
        """The sentence for pages, which do not tell strangers where the lake lies, and the one for operators."""
        return f"{what.format('')} {to_readers}", f"{what.format(f' {self.address}')} {to_operators}"


def _folder(address: str) -> Path | None:
    """The folder that an address names, null for a bucket."""
    if address.startswith("file://"):
        return Path(url2pathname(urlsplit(address).path)).resolve()
    return None if "://" in address else Path(address).resolve()


def _reason(error: Exception) -> str:
    return str(error).split("\n", 1)[0]


def _cause(error: Exception) -> int | None:
    """The number of the system's error, which the store puts into words."""
    if isinstance(error, PermissionDeniedError | UnauthenticatedError):
        return errno.EACCES
    told = re.search(r"\(os error (\d+)\)", str(error))
    return int(told[1]) if told else getattr(error, "errno", None)
