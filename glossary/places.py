"""What the units of the former district tier and the provinces above them are called."""

from glossary.codes import Code, CodeList

# The codes of the column unit_type of districts.csv.
DISTRICT_UNITS = CodeList(
    Code("urban_district", "quận", ("Q.",)),
    Code("rural_district", "huyện", ("H.",)),
    Code("town", "thị xã", ("TX", "TX.")),
    Code("city", "thành phố", ("TP", "TP.", "TP thuộc tỉnh")),
)

# Hà Nội, Hải Phòng, Đà Nẵng, Hồ Chí Minh, Cần Thơ. Code 46 is the former province Thừa Thiên Huế.
CITY_PROVINCES = ("01", "31", "48", "79", "92")


def province_word(province_code: str) -> str:
    """The word for a province by its official code: "Thành phố" for one that is a city, else "tỉnh"."""
    return "Thành phố" if province_code in CITY_PROVINCES else "tỉnh"
