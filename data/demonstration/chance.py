"""Streams of chance: one for each dataset, so that a change to one leaves the others as they were."""

import zlib
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import polars as pl

Numbers = npt.NDArray[np.int64]
Shares = npt.NDArray[np.float64]


def stream(seed: int, purpose: str) -> np.random.Generator:
    """The same numbers for the same seed and purpose; raises ValueError for a negative seed."""
    return np.random.Generator(np.random.PCG64([seed, zlib.crc32(purpose.encode())]))


def pick(rng: np.random.Generator, weights: Mapping[str, float] | Mapping[str | None, float], size: int) -> pl.Series:
    """`size` texts drawn with the given weights; the key None is drawn as null."""
    edges = np.cumsum(np.array(list(weights.values())))
    place = np.searchsorted(edges / edges[-1], rng.random(size), side="right")
    return pl.Series(list(weights), dtype=pl.String).gather(place)


def any_of(rng: np.random.Generator, options: Sequence[str], size: int) -> pl.Series:
    """`size` texts, each equally likely."""
    return pl.Series(options, dtype=pl.String).gather(rng.integers(0, len(options), size))


def rounded(rng: np.random.Generator, expected: Shares) -> Numbers:
    """Whole numbers that are right on average: 0.3 is 1 in three cases of ten."""
    return np.asarray(np.floor(expected + rng.random(len(expected))), dtype=np.int64)


def happens(rng: np.random.Generator, share: float | Shares, size: int) -> pl.Series:
    """True in this share of `size` cases."""
    return pl.Series(rng.random(size) < share)
