/** Turns the slides that already stand on the page: keys, black screen, overview, running by itself, one mark at a time. */
(() => {
  if (window.deckReady) return;
  const root = document.documentElement;
  const style = document.head.appendChild(document.createElement("style"));
  const deck = () => document.querySelector(".st-key-deck, .st-key-deck_dark");
  const count = () => Number(document.querySelector(".deck-bar")?.dataset.count ?? 1);
  const KEYS = {
    PageDown: "next", ArrowRight: "next", ArrowDown: "next", " ": "next", PageUp: "back", ArrowLeft: "back",
    ArrowUp: "back", Home: "first", End: "last", b: "black", B: "black", ".": "black", o: "overview", O: "overview",
    f: "filters", F: "filters", a: "run", A: "run", s: "skip", S: "skip", Escape: "clear",
  };
  const SLIDE = [1920, 1080];
  // Down to where a table may reach, and what the line takes that says of a rest.
  const [ROOM, LINE] = [860, 36];
  // A file that is opened from a disk may not change its own address, and does not name its slide there.
  const isFile = location.protocol === "file:";
  let current = 0;
  let timer = 0;

  const measured = Element.prototype.getBoundingClientRect;

  const ofLink = () => Number(new URLSearchParams(location.search).get("trang")) || 1;

  function reveal(place) {
    const of = `[class*="st-key-slide-"].st-key-slide-${place}`;
    style.textContent = `${of} { visibility: visible; z-index: 2; } html.deck-overview ${of} { outline-width: 12px; }`;
  }

  function show(place) {
    current = Math.max(1, Math.min(count(), place));
    reveal(current);
    const counter = document.querySelector(".deck-place");
    if (counter) counter.textContent = `${current}/${count()}`;
    const link = new URLSearchParams(location.search);
    const reader = document.querySelector(".deck-reader");
    if (reader) reader.href = document.querySelector(`.st-key-slide-${current} figure.qr img`)?.dataset.address ?? "";
    if (!isFile && link.get("trang") !== String(current)) {
      link.set("trang", current);
      history.replaceState(history.state, "", `${location.pathname}?${link}`);
    }
  }

  const isEmpty = (place) => document.querySelector(`.st-key-slide-${place} [data-empty]`) !== null;

  /** The next slide in a direction; where empty ones are left out, the next that says something. */
  function turn(by) {
    let place = current + by;
    while (root.classList.contains("deck-skips") && place > 1 && place < count() && isEmpty(place)) place += by;
    show(place);
  }

  function fit() {
    const zoom = Math.min(innerWidth / SLIDE[0], innerHeight / SLIDE[1]);
    root.style.setProperty("--slide-zoom", zoom);
    root.style.setProperty("--slide-left", `${(innerWidth - SLIDE[0] * zoom) / 2}px`);
    root.style.setProperty("--slide-top", `${(innerHeight - SLIDE[1] * zoom) / 2}px`);
  }

  /** A text is written smaller until it has room, down to the smallest letters that are read from afar. */
  function shrink(words) {
    for (let size = 40; size >= 24; size -= 2) {
      words.style.setProperty("--words", `${size}px`);
      if (words.scrollHeight <= words.clientHeight) return;
    }
  }

  /** The rows that a slide has no room for are left out: how high a row is, only the browser knows. */
  function cut() {
    document.querySelectorAll('[class*="st-key-slide-"] .words').forEach(shrink);
    for (const slide of document.querySelectorAll('[class*="st-key-slide-"]')) {
      slide.classList.remove("many");
      const rows = [...slide.querySelectorAll(".table-box tbody tr")];
      rows.forEach((row) => row.classList.remove("cut"));
      const whole = measured.call(slide);
      const end = (row) => ((measured.call(row).bottom - whole.top) / whole.height) * SLIDE[1];
      if (!rows.length || end(rows.at(-1)) <= ROOM) continue;
      slide.classList.add("many");
      const ends = rows.map(end);
      if (ends.at(-1) <= ROOM) continue;
      rows.forEach((row, place) => row.classList.toggle("cut", ends[place] > ROOM - LINE));
    }
  }

  function stop() {
    root.classList.remove("deck-runs");
    clearInterval(timer);
  }

  function run() {
    const runs = root.classList.toggle("deck-runs");
    clearInterval(timer);
    const seconds = Number(document.querySelector(".deck-bar select").value);
    if (runs) timer = setInterval(() => (current === count() ? show(1) : turn(1)), 1000 * seconds);
  }

  function lighten() {
    const link = new URLSearchParams(location.search);
    if (link.get("nen")) link.delete("nen"); else link.set("nen", "toi");
    goInside(`${location.pathname}?${link}`);
  }

  function leave() {
    const link = new URLSearchParams(location.search);
    for (const name of ["bai", "trang", "nen"]) link.delete(name);
    clear();
    goInside(`${location.pathname.replace(/[^/]+$/, "tong-quan")}?${link}`);
  }

  function clear() {
    root.classList.remove("deck-black-on", "deck-overview", "deck-filters");
    stop();
    document.querySelectorAll(".one-picked, .picked").forEach((one) => one.classList.remove("one-picked", "picked"));
  }

  const DONE = {
    next: () => turn(1), back: () => turn(-1), skip: () => root.classList.toggle("deck-skips"), first: () => show(1), last: () => show(count()),
    black: () => root.classList.toggle("deck-black-on"), overview: () => root.classList.toggle("deck-overview"),
    filters: () => root.classList.toggle("deck-filters"), run, light: lighten, leave, clear,
  };

  /** The mark under the pointer stays, the others step back. */
  function pick(event) {
    const chart = event.target.closest?.(".js-plotly-plot");
    if (!chart) return;
    const isUnder = (box) => event.clientX >= box.left && event.clientX <= box.right
      && event.clientY >= box.top && event.clientY <= box.bottom;
    const mark = [...chart.querySelectorAll(".point path, path.point")].find((one) => isUnder(one.getBoundingClientRect()));
    chart.querySelectorAll(".picked").forEach((one) => one.classList.remove("picked"));
    chart.classList.toggle("one-picked", Boolean(mark));
    mark?.classList.add("picked");
  }

  addEventListener("keydown", (event) => {
    if (!deck() || event.ctrlKey || event.metaKey || event.altKey) return;
    // Inside a component of ours the event names the component; its path names the field.
    if (event.composedPath()[0].closest?.("input, textarea, select, [role=combobox], [role=listbox], [role=dialog]")) return;
    const wanted = KEYS[event.key];
    if (!wanted) return;
    event.preventDefault();
    event.stopPropagation();
    DONE[wanted]();
  }, true);
  addEventListener("click", (event) => {
    if (!deck()) return;
    const button = event.target.closest?.(".deck-bar button");
    if (button) {
      // A button that keeps the focus would keep the bar on the slide.
      button.blur();
      return DONE[button.dataset.do]();
    }
    const slide = event.target.closest?.('[class*="st-key-slide-"]');
    if (slide && root.classList.contains("deck-overview")) {
      clear();
      return show(Number(/st-key-slide-(\d+)/.exec(slide.className)[1]));
    }
    pick(event);
  }, true);
  // Streamlit draws a chart as large as it looks: on a slide that is scaled, as large as it is laid out instead.
  Element.prototype.getBoundingClientRect = function () {
    const box = measured.call(this);
    if (!this.closest('[class*="st-key-slide-"]') || this.closest(".js-plotly-plot")) return box;
    const zoom = Number(root.style.getPropertyValue("--slide-zoom")) || 1;
    return new DOMRect(box.x, box.y, box.width / zoom, box.height / zoom);
  };
  let touched = 0;
  addEventListener("touchstart", (event) => { touched = event.changedTouches[0].clientX; }, { passive: true });
  addEventListener("touchend", (event) => {
    const moved = event.changedTouches[0].clientX - touched;
    if (deck() && !root.classList.contains("deck-overview") && Math.abs(moved) > 60) turn(moved < 0 ? 1 : -1);
  }, { passive: true });
  let stirred = 0;
  addEventListener("mousemove", () => {
    if (!deck()) return;
    root.classList.add("deck-stirred");
    clearTimeout(stirred);
    stirred = setTimeout(() => root.classList.remove("deck-stirred"), 2500);
  });
  addEventListener("resize", fit);
  window.deckReady = true;
  // The bar is drawn last, and anew when a filter changes: then the slides are there. The one asked for is seen before.
  new MutationObserver(() => {
    const counter = document.querySelector(".deck-place");
    if (counter && !counter.textContent) {
      fit();
      cut();
      show(current || ofLink());
    } else if (!deck()) {
      current = 0;
      style.textContent = "";
    } else if (!counter && !style.textContent) {
      fit();
      reveal(ofLink());
    }
  }).observe(document.body, { subtree: true, childList: true });
  addEventListener("popstate", () => { if (deck() && !isFile) show(ofLink()); });
  fit();
})();
