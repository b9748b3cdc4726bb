"""A paragraph to be read out or pasted into a report, with a button that copies it."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from ui.page.show import titled

COPY = """
<div class="read-out" id="read-out">{paragraphs}</div>
<div class="share"><button id="read-out-copy" type="button">Sao chép đoạn này</button></div>
<p class="under" id="read-out-said" role="status"></p>
<script>
document.getElementById("read-out-copy").onclick = async () => {{
  const box = document.getElementById("read-out");
  const text = [...box.querySelectorAll("p")].map((line) => line.textContent).join("\\n");
  try {{ await navigator.clipboard.writeText(text); }} catch (refused) {{
    getSelection().selectAllChildren(box);
    document.execCommand("copy");
  }}
  document.getElementById("read-out-said").textContent = "Đã sao chép đoạn để đọc.";
}};
</script>
"""


def read_out(title: str, sentences: Sequence[str]) -> None:
    """The sentences one below the other under a heading."""
    titled(title)
    paragraphs = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    st.html(COPY.format(paragraphs=paragraphs), unsafe_allow_javascript=True)
