from glossary.units import BASES


def test_bases_stand_in_the_order_of_the_screen() -> None:
    assert list(BASES) == ["absolute", "per_union", "per_100_members"]
    assert BASES.label("per_100_members") == "Trên 100 đoàn viên"
