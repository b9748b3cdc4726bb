"""What there is to choose from in a release: clusters and unions by district."""

import polars as pl

from data.load import Opened
from metrics.cube import cluster_code


def clusters(release: Opened) -> dict[str, tuple[str, str]]:
    """Cluster code → (district_code, name) of every cluster that a union has named."""
    named = release.scan("unions").select("district_code", "cluster").drop_nulls().unique()
    rows = named.sort("district_code", "cluster").collect().rows()
    return {cluster_code(district, cluster): (district, cluster) for district, cluster in rows}


def unions(release: Opened, districts: tuple[str, ...]) -> dict[str, str]:
    """Union id → newest name, of the districts; of all districts when none is given."""
    rows = release.scan("unions")
    chosen = rows.filter(pl.col("district_code").is_in(list(districts))) if districts else rows
    newest = chosen.sort("school_year").unique("union_id", keep="last", maintain_order=True)
    return dict(newest.select("union_id", "union_name").collect().iter_rows())
