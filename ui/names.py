"""What places, clusters and unions are called on the screen; equal names are told apart."""

from collections import Counter
from collections.abc import Iterable, Mapping

from glossary.text import vietnamese_order
from validation.places import Places


def district_names(codes: Iterable[str], places: Places) -> dict[str, str]:
    """Place → label, in Vietnamese order: short, or with kind and province where the short one repeats.

    A ward or commune always has its kind: its name is often that of a district.
    """
    rows = {code: places.place(code) for code in codes}
    short = Counter(_short(row) for row in rows.values())
    long = Counter(_long(row) for row in rows.values())
    labels = {}
    for code, row in rows.items():
        is_alone = short[_short(row)] == 1
        label = _short(row) if is_alone else _long(row)
        labels[code] = label if is_alone or long[label] == 1 else f"{label} ({code})"
    return dict(sorted(labels.items(), key=lambda item: vietnamese_order(item[1])))


def _short(row: Mapping[str, object]) -> str:
    return str(row["full_name"] if "unit_code" in row else row["name"])


def _long(row: Mapping[str, object]) -> str:
    return f"{row['full_name']}, {row['province_name']}"
