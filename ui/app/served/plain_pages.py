"""The plain pages that stand where the dashboard's cannot: an unknown address, a failure of the server."""

import htpy

from findings.link.pages import OVERVIEW
from ui.app.served.icon import ICON

STYLE = "font-family: sans-serif; margin: 10vh auto; max-width: 40rem; padding: 0 16px"


def _plain(title: str, heading: str, sentence: str) -> str:
    return str(
        htpy.html(lang="vi")[
            htpy.head[
                htpy.meta(charset="utf-8"),
                htpy.title[title],
                htpy.meta(name="viewport", content="width=device-width, initial-scale=1"),
                htpy.link(rel="icon", href=ICON),
            ],
            htpy.body(style=STYLE)[
                htpy.h1[heading], htpy.p[sentence], htpy.p[htpy.a(href=OVERVIEW.address)["Về trang Tổng quan"]]
            ],
        ]
    )


NAME = "Công đoàn khối trường học"
NOT_FOUND = _plain(NAME, "Không có trang này", "Địa chỉ có thể đã bị gõ sai hoặc bị cắt khi gửi.")
FAILED = _plain(NAME, "Máy chủ gặp lỗi", "Hãy tải lại trang; nếu vẫn lỗi, hãy báo người quản trị.")
