"""Which numbers may be set against unions or members, and the metric that does it."""

from dataclasses import dataclass, replace

from glossary.writing.text import lowered
from metrics.catalogue import CATALOGUE
from metrics.catalogue.shared import MEMBERS, UNIONS
from metrics.measure.metric import Metric, Term

ABSOLUTE, PER_UNION, PER_100_MEMBERS = "absolute", "per_union", "per_100_members"


@dataclass(frozen=True)
class _Base:
    denominator: Term
    per: int
    words: str
    below: str


_BASES = {
    PER_UNION: _Base(UNIONS, 1, "bình quân một CĐCS", "số CĐCS"),
    PER_100_MEMBERS: _Base(MEMBERS, 100, "trên 100 đoàn viên", "số đoàn viên"),
}


def bases(metric: Metric) -> tuple[str, ...]:
    """The codes of `glossary.units.BASES` on which the metric says something, "absolute" first.

    A ratio stands as it is, and unions are not divided by unions. Only what members do or get is set against
    members: their initiatives, their own awards, the people helped, the money. Awards to collectives go by quotas
    of schools, and a sum of people and collectives has no base among the members.
    """
    if metric.is_ratio or counts_unions(metric):
        return (ABSOLUTE,)
    return (ABSOLUTE, PER_UNION, PER_100_MEMBERS) if _is_of_members(metric.numerator) else (ABSOLUTE, PER_UNION)


def counts_unions(metric: Metric) -> bool:
    """Whether unions are what is counted, so that a single one has nothing but 0 or 1, or 0% or 100%."""
    return metric.numerator.dataset == "unions" and metric.numerator.measure == "row_count"


def on_basis(metric: Metric, basis: str) -> Metric:
    """The metric on a basis: itself, one of the catalogue that says the same, or a ratio named after both.

    Raises ValueError for a basis on which the metric says nothing.
    """
    if basis not in bases(metric):
        raise ValueError(f"{metric.name} has no meaning on the basis {basis}")
    if basis == ABSOLUTE:
        return metric
    base = _BASES[basis]
    made = replace(
        metric,
        name=f"{metric.name}_{basis}",
        label=f"{metric.label} {base.words}",
        description=f"{metric.description} Chia cho {base.below}, chỉ tính nơi báo cáo cả hai số.",
        denominator=base.denominator,
        per=base.per,
        fraction=(_counted(metric), base.below),
    )
    return next((known for known in CATALOGUE.values() if _sides(known) == _sides(made)), made)


def _is_of_members(term: Term) -> bool:
    if term.dataset == "awards":
        return term.where.get("recipient_kind") == ("individual",)
    return term.dataset in {"initiatives", "welfare"}


def _counted(metric: Metric) -> str:
    label = lowered(metric.label)
    return label if label.startswith("số ") else f"số {label}"


def _sides(metric: Metric) -> tuple[Term, Term | None, int]:
    return metric.numerator, metric.denominator, metric.per
