from glossary.terms import TERMS


def test_every_term_is_explained_in_one_or_two_short_sentences() -> None:
    for term, meaning in TERMS.items():
        assert meaning.endswith("."), term
        assert meaning.count(". ") <= 1, term
        assert 20 < len(meaning) < 220, term


def test_abbreviations_of_the_screens_are_explained() -> None:
    assert {"CĐCS", "LĐLĐ", "CBGVNV", "Hội nghị CBCCVC"} <= TERMS.keys()
