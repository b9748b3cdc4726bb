"""What kinds of help there are, how many people each reaches and how much money each takes."""

from dataclasses import dataclass

from data.demonstration.reporting import EPIDEMIC_YEARS


@dataclass(frozen=True)
class Help:
    """One kind of help; `people` are a share of the members for a union, a number for a district.

    `chance` is how often a union or district reports it in a year, `each` the thousand đồng one person gets,
    `activities` how many occasions it had; null means that reports do not say. With `years` it exists in
    those school years alone, named by the year in which they begin.
    """

    programme: str
    form: str
    funding_source: str
    chance: float
    people: tuple[float, float] | None
    each: tuple[int, int] | None
    flow: str = "given"
    activities: tuple[int, int] | None = None
    years: tuple[int, ...] = ()


BY_UNIONS = (
    Help("regular_visits", "sick_visit", "union_budget", 0.55, (0.05, 0.25), (200, 500)),
    Help("regular_visits", "bereavement", "union_budget", 0.3, (0.02, 0.08), (300, 500)),
    Help("reunion_tet", "gift_package", "union_budget", 0.6, (0.3, 1.0), (200, 600)),
    Help("back_to_school", "children_party", "union_budget", 0.45, (0.3, 0.9), (100, 200)),
    Help("internal_mutual_fund", "emergency_relief", "member_contribution", 0.12, (0.01, 0.06), (1000, 3000)),
    Help("member_benefits", "outing", "school", 0.3, (0.5, 0.95), (1200, 3500), activities=(1, 2)),
    Help("union_meal", "union_meal", "mixed", 0.3, (0.7, 1.0), (50, 120), activities=(1, 3), years=(2022, 2023, 2024)),
    Help("epidemic_support", "epidemic_relief", "union_budget", 0.6, (0.1, 0.5), (300, 1000), years=EPIDEMIC_YEARS),
    Help("epidemic_support", "epidemic_relief", "union_budget", 0.2, (0.05, 0.2), (300, 1000), years=(2021,)),
)

BY_DISTRICTS = (
    Help("reunion_tet", "cash_gift", "district_federation", 0.95, (60, 240), (500, 1000)),
    Help("reunion_tet", "gift_package", "provincial_federation", 0.6, (20, 80), (800, 1200)),
    Help("member_wish", "cash_gift", "provincial_federation", 0.35, (1, 4), (5000, 5000)),
    Help("union_shelter", "housing_build", "social_fund", 0.12, (1, 2), (40000, 60000)),
    Help("union_shelter", "housing_repair", "social_fund", 0.25, (1, 3), (15000, 25000)),
    Help("regular_visits", "sickness_support", "district_federation", 0.7, (3, 15), (1000, 3000)),
    Help("back_to_school", "scholarship", "district_federation", 0.6, (10, 50), (500, 1000)),
    Help("back_to_school", "savings_book", "socialised", 0.15, (2, 8), (2000, 5000)),
    Help("free_health_care", "health_check", "socialised", 0.4, (80, 400), None, activities=(1, 4)),
    Help("free_health_care", "dental_care", "socialised", 0.15, (60, 200), None, activities=(2, 6)),
    Help("union_tet_market", "tet_market", "mixed", 0.4, None, None, activities=(1, 1)),
    Help("rest_corner", "rest_place", "mixed", 0.25, (1, 4), None, years=(2022, 2023, 2024)),
    Help("capital_fund", "loan", "provincial_federation", 0.75, (10, 60), (15000, 30000), flow="lent"),
    Help("social_fund", "fund_contribution", "member_contribution", 0.8, None, (60000, 400000), flow="raised"),
    Help("union_shelter", "fund_contribution", "member_contribution", 0.5, None, (30000, 150000), flow="raised"),
    Help("epidemic_support", "epidemic_relief", "vgcl", 0.95, (80, 500), (500, 1500), years=EPIDEMIC_YEARS),
    Help("disaster_support", "disaster_relief", "provincial_federation", 0.7, (5, 60), (500, 2000), years=(2024,)),
)
