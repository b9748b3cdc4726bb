"""What places, clusters and unions are called on the screen; equal names are told apart."""

from collections import Counter
from collections.abc import Iterable

from glossary.text import vietnamese_order
from validation.places import Places


def district_names(codes: Iterable[str], places: Places) -> dict[str, str]:
    """District code → label, in Vietnamese order: short, or with kind and province where the short one repeats."""
    rows = {code: places.districts[code] for code in codes}
    short = Counter(row["name"] for row in rows.values())
    long = Counter(_long(row) for row in rows.values())
    labels = {}
    for code, row in rows.items():
        label = row["name"] if short[row["name"]] == 1 else _long(row)
        labels[code] = label if short[row["name"]] == 1 or long[label] == 1 else f"{label} ({code})"
    return dict(sorted(labels.items(), key=lambda item: vietnamese_order(item[1])))


def _long(row: dict[str, object]) -> str:
    return f"{row['full_name']}, {row['province_name']}"
