/** A line that says that the server is gone and that it is back; the page stays as it is and goes on where it stood.
 *
 *  Streamlit marks its connection on the page. Its own box about a lost one is English and takes the keys away.
 */
(() => {
  const MARK = "data-test-connection-state";
  const DECK = ".st-key-deck, .st-key-deck_dark";
  const LOST = "Mất kết nối với trang số liệu. Các số đang hiện vẫn đúng với bản đang xem; trang đang tự kết nối lại.";
  const TRYING = ["Đang kết nối lại ", "({n} giây)", ". Bộ lọc và trang trình chiếu đang mở được giữ nguyên."];
  const BACK = "Đã kết nối lại.";
  const GIVEN_UP = "Chưa kết nối lại được. Hãy kiểm tra mạng rồi tải lại trang; nếu đang họp, có thể dùng tệp “không cần mạng” đã tải trước.";
  const RELOAD = "Tải lại";
  // Seconds. A break that is over sooner than the first is none for a reader.
  const [NOTICED, LONG, TOO_LONG, TOLD] = [1, 20, 120, 3];
  // Whatever Streamlit itself says in a box has nothing in it that a page has drawn.
  const ITS_BOX = '[data-testid="stDialog"]:not(:has([data-testid="stVerticalBlock"]))';
  // Of our own components, which Streamlit does not turn off as it does its widgets.
  const OURS = '[data-testid^="stBidiComponent"]';

  const root = document.documentElement;
  let lostAt = Date.now();
  let wasThere = false;
  let leftAt = "";
  let ticking = 0;

  const box = document.createElement("div");
  box.id = "connection";
  // An open box of the page leaves this line to readers and pointers, too.
  box.setAttribute("data-react-aria-top-layer", "true");
  box.setAttribute("data-st-overlay-root", "true");
  const line = box.appendChild(document.createElement("p"));
  line.setAttribute("role", "status");
  line.setAttribute("aria-live", "polite");
  const button = box.appendChild(document.createElement("button"));
  button.type = "button";
  button.textContent = RELOAD;
  button.hidden = true;

  const state = () => document.querySelector(`[${MARK}]`)?.getAttribute(MARK);

  /** Say it; the pieces at odd places change every second and are only seen. */
  function say(...pieces) {
    box.classList.toggle("told", pieces.length > 0);
    button.hidden = pieces[0] !== GIVEN_UP;
    if (line.childNodes.length === pieces.length && line.firstChild?.textContent === pieces[0]) {
      if (pieces.length > 1) line.childNodes[1].textContent = pieces[1];
      return;
    }
    line.replaceChildren(...pieces.map((piece, place) => {
      if (place % 2 === 0) return document.createTextNode(piece);
      const seen = document.createElement("span");
      seen.setAttribute("aria-hidden", "true");
      seen.textContent = piece;
      return seen;
    }));
  }

  function tell() {
    const seconds = Math.floor((Date.now() - lostAt) / 1000);
    const isOver = state() === "DISCONNECTED_FOREVER" || seconds >= TOO_LONG;
    if (isOver || (!wasThere && seconds >= LONG)) say(GIVEN_UP);
    else if (!wasThere || seconds < NOTICED) say();
    else if (seconds < LONG) say(LOST);
    else say(...TRYING.map((piece) => piece.replace("{n}", seconds)));
  }

  function hold(isHeld) {
    root.classList.toggle("not-connected", isHeld);
    document.querySelectorAll(OURS).forEach((one) => { one.inert = isHeld && wasThere; });
  }

  function lost() {
    lostAt = Date.now();
    leftAt = location.pathname;
    clearInterval(ticking);
    ticking = setInterval(tell, 1000);
    hold(true);
    tell();
  }

  function back() {
    const wasTold = box.classList.contains("told") && wasThere;
    lostAt = null;
    clearInterval(ticking);
    hold(false);
    say(...(wasTold && !document.querySelector(DECK) ? [BACK] : []));
    ticking = setTimeout(() => say(), 1000 * TOLD);
    if (wasThere) goOn();
    wasThere = true;
  }

  /** A server that was started anew knows nothing of this page: it takes link and fields from it by a run. */
  function goOn() {
    // What could not be loaded meanwhile is not asked for again.
    if (document.querySelector('[data-testid="stAlertContentError"].failed')) return location.reload();
    if (location.pathname !== leftAt) return dispatchEvent(new PopStateEvent("popstate"));
    for (const name of ["keydown", "keyup"]) document.dispatchEvent(new KeyboardEvent(name, { key: "r", code: "KeyR" }));
  }

  function look() {
    const isThere = state() === "CONNECTED";
    if (isThere && lostAt !== null) back();
    else if (!isThere && lostAt === null) lost();
    // Once closed it stays away until the connection is back.
    if (!isThere) document.querySelector(`${ITS_BOX} section > button`)?.click();
  }

  /** Without a server a link leads to the browser's own page of errors, and the slides would be gone. */
  function stay(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || lostAt === null || !wasThere || link.download || link.target === "_blank") return;
    if (link.origin !== location.origin || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
  }

  button.addEventListener("click", async () => {
    say();
    const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
    if (answer?.ok) location.reload();
    else tell();
  });
  addEventListener("click", stay, true);

  const style = document.createElement("style");
  style.textContent = `
    .not-connected ${ITS_BOX}, [data-testid="stStatusWidget"]:has([data-testid="stConnectionStatus"]) { display: none !important; }
    #connection { position: fixed; z-index: 1000100; left: 50%; bottom: 8px; transform: translateX(-50%); box-sizing: border-box;
      display: flex; gap: 16px; align-items: center; width: max-content; max-width: min(60rem, calc(100vw - 32px));
      border-radius: 8px; background: #1a2230; color: #fff; font-size: 1rem; line-height: 1.4; }
    #connection p { margin: 0; font: inherit; }
    .not-connected ${OURS}[inert] { opacity: .5; }
    #connection.told { padding: 8px 16px; }
    #connection button { flex: none; min-height: 32px; padding: 0 12px; border: 1px solid currentColor; border-radius: 4px;
      background: none; color: inherit; font: inherit; cursor: pointer; }
    #connection button[hidden], .deck-black-on #connection { display: none; }
    :root:has(p.leave-projector) #connection { left: 16px; transform: none; max-width: calc(100vw - 420px); font-size: 1.5rem; }
    /* Below what stands on a slide; where the screen is higher than the slide, below the slide. */
    :root:has(${DECK}) #connection { left: calc(var(--slide-left, 0px) + 72px * var(--slide-zoom, 1)); transform: none;
      bottom: max(0px, var(--slide-top, 0px) - 28px); max-width: calc(1500px * var(--slide-zoom, 1)); padding: 0;
      border-radius: 0; background: #fff; color: #3d4856; font-size: max(12px, 18px * var(--slide-zoom, 1)); line-height: 1.2; }
    :root:has(.st-key-deck_dark) #connection { background: #10161f; color: #c8d0d9; }
    :root:has(${DECK}) #connection button { min-height: 0; padding: 0 8px; line-height: 1.2; }
    @media (orientation: portrait) {
      :root:has(${DECK}) #connection { left: 16px; top: calc(100vh - var(--slide-top, 0px) + 8px); bottom: auto;
        max-width: calc(100vw - 32px); font-size: 1rem; }
    }
    @media (pointer: coarse) { #connection button { min-height: 40px; } }
    @media print { #connection { display: none !important; } }`;
  document.head.append(style);

  ticking = setInterval(tell, 1000);
  addEventListener("DOMContentLoaded", () => document.body.append(box));
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: [MARK] });
})();
