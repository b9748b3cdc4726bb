/** Saves a chart as a picture that says what it shows and where from: made here, of what is already drawn. */
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const MARGIN = 24;
  const LINE = 1.35;
  const SCALE = 2;
  const LETTERS = ["font-family", "font-size", "font-weight", "fill"];
  // What plotly lays over a chart for the mouse.
  const UNSEEN = ".hoverlayer, .draglayer, .zoomlayer, .selectionlayer";
  const pen = document.createElement("canvas").getContext("2d");

  function made(name, attributes, ...children) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  /** Keep a text as wide as it was measured, also where the program that opens the picture has other letters. */
  function fixWidth(element, width) {
    if (!width) return;
    element.setAttribute("textLength", width.toFixed(2));
    element.setAttribute("lengthAdjust", "spacingAndGlyphs");
  }

  /** The text in lines; only a blank breaks, so that a figure keeps its unit. */
  function broken(text, width) {
    const lines = [];
    for (const word of text.split(" ")) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  /** A paragraph from `top` down in the style of an element of the page, and where it ends. */
  function paragraph(text, { top, width, family, like, weight = like.fontWeight }) {
    const height = parseFloat(like.fontSize) * LINE;
    pen.font = `${weight} ${like.fontSize} ${family}`;
    const spans = broken(text, width).map((line, place) => {
      const span = made("tspan", { x: MARGIN, y: top + (place + 0.8) * height }, line);
      fixWidth(span, pen.measureText(line).width);
      return span;
    });
    const look = { "font-family": family, "font-size": like.fontSize, "font-weight": weight, fill: like.color };
    return [made("text", look, ...spans), top + spans.length * height];
  }

  /** A layer of the chart with its letters written into it, since the page has a say in them. */
  function layer(original) {
    const copy = original.cloneNode(true);
    const copies = copy.querySelectorAll("text, tspan");
    original.querySelectorAll("text, tspan").forEach((text, place) => {
      const style = getComputedStyle(text);
      for (const name of LETTERS) copies[place].style.setProperty(name, style.getPropertyValue(name));
      if (!text.childElementCount) fixWidth(copies[place], text.getComputedTextLength());
    });
    copy.querySelectorAll(UNSEEN).forEach((element) => element.remove());
    return copy;
  }

  /** Headline, chart, and below it what must not be parted from it. */
  function composed(finding, said, family, face) {
    const plot = finding.querySelector(".js-plotly-plot");
    const layers = [...plot.querySelectorAll(".main-svg")];
    const width = plot.clientWidth;
    const written = (selector) => ({ width, family, like: getComputedStyle(finding.querySelector(selector)) });
    const [headline, chartTop] = paragraph(said.headline, { ...written("h2.headline"), top: MARGIN });
    const chart = made("g", { transform: `translate(${MARGIN} ${chartTop + MARGIN / 2})` }, ...layers.map(layer));
    let top = chartTop + MARGIN + plot.clientHeight;
    const below = said.foot.map((line) => {
      const weight = line === said.warning ? 700 : 400;
      const [element, end] = paragraph(line, { ...written("p.under"), top, weight });
      top = end;
      return element;
    });
    const size = { width: width + 2 * MARGIN, height: Math.ceil(top + MARGIN) };
    const paper = made("rect", { ...size, fill: getComputedStyle(layers[0]).backgroundColor });
    const box = { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: "img" };
    const hidden = [made("title", {}, said.headline), made("style", {}, face)];
    return made("svg", box, ...hidden, paper, headline, chart, ...below);
  }

  /** What a browser tells of a sheet; of one from elsewhere, nothing. */
  function rulesOf(sheet) {
    try { return [...sheet.cssRules]; } catch (refused) { return []; }
  }

  /** The page's own letters as a rule that carries them; empty where they are the system's or out of reach. */
  async function carried(family) {
    const first = (names) => names.split(",")[0].replace(/["']/g, "").trim();
    const face = [...document.styleSheets].flatMap(rulesOf).find((rule) => rule instanceof CSSFontFaceRule
      && first(rule.style.fontFamily) === first(family) && rule.style.fontStyle !== "italic");
    const address = face?.style.getPropertyValue("src").match(/url\("?([^")]+)/)?.[1];
    if (!address) return "";
    // The chart is written in them, so they lie in the browser's store, and no server is asked.
    const whole = new URL(address, face.parentStyleSheet.href ?? document.baseURI);
    const answer = await fetch(whole, { cache: "force-cache" }).catch(() => null);
    if (!answer?.ok) return "";
    const reader = new FileReader();
    reader.readAsDataURL(await answer.blob());
    await new Promise((done) => { reader.onloadend = done; });
    const look = `font-family:"${first(family)}";font-weight:${face.style.fontWeight}`;
    return `@font-face{${look};src:url("${reader.result}")}`;
  }

  async function painted(drawing, width, height) {
    const image = new Image();
    const address = URL.createObjectURL(drawing);
    await new Promise((done, failed) => Object.assign(image, { onload: done, onerror: failed, src: address }));
    URL.revokeObjectURL(address);
    const canvas = Object.assign(document.createElement("canvas"), { width: width * SCALE, height: height * SCALE });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => { canvas.toBlob(done, "image/png"); });
  }

  /** While the server answers and a little longer, a chart and what is said of it may belong to two filters. */
  async function settled() {
    const { dataset } = document.querySelector('[data-testid="stApp"]');
    for (let turn = 0, calm = 0; calm < 3; turn++) {
      if (turn > 300) throw new Error("the page does not come to rest");
      await new Promise((done) => { setTimeout(done, 100); });
      calm = dataset.testScriptState === "notRunning" ? calm + 1 : 0;
    }
  }

  async function save(finding, ending) {
    await settled();
    const { said } = finding.querySelector(".picture").dataset;
    const { file } = finding.querySelector(`.picture [data-ending="${ending}"]`).dataset;
    const family = getComputedStyle(finding.querySelector(".main-svg text")).fontFamily;
    const picture = composed(finding, JSON.parse(said), family, await carried(family));
    const drawing = new Blob([new XMLSerializer().serializeToString(picture)], { type: "image/svg+xml" });
    const { width, height } = picture.viewBox.baseVal;
    const content = ending === "svg" ? drawing : await painted(drawing, width, height);
    const href = URL.createObjectURL(content);
    Object.assign(document.createElement("a"), { href, download: file }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  }

  addEventListener("click", (event) => {
    const button = event.target.closest?.(".picture button");
    if (!button) return;
    save(button.closest('[class*="st-key-finding_"]'), button.dataset.ending).catch(() => {
      alert("Chưa lưu được ảnh. Hãy tải lại trang rồi thử lại.");
    });
  });
})();
