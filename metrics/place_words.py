"""What a place is called inside a sentence."""

from data.reference import places
from glossary.places import province_word
from metrics.lowered import lowered


def place_words(district_code: str | None, province_code: str | None) -> str:
    """ "quận Cầu Giấy", "thị xã Hương Thủy"; without a district its province, "Thành phố Hà Nội"; else empty."""
    if district_code is not None:
        return lowered(str(places().place(district_code)["full_name"]))
    if province_code is None:
        return ""
    return f"{province_word(province_code)} {places().provinces.get(province_code, province_code)}"
