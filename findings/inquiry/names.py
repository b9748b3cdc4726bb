"""What places, clusters and unions are called on the screen; equal names are told apart."""

from collections import Counter
from collections.abc import Iterable, Mapping

from glossary.writing.text import vietnamese_order
from validation.places.places import Places
from validation.places.schools import place_code_of


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
    return _ordered(labels)


def cluster_names(clusters: Mapping[str, tuple[str, str]], places: Places) -> dict[str, str]:
    """Cluster code → label, in Vietnamese order: each with its district, as every district has its "Cụm 1"."""
    districts = district_names({district for district, _ in clusters.values()}, places)
    return _ordered({code: f"{cluster} – {districts[district]}" for code, (district, cluster) in clusters.items()})


def union_names(names: Mapping[str, str], places: Places) -> dict[str, str]:
    """Union id → label, in Vietnamese order: the name, with district, then id where it repeats."""
    districts = district_names({code for code in map(place_code_of, names) if places.knows(code)}, places)
    told = _told_apart(names, {union: districts.get(place_code_of(union), "") for union in names})
    return _ordered(_told_apart(told, {union: union for union in names}))


def _told_apart(labels: Mapping[str, str], additions: Mapping[str, str]) -> dict[str, str]:
    """The labels; equal ones with their additions."""
    count = Counter(labels.values())
    return {code: f"{text} – {additions[code]}" if count[text] > 1 else text for code, text in labels.items()}


def _ordered(labels: Mapping[str, str]) -> dict[str, str]:
    return dict(sorted(labels.items(), key=lambda item: vietnamese_order(item[1])))


def _short(row: Mapping[str, object]) -> str:
    return str(row["full_name"] if "unit_code" in row else row["name"])


def _long(row: Mapping[str, object]) -> str:
    return f"{row['full_name']}, {row['province_name']}"
