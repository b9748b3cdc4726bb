/** Links of class `inner` change the page within the session, as the menu does; so does an element with `data-go`.
 *  Without this script they still work: the browser loads the page anew. */
(() => {
  // The deck's own script leads on by it, too.
  window.goInside = (address) => {
    // Nobody would answer, and the address would name what is not shown.
    if (document.documentElement.classList.contains("not-connected")) return;
    // Streamlit may draw an element anew that has led here already.
    if (new URL(address, location.href).href === location.href) return;
    history.pushState({}, "", address);
    window.dispatchEvent(new PopStateEvent("popstate"));
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.inner");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goInside(link.href);
  });

  const asked = (node) => (node.matches?.("[data-go]") ? node : node.querySelector?.("[data-go]"));

  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) {
        const found = asked(node);
        if (found) goInside(found.dataset.go);
      }
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
