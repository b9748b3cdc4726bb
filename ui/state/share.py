"""The whole address of what is shown, to copy and send; pinned to this release or not."""

from html import escape

import streamlit as st

from ui.state import filters, link
from ui.state.link import Parameter
from ui.state.screen import Screen

COPY = """
<div class="share"><input id="share-address" readonly aria-label="Liên kết" value="{address}">
<button id="share-copy" type="button">Sao chép</button></div>
<p class="under" id="share-said" role="status"></p>
<script>
const box = document.getElementById("share-address");
document.getElementById("share-copy").onclick = async () => {{
  box.select();
  try {{ await navigator.clipboard.writeText(box.value); }} catch (refused) {{ document.execCommand("copy"); }}
  document.getElementById("share-said").textContent = "Đã sao chép liên kết.";
}};
</script>
"""


PARAMETERS = "share_parameters"


def pinned_address(screen: Screen) -> str:
    """The whole address of what is shown, pinned to this release: the code that leads a file back to its figures."""
    parameters: tuple[Parameter, ...] = st.session_state[PARAMETERS]
    return link.address(st.context.url or "", whole_link(screen, parameters, screen.release.release.number))


def share(screen: Screen, parameters: tuple[Parameter, ...]) -> None:
    """A button that opens the address and copies it."""
    st.session_state[PARAMETERS] = parameters
    with st.popover("Sao chép liên kết", icon=":material/link:", width="stretch"):
        number = screen.release.release.number
        is_pinned = st.toggle(
            f"Giữ đúng bản số liệu ngày {day(screen)}",
            key="share_pinned",
            help="Bật: người mở luôn thấy các số này. Tắt: người mở thấy số liệu mới nhất.",
        )
        whole = whole_link(screen, parameters, number if is_pinned else None)
        html = COPY.format(address=escape(link.address(st.context.url or "", whole), quote=True))
        st.html(html, unsafe_allow_javascript=True)


def whole_link(screen: Screen, parameters: tuple[Parameter, ...], number: int | None) -> link.Link:
    """Every value in force, also those nobody chose, so that the link shows the same next year."""
    whole = {
        name: texts
        for name, texts in link.state(parameters, with_defaults=True).items()
        if name != filters.RELEASE.name
    }
    years = screen.cube.years
    if years:
        whole.setdefault(filters.FIRST_YEAR.name, [years[0]])
        whole.setdefault(filters.LAST_YEAR.name, [years[-1]])
    return {**whole, filters.RELEASE.name: [str(number)]} if number is not None else whole


def day(screen: Screen) -> str:
    """The day of the release, as people write it."""
    year, month, date = screen.release.release.created_at[:10].split("-")
    return f"{int(date)}/{int(month)}/{year} (số {screen.release.release.number})"
