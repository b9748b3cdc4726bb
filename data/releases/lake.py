"""The place where files lie: a local folder or a bucket, read and written through one interface."""

import hashlib
import tempfile
from copy import copy
from pathlib import Path

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import LocalStore, from_url

from data.access.rights import PUBLIC, Rights

NOT_ALLOWED = (
    "Trang này dành cho cán bộ nhập báo cáo. Hãy nhập mật khẩu, hoặc đề nghị người quản trị của liên đoàn mở quyền."
)


class LakeError(Exception):
    """Something about the lake that the text explains in Vietnamese, with the way out.

    LakeError
    ├── OutOfReachError   the folder or bucket cannot be read or written
    ├── DamagedError      a file is missing or is not what its release says
    ├── NoReleaseError    nothing has been published, or not under that number
    └── NotAllowedError   whoever asked may not write here, or not read this
    """


class OutOfReachError(LakeError):
    """The folder or bucket cannot be read or written."""


class DamagedError(LakeError):
    """A file is missing or is not what its release says."""


class NoReleaseError(LakeError):
    """Nothing has been published, or not under that number."""


class NotAllowedError(LakeError):
    """Whoever asked may not write here, or not read this."""


class Lake:
    """Immutable files by path; `address` is a folder, or a URL such as `s3://bucket/folder`.

    `rights` are those of whoever asks: without leave nothing is written, and of what is read nobody is told more.
    """

    def __init__(self, address: str | Path, rights: Rights = PUBLIC) -> None:
        self.address = str(address)
        self.rights = rights
        self._folder = None if "://" in self.address else Path(self.address).resolve()
        try:
            self._store = (
                from_url(self.address) if self._folder is None else LocalStore(self._folder, mkdir=rights.may_write)
            )
        except (BaseError, OSError, ValueError) as error:
            raise self._out_of_reach(error) from error

    def as_public(self) -> "Lake":
        """The same place, read as the public reads it."""
        other = copy(self)
        other.rights = PUBLIC
        return other

    def read(self, path: str) -> bytes:
        """The content of a file; raises DamagedError when there is none."""
        self._must(may=self.rights.may_read)
        try:
            return bytes(obstore.get(self._store, path).bytes())
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
            found = [str(entry["path"]) for batch in obstore.list(self._store, folder) for entry in batch]
        except (BaseError, OSError) as error:
            raise self._out_of_reach(error) from error
        return sorted(found)

    def local_copy(self, path: str, content: bytes) -> Path:
        """Where polars can scan a file whose verified content is given."""
        if self._folder is not None:
            return self._folder / path
        copy = (
            Path(tempfile.gettempdir()) / "lake-copies" / hashlib.sha256(self.address.encode()).hexdigest()[:16] / path
        )
        if not copy.exists() or copy.read_bytes() != content:
            copy.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=copy.parent, delete=False) as partial:
                partial.write(content)
            Path(partial.name).replace(copy)
        return copy

    def _put(self, path: str, content: bytes, *, overwrite: bool) -> bool:
        self.ask_to_write()
        try:
            obstore.put(self._store, path, content, mode="overwrite" if overwrite else "create", use_multipart=False)
        except AlreadyExistsError:
            return False
        except (BaseError, OSError) as error:
            raise self._out_of_reach(error) from error
        return True

    def ask_to_write(self) -> None:
        """Raises NotAllowedError without leave to write."""
        self._must(may=self.rights.may_write)

    def _must(self, *, may: bool) -> None:
        if not may:
            raise NotAllowedError(NOT_ALLOWED)

    def _out_of_reach(self, error: Exception) -> OutOfReachError:
        reason = str(error).split("\n", 1)[0]
        return OutOfReachError(
            f"Không đọc hoặc ghi được kho số liệu {self.address}; hãy kiểm tra đường dẫn và quyền truy cập ({reason})."
        )
