"""Whether codes stand in an order, whatever stands between them: a list may grow without further work."""

from collections.abc import Iterable


def stand(codes: Iterable[str], *in_order: str) -> bool:
    return [code for code in codes if code in in_order] == list(in_order)
