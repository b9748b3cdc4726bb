/** A field with a list to choose several options from; the search takes no notice of diacritics, case, composition. */

const pickers = new WeakMap();

/** Draw, or draw anew: Streamlit calls this on the same element whenever `data` changes. */
export default function draw({ data, parentElement, setStateValue }) {
  let picker = pickers.get(parentElement);
  if (picker?.key !== data.key) {
    picker?.root.remove();
    picker = new Picker(parentElement, data.key);
    pickers.set(parentElement, picker);
  }
  picker.send = (choice) => setStateValue("choice", choice);
  picker.receive(data);
}

// Choices are numbered upwards, also across reloads, so that an answer can be told from one to an earlier choice.
let lastNumber = Date.now();

let isPressed = false;
for (const name of ["pointerdown", "pointerup", "pointercancel"]) {
  window.addEventListener(name, () => { isPressed = name === "pointerdown"; }, true);
}

/** Do it after the present click: a list that closes earlier moves what is being clicked away from the pointer. */
function afterClick(action) {
  if (isPressed) window.addEventListener("pointerup", () => setTimeout(action), { once: true });
  else setTimeout(action);
}

/** The words of a text as they are compared: "Gò Vấp" → go, vap. */
function words(text) {
  const bare = text.normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, "").toLowerCase().replace(/[đðɖ]/g, "d");
  return bare.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The options that have all the words: first those that begin with them, then those whose words begin so. */
function found(options, query) {
  const having = (test) => options.filter(({ words }) => query.every((word) => words.some((own) => own[test](word))));
  const beginning = options.filter(({ words }) => words.join(" ").startsWith(query.join(" ")));
  return [...new Set([...beginning, ...having("startsWith"), ...having("includes")])];
}

/** An element; the text never becomes HTML. */
function make(tag, attributes, text = "") {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

class Picker {
  options = [];
  shown = [];
  chosen = [];
  active = null; // code of the option that Enter toggles
  pending = null; // number of the choice that is not answered yet
  isOpen = false;

  constructor(parent, key) {
    this.key = key;
    this.parent = parent;
    this.build();
    this.listen();
    parent.append(this.root);
  }

  build() {
    this.label = make("label", { id: "label", for: "input" });
    this.input = make("input", {
      id: "input", type: "text", role: "combobox", "aria-autocomplete": "list", "aria-controls": "list",
      autocomplete: "off", autocapitalize: "none", spellcheck: "false",
    });
    // Out of the way of the Tab key, as the list is: the arrow keys open it and move in it.
    this.toggler = make("button", { type: "button", class: "toggler", tabindex: "-1", "aria-controls": "list" });
    this.list = make("ul", {
      id: "list", role: "listbox", "aria-multiselectable": "true", "aria-labelledby": "label", tabindex: "-1",
    });
    this.status = make("p", { role: "status" });
    this.chips = make("ul", { class: "chips", role: "list" });
    this.field = make("div", { class: "field" });
    this.field.append(this.input, this.toggler);
    this.combo = make("div", { class: "combo" });
    this.combo.append(this.field, this.list, this.status);
    this.root = make("div", { class: "picker" });
    this.root.append(this.label, this.combo, this.chips);
  }

  listen() {
    this.input.addEventListener("input", () => this.search());
    this.input.addEventListener("click", () => this.open());
    this.root.addEventListener("keydown", (event) => this.press(event));
    this.toggler.addEventListener("click", () => this.openOrClose());
    this.combo.addEventListener("focusout", () => afterClick(() => this.leave()));
    for (const list of [this.list, this.chips]) {
      // A pointer on an option or a chip leaves the focus where it is.
      list.addEventListener("mousedown", (event) => event.preventDefault());
      list.addEventListener("click", (event) => {
        const clicked = event.target.closest("[data-code]");
        if (clicked) this.toggle(clicked.dataset.code);
      });
    }
  }

  receive(data) {
    this.label.textContent = data.label;
    this.nothing = data.nothing;
    const options = JSON.stringify(data.options);
    if (options !== this.received) this.setOptions(data.options);
    this.received = options;
    // An answer to an earlier choice would take back the one that is still on its way.
    if (this.pending === null || data.seen === null || data.seen === this.pending) {
      this.chosen = data.chosen;
      this.pending = null;
    }
    this.render();
  }

  setOptions(options) {
    this.options = options.map(([code, text], place) => {
      const element = make("li", { role: "option", id: `option-${place}`, "data-code": code }, text);
      return { code, text, words: words(text), element };
    });
    this.filter();
  }

  /** Show what is typed for. */
  filter() {
    this.shown = found(this.options, words(this.input.value));
    if (!this.shown.some((option) => option.code === this.active)) this.active = this.shown[0]?.code ?? null;
    this.list.replaceChildren(...this.shown.map((option) => option.element));
  }

  search() {
    this.active = null;
    this.filter();
    this.open();
    this.status.textContent = this.shown.length ? `${this.shown.length} kết quả` : "Không tìm thấy";
  }

  open() {
    this.isOpen = true;
    this.render();
    this.combo.scrollIntoView({ block: "nearest" });
    this.reveal();
  }

  close() {
    this.isOpen = false;
    this.input.value = "";
    this.filter();
    this.status.textContent = "";
    this.render();
  }

  leave() {
    if (!this.combo.contains(this.parent.activeElement)) this.close();
  }

  openOrClose() {
    // On a touch screen the focus stays out of the field, or the keyboard would cover the list.
    (matchMedia("(pointer: coarse)").matches ? this.toggler : this.input).focus();
    this.isOpen ? this.close() : this.open();
  }

  press(event) {
    // Streamlit has keys of its own ("r" runs anew) and does not see that this is a text field.
    event.stopPropagation();
    const actions = {
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
      Enter: () => (this.isOpen ? this.toggle(this.active) : this.open()),
    };
    if (event.key === "Escape") this.close();
    if (event.target !== this.input || event.isComposing) return;
    if (event.key in actions) {
      event.preventDefault();
      actions[event.key]();
    } else if (event.key === "Backspace" && !this.input.value && !event.repeat && this.chosen.length) {
      this.toggle(this.chosen.at(-1));
    }
  }

  move(step) {
    const count = this.shown.length;
    const place = this.shown.findIndex((option) => option.code === this.active);
    if (this.isOpen && count) this.active = this.shown[(place + step + count) % count].code;
    this.open();
  }

  toggle(code) {
    if (code === null) return;
    const isChosen = this.chosen.includes(code);
    this.chosen = isChosen ? this.chosen.filter((other) => other !== code) : [...this.chosen, code];
    this.pending = ++lastNumber;
    this.send({ codes: this.chosen, number: this.pending });
    if (this.isOpen) {
      this.active = code;
      this.input.value = "";
      this.filter();
    }
    this.status.textContent = this.count();
    this.render();
    this.reveal();
  }

  count() {
    return `Đã chọn ${this.chosen.length}`;
  }

  render() {
    const isExpanded = this.isOpen && this.shown.length > 0;
    this.list.hidden = !isExpanded;
    this.status.classList.toggle("unseen", !this.isOpen || isExpanded);
    this.input.placeholder = this.chosen.length ? this.count() : this.nothing;
    this.toggler.setAttribute("aria-label", this.isOpen ? "Đóng danh sách" : "Mở danh sách");
    for (const element of [this.input, this.toggler]) element.setAttribute("aria-expanded", isExpanded);
    for (const { code, element } of this.options) {
      element.setAttribute("aria-selected", this.chosen.includes(code));
      element.classList.toggle("active", isExpanded && code === this.active);
    }
    const active = isExpanded && this.shown.find((option) => option.code === this.active);
    if (active) this.input.setAttribute("aria-activedescendant", active.element.id);
    else this.input.removeAttribute("aria-activedescendant");
    this.renderChips();
  }

  reveal() {
    this.list.querySelector(".active")?.scrollIntoView({ block: "nearest" });
  }

  renderChips() {
    const texts = new Map(this.options.map((option) => [option.code, option.text]));
    const chips = this.chosen.map((code) => [code, texts.get(code) ?? code]);
    // Chips that stay as they are keep the focus.
    if (JSON.stringify(chips) === this.drawnChips) return;
    this.drawnChips = JSON.stringify(chips);
    const focused = [...this.chips.children].findIndex((chip) => chip.contains(this.parent.activeElement));
    this.chips.hidden = !chips.length;
    this.chips.setAttribute("aria-label", this.count());
    this.chips.replaceChildren(...chips.map(([code, text]) => chip(code, text)));
    if (focused >= 0) (this.chips.children[Math.min(focused, chips.length - 1)]?.lastChild ?? this.input).focus();
  }
}

function chip(code, text) {
  const item = make("li", {});
  item.append(make("span", {}, text), make("button", { "data-code": code, "aria-label": `Bỏ ${text}` }));
  return item;
}
