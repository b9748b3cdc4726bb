"""The code in a slide's corner that opens the same figures, filter and release on a phone."""

import htpy
import segno

CAPTION = "Mở trên điện thoại"


def qr(whole: str) -> htpy.Element:
    """The code of an address."""
    picture = segno.make(whole, error="l").svg_data_uri(border=2)
    return htpy.figure(".qr")[
        htpy.img(src=picture, alt=f"Mã QR của {whole}", data_address=whole), htpy.figcaption[CAPTION]
    ]
