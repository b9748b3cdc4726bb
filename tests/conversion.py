"""Office files as the reader's office program lays them out."""

import subprocess
from pathlib import Path

from pypdf import PdfReader


def as_pdf(content: bytes, ending: str, folder: Path) -> PdfReader:
    """The file of this ending, converted by LibreOffice; it fails where the file cannot be opened."""
    source = folder / f"file.{ending}"
    source.write_bytes(content)
    # A profile of its own: two of them that share one wait for each other, or end.
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(folder), str(source)], check=True, capture_output=True, timeout=180)
    return PdfReader(folder / "file.pdf")
