"""The programs that some tests drive: where they are, and why a test is skipped where one is missing."""

import shutil
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Program:
    """A program, the commands that start it, and the packages that bring it."""

    name: str
    commands: tuple[str, ...]
    packages: str

    @property
    def missing(self) -> str:
        """Why a test that drives it was not tried, and how to get it."""
        return f"no {self.name} on this machine (apt-get install {self.packages})"

    def path(self) -> str | None:
        """Where it is, if it is anywhere."""
        return next((found for command in self.commands if (found := shutil.which(command))), None)

    def path_or_skip(self) -> str:
        """Where it is; without it the running test ends as skipped."""
        found = self.path()
        if found is None:
            pytest.skip(self.missing)
        return found


CHROMIUM = Program("Chromium", ("chromium", "chromium-browser", "google-chrome"), "chromium")
LIBREOFFICE = Program("LibreOffice", ("soffice",), "libreoffice-writer-nogui libreoffice-impress-nogui")
