from typing import Any

from data.places.reference import places
from findings.inquiry.names import cluster_names, district_names, union_names
from validation.places.places import Places


def district(code: str, name: str, kind: str = "Huyện", province: str = "Hà Nội") -> dict[str, Any]:
    return {
        "district_code": code,
        "name": name,
        "full_name": f"{kind} {name}",
        "province_code": "01",
        "province_name": province,
        "slug": code,
    }


def names(*rows: dict[str, Any]) -> dict[str, str]:
    return district_names([row["district_code"] for row in rows], Places(rows))


def test_name_is_short_when_it_is_the_only_one() -> None:
    assert names(district("005", "Cầu Giấy", "Quận"), district("050", "Thanh Trì")) == {
        "005": "Cầu Giấy",
        "050": "Thanh Trì",
    }


def test_equal_names_are_told_apart_by_kind_and_province() -> None:
    found = names(district("1", "Sơn Tây", "Thị xã"), district("2", "Sơn Tây", province="Quảng Ngãi"))
    assert found == {"2": "Huyện Sơn Tây, Quảng Ngãi", "1": "Thị xã Sơn Tây, Hà Nội"}


def test_code_decides_when_kind_and_province_are_equal_too() -> None:
    found = names(district("1", "Kỳ Anh"), district("2", "Kỳ Anh"))
    assert found == {"1": "Huyện Kỳ Anh, Hà Nội (1)", "2": "Huyện Kỳ Anh, Hà Nội (2)"}


def test_names_stand_in_vietnamese_order() -> None:
    rows = [district(str(place), name) for place, name in enumerate(("Thanh Trì", "Đống Đa", "Quận 10", "Quận 3"))]
    assert list(names(*rows).values()) == ["Đống Đa", "Quận 3", "Quận 10", "Thanh Trì"]


def test_ward_has_its_kind_so_that_it_is_told_from_the_district() -> None:
    assert district_names(["005", "00166"], places()) == {"005": "Cầu Giấy", "00166": "Phường Cầu Giấy"}


def test_wards_of_one_name_are_told_apart_by_their_province() -> None:
    known = places()
    codes = sorted(known.units.found("Xã Tân Thành"))
    found = district_names(codes, known)
    assert len(set(found.values())) == len(codes) > 1
    assert all(label.startswith("Xã Tân Thành, ") for label in found.values())


def test_no_two_places_of_the_country_are_called_the_same() -> None:
    known = places()
    found = district_names([*known.districts, *known.units.rows], known)
    assert len(set(found.values())) == len(known.districts) + len(known.units.rows)


def test_no_two_districts_of_the_country_are_called_the_same() -> None:
    found = district_names(places().districts, places())
    assert len(found) == len(set(found.values())) == len(places().districts)


def test_clusters_name_their_district_when_several_districts_have_the_same() -> None:
    clusters = {"009.cum-1": ("009", "Cụm 1"), "005.cum-10": ("005", "Cụm 10"), "005.cum-1": ("005", "Cụm 1")}
    assert list(cluster_names(clusters, places()).items()) == [
        ("005.cum-1", "Cụm 1 – Cầu Giấy"),
        ("009.cum-1", "Cụm 1 – Thanh Xuân"),
        ("005.cum-10", "Cụm 10 – Cầu Giấy"),
    ]


def test_clusters_stay_apart_when_their_districts_have_the_same_name() -> None:
    same = [code for code, row in places().districts.items() if row["name"] == "Châu Thành"]
    names = cluster_names({f"{code}.a": (code, "Cụm A") for code in same}, places())
    assert len(set(names.values())) == len(same)


def test_unions_stay_apart_when_their_names_are_equal() -> None:
    names = {
        "005-primary-b": "Trường TH Kim Đồng",
        "009-primary-b": "Trường TH Kim Đồng",
        "009-primary-b-2": "Trường TH Kim Đồng",
        "005-primary-a": "Trường TH Ánh Sao",
    }
    assert list(union_names(names, places()).items()) == [
        ("005-primary-a", "Trường TH Ánh Sao"),
        ("005-primary-b", "Trường TH Kim Đồng – Cầu Giấy"),
        ("009-primary-b", "Trường TH Kim Đồng – Thanh Xuân – 009-primary-b"),
        ("009-primary-b-2", "Trường TH Kim Đồng – Thanh Xuân – 009-primary-b-2"),
    ]
