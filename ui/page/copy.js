/** Buttons that copy: `data-copy` names the field or paragraphs, `data-said-in` where `data-said` is told afterwards. */
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("button[data-copy]");
  if (!button) return;
  const box = document.getElementById(button.dataset.copy);
  const isField = "value" in box;
  if (isField) box.select();
  const text = isField ? box.value : [...box.querySelectorAll("p")].map((line) => line.textContent).join("\n");
  try {
    await navigator.clipboard.writeText(text);
  } catch (refused) {
    if (!isField) getSelection().selectAllChildren(box);
    document.execCommand("copy");
  }
  document.getElementById(button.dataset.saidIn).textContent = button.dataset.said;
});
