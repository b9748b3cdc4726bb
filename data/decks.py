"""The decks that come with the software, and where they lie."""

from pathlib import Path

FOLDER = Path(__file__).parent / "decks"


def ready() -> dict[str, bytes]:
    """Name in the link → the JSON of each ready deck."""
    return {path.stem: path.read_bytes() for path in sorted(FOLDER.glob("*.json"), reverse=True)}
