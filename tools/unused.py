"""What no code of the product uses: vulture over the product, without what another library calls or reads."""

import sys
from linecache import getline
from pathlib import Path

from vulture import Vulture
from vulture.config import make_config
from vulture.core import Item


def unused() -> list[str]:
    """One line each, "file:line: unused function 'name'"; configured in pyproject.toml."""
    config = make_config([])
    vulture = Vulture(ignore_names=config["ignore_names"], ignore_decorators=config["ignore_decorators"])
    vulture.scavenge(config["paths"], exclude=config["exclude"])
    found = vulture.get_unused_code(min_confidence=config["min_confidence"])
    return [one.get_report() for one in found if not _is_of_a_library(one)]


def _is_of_a_library(item: Item) -> bool:
    """Whether pandera reads it as a column of a dataset, or it is set on an object that is not the code's own."""
    written = getline(str(item.filename), item.first_lineno).strip()
    if item.typ == "attribute":
        return f"self.{item.name}" not in written
    return "validation/schemas" in Path(item.filename).as_posix() and written.startswith(f"{item.name}: ")


if __name__ == "__main__":
    lines = unused()
    print("\n".join(lines))
    sys.exit(bool(lines))
