"""Files as an office program shows them: turned into PDF by LibreOffice; without it the test is skipped."""

import subprocess
from pathlib import Path

from pypdf import PdfReader

from tests.programs import LIBREOFFICE

SECONDS = 180


def as_pdf(content: Path | bytes, ending: str, folder: Path) -> PdfReader:
    """The file, `ending` "docx" or the like, as its pages are printed; everything is written into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    given = folder / f"given.{ending}"
    given.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
    return PdfReader(converted(given, "pdf", folder))


def converted(given: Path, into: str, folder: Path) -> Path:
    """The file in another format; a profile of its own, since LibreOffice opens no profile twice."""
    result = folder / "converted"
    command = [LIBREOFFICE.path_or_skip(), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    subprocess.run(
        [*command, "--convert-to", into, "--outdir", str(result), str(given)],
        check=True,
        capture_output=True,
        timeout=SECONDS,
    )
    return result / f"{given.stem}.{into}"


def text_of(paper: PdfReader) -> str:
    """All its letters, with one blank wherever there is room."""
    return " ".join(" ".join(page.extract_text() for page in paper.pages).split())
