"""Packed copies of what is served: how a browser may be sent something, packed once and kept."""

import asyncio
import gzip
from collections.abc import Callable

import brotli
from cachetools import LRUCache
from starlette.concurrency import run_in_threadpool

# The best first. Nine is where brotli packs the largest script within about a second; eleven takes ten times as long.
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "br": lambda content: bytes(brotli.compress(content, quality=9)),
    "gzip": lambda content: gzip.compress(content, 6, mtime=0),
}
KEPT = 32_000_000
# Address, version of the content, encoding.
Key = tuple[str, str, str]


def accepted(header: str) -> str | None:
    """The encoding that an Accept-Encoding header prefers among ours, the best of equals; null where it takes none."""
    weights = dict(_weighted(part) for part in header.lower().split(",") if part.strip())
    found = {name: weights.get(name, weights.get("*", 0.0)) for name in PACKERS}
    best = max(found, key=lambda name: found[name])
    return best if found[best] > 0 else None


def _weighted(part: str) -> tuple[str, float]:
    """A name with its weight; a weight that is no number refuses."""
    name, _, weight = part.partition(";")
    try:
        return name.strip(), float(weight.partition("=")[2]) if weight.strip() else 1.0
    except ValueError:
        return name.strip(), 0.0


class Shelf:
    """The packed copies; the longest unused goes when there are more bytes than are kept."""

    def __init__(self) -> None:
        self._copies: LRUCache[Key, bytes] = LRUCache(KEPT, len)
        self._underway: dict[Key, asyncio.Task[bytes]] = {}
        # A fresh server is asked for all its scripts at once and must go on answering.
        self._places = asyncio.Semaphore(2)

    def copy(self, key: Key) -> bytes | None:
        """The copy that is kept, or null."""
        return self._copies.get(key)

    async def packed(self, key: Key, content: bytes) -> bytes:
        """The copy of this content, made unless it is kept or being made for somebody else."""
        if (kept := self.copy(key)) is not None:
            return kept
        if key not in self._underway:
            self._underway[key] = asyncio.create_task(self._pack(key, content))
        # One visitor may leave while others wait for the same copy.
        return await asyncio.shield(self._underway[key])

    async def _pack(self, key: Key, content: bytes) -> bytes:
        try:
            async with self._places:
                made = await run_in_threadpool(PACKERS[key[-1]], content)
            self._copies[key] = made
            return made
        finally:
            del self._underway[key]
