/** What the served page gets besides Streamlit's own: Vietnamese names, a menu that closes, its way onto paper. */
(() => {
  // Streamlit names its own controls in English; mostly only screen readers say these names.
  const NAMES = {
    "Sidebar": "Thanh bên", "Collapse sidebar": "Đóng thanh bên", "Expand sidebar": "Trang và bộ lọc",
    "Clear value": "Bỏ chọn", "Open": "Mở danh sách", "Main menu": "Trình đơn", "Close": "Đóng",
    "Pagination": "Chia trang", "Previous page": "Trang trước", "Next page": "Trang sau", "Dialog": "Hộp thoại",
    "Choose an option": "Chọn", "Help": "Giải thích", "Fullscreen": "Toàn màn hình",
    "file upload": "Chọn tệp",
  };
  const PATTERNS = [[/^Page (\d+)$/, "Trang $1"], [/^Help for (.+)$/s, "Giải thích: $1"]];
  const ATTRIBUTES = ["aria-label", "placeholder", "title"];
  // Where Streamlit says in words for developers that there is no file, or why a part of the page is not drawn.
  const FAILED = [
    ['[data-testid="stDownloadButtonError"]',
      "Chưa lập được tệp. Số liệu trên trang không bị ảnh hưởng; hãy thử lại, nếu vẫn vậy thì báo người quản trị."],
    ['[data-testid="stAlertContentError"]:has([data-testid="stErrorElementStack"])',
      "Phần này chưa hiện được. Hãy tải lại; nếu vẫn vậy, hãy báo người quản trị kèm liên kết của trang."],
  ];
  // As wide as Streamlit's sidebar covers the page.
  const PHONE = 768;
  // 186 mm between the margins of `@page`, at 96 dots an inch.
  const PAPER_WIDTH = 703;
  // The paper's letters beside the screen's, with a little to spare for what does not shrink with them.
  const PAPER_LETTERS = 0.8;

  function translate(element) {
    for (const name of ATTRIBUTES) {
      const text = element.getAttribute(name);
      if (!text) continue;
      const [pattern, words] = PATTERNS.find(([pattern]) => pattern.test(text)) ?? [];
      const said = Object.hasOwn(NAMES, text) ? NAMES[text] : pattern && text.replace(pattern, words);
      if (said) element.setAttribute(name, said);
    }
  }

  function translateWithin(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    translate(node);
    for (const link of node.querySelectorAll('[data-testid="stSkipToContent"]')) link.textContent = "Tới nội dung";
    for (const button of node.querySelectorAll('[data-testid="stFileUploaderDropzone"] button')) {
      button.setAttribute("aria-label", "Chọn tệp, hoặc kéo thả vào đây");
    }
    for (const [box, words] of FAILED) {
      for (const error of [node, ...node.querySelectorAll(box)].filter((one) => one.matches(box))) {
        error.setAttribute("role", "alert");
        error.classList.add("failed");
        error.textContent = words;
      }
    }
    node.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join()).forEach(translate);
  }

  /** On a phone the sidebar would go on covering the page that was chosen in it. */
  function closeSidebarOnPhone(event) {
    if (innerWidth > PHONE || !event.target.closest?.(".st-key-menu a")) return;
    document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click();
  }

  /** A text as CSS writes it. */
  const quoted = (text) => `"${text.replace(/\s+/g, " ").trim().replace(/["\\]/g, "\\$&")}"`;

  const charts = () => [...document.querySelectorAll('[data-testid="stPlotlyChart"]')];

  function prepareForPaper() {
    const two = (number) => String(number).padStart(2, "0");
    const now = new Date();
    const day = `${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
    document.querySelectorAll(".printed time").forEach((element) => {
      element.textContent = `${two(now.getHours())}:${two(now.getMinutes())} ngày ${day}`;
    });
    // Plotly draws in pixels of the screen, and no script runs between the change to the paper's width and the print.
    for (const chart of charts()) {
      chart.style.setProperty("--paper-zoom", Math.min(1, PAPER_WIDTH / chart.scrollWidth));
    }
    for (const table of document.querySelectorAll(".table-box table")) {
      table.style.setProperty("--paper-zoom", Math.min(1, PAPER_WIDTH / (table.scrollWidth * PAPER_LETTERS)));
    }
    const said = [...document.querySelectorAll(".printed p")].map((line) => quoted(line.textContent));
    document.documentElement.classList.toggle("has-margin-boxes", "CSSMarginRule" in window);
    paper.textContent = `@page {
      @bottom-left { content: ${said.join(' "\\A" ')}; white-space: pre-line; }
      @bottom-right { content: "Trang " counter(page) "/" counter(pages); }
    }`;
  }

  /** Print after the charts were drawn anew for the paper: merely shrunk, a wide screen's letters are too small. */
  async function printPage() {
    const isDrawn = () => charts().every((chart) => {
      const drawn = chart.querySelector(".main-svg")?.clientWidth ?? chart.clientWidth;
      return Math.abs(drawn - chart.parentElement.clientWidth) <= 2;
    });
    document.documentElement.classList.add("on-paper");
    for (let turn = 0; turn < 150 && !(turn > 3 && isDrawn()); turn++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    print();
  }

  addEventListener("click", closeSidebarOnPhone);
  addEventListener("beforeprint", prepareForPaper);
  addEventListener("afterprint", () => document.documentElement.classList.remove("on-paper"));
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.code !== "KeyP") return;
    event.preventDefault();
    printPage();
  }, true);

  const paper = document.createElement("style");
  document.head.append(paper);
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "attributes") translate(change.target);
      else change.addedNodes.forEach(translateWithin);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
})();
