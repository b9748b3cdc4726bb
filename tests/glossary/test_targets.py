"""The verdicts on a target, in the order in which they are shown."""

from glossary.targets import MET_RESULTS, TARGET_RESULTS, verdict_word


def test_target_results_put_first_what_needs_attention() -> None:
    assert list(TARGET_RESULTS) == ["missed", "close", "not_reported", "not_comparable", "reached", "exceeded"]
    assert tuple(TARGET_RESULTS)[-2:] == MET_RESULTS


def test_verdict_word_leaves_the_explanation_out() -> None:
    assert [verdict_word(code) for code in TARGET_RESULTS] == [
        "chưa đạt",
        "gần đạt",
        "chưa có báo cáo kết quả",
        "không so được",
        "đạt",
        "vượt",
    ]
