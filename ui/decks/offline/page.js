/** A deck without network: the slides of the chosen place are put on the stage, their charts drawn, the seen one first. */
(() => {
  const data = JSON.parse(document.getElementById("pack-data").textContent);
  const stage = document.querySelector(".pack-stage");
  const places = document.querySelector(".pack-places");
  const known = [...places.options].map((one) => one.value);

  function draw(box) {
    const figure = data.figures[Number(box.dataset.figure)];
    const layout = { ...figure.layout, template: data.template, width: box.clientWidth };
    return Plotly.newPlot(box, structuredClone(figure.data), structuredClone(layout), data.config);
  }

  async function choose(slug) {
    places.value = slug;
    const slides = document.querySelector(`template[data-place="${CSS.escape(slug)}"]`).content.cloneNode(true);
    document.querySelector(".deck-bar").dataset.count = slides.querySelectorAll('[class^="st-key-slide-"]').length;
    stage.replaceChildren(slides);
    const seen = (box) => getComputedStyle(box.closest("section")).visibility === "visible";
    await document.fonts.load("26px 'Source Sans'");
    // An empty counter tells the other script that the slides are new.
    document.querySelector(".deck-place").textContent = "";
    await new Promise(requestAnimationFrame);
    const boxes = [...stage.querySelectorAll("[data-figure]")].sort((one, other) => seen(other) - seen(one));
    for (const box of boxes) if (box.isConnected) await draw(box);
    document.documentElement.dataset.drawn = slug;
  }

  places.addEventListener("change", () => { location.hash = places.value; });
  const asked = () => (known.includes(location.hash.slice(1)) ? location.hash.slice(1) : known[0]);
  addEventListener("hashchange", () => choose(asked()));
  choose(asked());
})();
