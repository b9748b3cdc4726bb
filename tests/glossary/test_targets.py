"""The verdicts on a target, in the order in which they are shown."""

from glossary.targets import MET_RESULTS, TARGET_RESULTS


def test_target_results_put_first_what_needs_attention() -> None:
    assert list(TARGET_RESULTS) == ["missed", "close", "not_reported", "not_comparable", "reached", "exceeded"]
    assert tuple(TARGET_RESULTS)[-2:] == MET_RESULTS
