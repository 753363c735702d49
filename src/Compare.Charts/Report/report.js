// The report's behaviour: filters, arrow keys in the matrix, and the panel with a cell's evidence.
// Text from articles only ever becomes text nodes; no markup is built from it.
(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const grid = document.getElementById("grid");
  if (!grid) return;

  const byId = id => document.getElementById(id);
  const states = new Map(data.states.map(state => [state.name, state]));
  const rows = [...grid.tBodies[0].rows];
  const panel = byId("panel");
  const omission = "Not found in this article. An omission means “not found”: it does not show that the claim was left out on purpose.";

  /** An element with attributes and children; null children are left out. */
  function element(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) if (value != null) node.setAttribute(name, value);
    node.append(...children.filter(child => child != null));
    return node;
  }

  /** Foreign texts in a row, each with its own direction of writing. */
  const joined = (texts, separator) => texts.flatMap((text, index) => [index ? separator : "", element("bdi", null, text)]);

  const buttonAt = (row, column) => rows[row].cells[column + 1].firstElementChild;
  const plural = count => `${count.toLocaleString("en")} claim${count === 1 ? "" : "s"}`;

  // ---- Filters -------------------------------------------------------------------------------

  const form = byId("filters");
  const chips = [...form.querySelectorAll(".chip")];
  const traits = data.claims.map(claim => ({
    disputed: claim.cells.some(cell => cell.state === "Disputes" || cell.state === "Mixed"),
    contested: claim.cells.some(cell => cell.contested),
    omitted: claim.cells.some(cell => cell.state === "Omits"),
    states: new Set(claim.cells.map(cell => cell.state)),
    text: claim.text.toLowerCase(),
  }));

  function filter() {
    const wanted = chips.filter(chip => chip.getAttribute("aria-pressed") === "true").map(chip => chip.dataset.filter);
    const state = byId("filter-state").value;
    const words = byId("filter-text").value.toLowerCase().split(/\s+/).filter(word => word);
    let shown = 0;
    rows.forEach((row, index) => {
      const claim = traits[index];
      const fits = wanted.every(trait => claim[trait]) && (!state || claim.states.has(state)) && words.every(word => claim.text.includes(word));
      row.hidden = !fits;
      if (fits) shown++;
    });
    byId("shown").textContent = shown === rows.length ? plural(shown) : `${shown} of ${plural(rows.length)}`;
    byId("none").hidden = shown > 0;
    if (rows[focus.row].hidden && shown > 0) moveTo(rows.findIndex(row => !row.hidden), focus.column, false);
  }

  chips.forEach(chip => chip.addEventListener("click", () => {
    chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
    filter();
  }));
  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => {
    chips.forEach(chip => chip.setAttribute("aria-pressed", "false"));
    setTimeout(filter);
  });

  // ---- Arrow keys: one cell of the matrix is in the tab order --------------------------------

  const focus = { row: 0, column: 0 };

  function moveTo(row, column, takesFocus = true) {
    buttonAt(focus.row, focus.column).tabIndex = -1;
    focus.row = row;
    focus.column = column;
    const button = buttonAt(row, column);
    button.tabIndex = 0;
    if (takesFocus) button.focus();
  }

  /** The next shown row from a row in steps of +1 or -1, or the row itself. */
  function rowFrom(row, step) {
    for (let next = row + step; next >= 0 && next < rows.length; next += step) if (!rows[next].hidden) return next;
    return row;
  }

  const last = data.outlets.length - 1;
  const moves = {
    ArrowUp: at => [rowFrom(at.row, -1), at.column],
    ArrowDown: at => [rowFrom(at.row, 1), at.column],
    ArrowLeft: at => [at.row, Math.max(0, at.column - 1)],
    ArrowRight: at => [at.row, Math.min(last, at.column + 1)],
    Home: at => [at.row, 0],
    End: at => [at.row, last],
  };

  grid.setAttribute("role", "grid");
  grid.querySelectorAll("tbody button").forEach(button => { button.tabIndex = -1; });
  buttonAt(0, 0).tabIndex = 0;
  grid.addEventListener("keydown", event => {
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey || !event.target.closest("td")) return;
    event.preventDefault();
    moveTo(...move(focus));
  });
  grid.addEventListener("click", event => {
    const button = event.target.closest("td button");
    if (!button) return;
    const row = rows.indexOf(button.closest("tr"));
    const column = button.parentElement.cellIndex - 1;
    moveTo(row, column, false);
    open(row, column);
  });
  grid.addEventListener("pointerover", event => {
    const button = event.target.closest("td button");
    if (button && !button.title) button.title = button.getAttribute("aria-label");
  });

  // ---- The panel -----------------------------------------------------------------------------

  let opened = null;

  function pill(name, contested, corrected) {
    const state = states.get(name);
    return element("span", { class: `pill ${state.css}` },
      element("i", { "aria-hidden": "true" }, state.sign), state.label, contested ? element("em", null, "contested") : null, corrected ? element("em", null, "corrected") : null);
  }

  function passage(row, language) {
    const { text, cutBefore, cutAfter } = data.windows[row.window];
    const piece = (from, to) => text.slice(from, to).replace(/\n+/g, "\n");
    const [start, end] = row.sentence;
    const [coreStart, coreEnd] = row.core ?? [start, start];
    const label = { supports: "Supports the state", contests: "Contests it", nearest: "Nearest passage, rejected" }[row.role];
    return element("figure", { class: `passage ${row.role}` },
      element("figcaption", null, element("b", null, label), ` · ${row.part} · match ${row.score}`,
        row.source ? element("span", { class: "source" }, " · source: ", element("bdi", null, row.source)) : null),
      element("blockquote", { dir: "auto", lang: language },
        cutBefore ? "… " : null, piece(0, start),
        element("mark", null, piece(start, coreStart), element("strong", null, piece(coreStart, coreEnd)), piece(coreEnd, end)),
        piece(end), cutAfter ? " …" : null));
  }

  function article(row) {
    const source = data.articles[row.article];
    const headline = element("bdi", { lang: source.language }, source.headline ?? source.id);
    const facts = [];
    const fact = (name, value) => { if (value != null) facts.push(element("div", null, element("dt", null, name), element("dd", { dir: "auto" }, value))); };
    fact("confidence", row.confidence);
    fact("decided by", row.decidedBy);
    fact("weighed most", row.weighedMost);
    fact("dispute", row.dispute);
    fact("reason", row.reason);
    fact("probabilities", row.probabilities);
    return element("article", null,
      element("h3", null, source.url ? element("a", { href: source.url, target: "_blank", rel: "noopener noreferrer" }, headline) : headline),
      element("p", { class: "when" }, ...joined(source.facts, " · ")),
      element("p", { class: "verdict" }, pill(row.state, row.passages?.some(part => part.role === "contests"))),
      element("dl", { class: "grounds" }, ...facts),
      row.state === "Omits" ? element("p", { class: "caution" }, omission) : null,
      ...(row.passages ?? []).map(part => passage(part, source.language)),
      row.morePassages ? element("p", { class: "when" }, `${row.morePassages} more in evidence.csv`) : null);
  }

  function open(row, column, takesFocus = true) {
    const claim = data.claims[row];
    const cell = claim.cells[column];
    mark(row, column);
    byId("panel-state").replaceChildren(pill(cell.state, cell.contested, cell.corrected));
    byId("panel-claim").replaceChildren(
      element("small", null, element("bdi", null, data.outlets[column].name), ` · claim ${claim.rank}`),
      element("span", { dir: "auto" }, claim.text));
    byId("panel-content").replaceChildren(
      element("p", { class: "means" }, states.get(cell.state).means, cell.note ? element("b", { dir: "auto" }, ` ${cell.note}`) : null),
      element("p", { class: "reach" }, `${claim.reach}.`, ...(claim.first ? [" First touched by ", ...joined(claim.first, " or "), `, ${claim.firstTime}.`] : [])),
      ...cell.articles.map(article),
      cell.more ? element("p", { class: "rest" }, cell.more) : "");
    panel.hidden = false;
    document.body.classList.add("has-panel");
    byId("panel-body").scrollTop = 0;
    if (takesFocus) byId("panel-claim").focus({ preventScroll: true });
    reveal(buttonAt(row, column));
    remember(`#${encodeURIComponent(claim.id)}/${encodeURIComponent(data.outlets[column].slug)}`);
  }

  /** Scrolls the matrix until a cell is clear of the sticky headers and of the panel. */
  function reveal(button) {
    const scroller = grid.parentElement;
    const [box, cell] = [scroller.getBoundingClientRect(), button.getBoundingClientRect()];
    const [top, left] = [grid.tHead.offsetHeight, rows[0].cells[0].offsetWidth];
    const [right, foot] = [box.left + scroller.clientWidth - 8, box.top + scroller.clientHeight - 8];
    if (cell.top < box.top + top) scroller.scrollTop -= box.top + top - cell.top;
    if (cell.bottom > foot) scroller.scrollTop += cell.bottom - foot;
    if (cell.left < box.left + left) scroller.scrollLeft -= box.left + left - cell.left;
    if (cell.right > right) scroller.scrollLeft += cell.right - right;
    const place = button.getBoundingClientRect();
    const sheet = panel.getBoundingClientRect();
    const bottom = sheet.left > 0 ? window.innerHeight : sheet.top;
    const middle = (Math.min(top, bottom / 3) + bottom) / 2;
    const isClear = place.top >= top && place.bottom <= bottom;
    if (!isClear) window.scrollBy({ top: (place.top + place.bottom) / 2 - middle, behavior: "instant" });
  }

  function mark(row, column) {
    grid.querySelectorAll(".is-open").forEach(node => node.classList.remove("is-open"));
    opened = row == null ? null : { row, column };
    if (!opened) return;
    buttonAt(row, column).classList.add("is-open");
    rows[row].cells[0].classList.add("is-open");
    grid.tHead.rows[0].cells[column + 1].classList.add("is-open");
  }

  function remember(hash) {
    try { history.replaceState(null, "", hash || location.pathname + location.search); } catch { /* a viewer without history */ }
  }

  function close() {
    if (!opened) return;
    const { row, column } = opened;
    mark(null);
    panel.hidden = true;
    document.body.classList.remove("has-panel");
    remember("");
    if (!rows[row].hidden) moveTo(row, column);
  }

  function step(key) {
    if (!opened) return;
    const [row, column] = moves[key](opened);
    moveTo(row, column, false);
    open(row, column, false);
  }

  const steps = { "panel-previous": "ArrowLeft", "panel-next": "ArrowRight", "panel-up": "ArrowUp", "panel-down": "ArrowDown" };
  Object.entries(steps).forEach(([id, key]) => byId(id).addEventListener("click", () => step(key)));
  byId("panel-close").addEventListener("click", close);
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") close();
    if (panel.contains(event.target) && (event.key === "ArrowLeft" || event.key === "ArrowRight") && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      step(event.key);
    }
  });

  // ---- Links to a cell: #c03/Harbour-Courier -------------------------------------------------

  function openLink() {
    const slash = location.hash.lastIndexOf("/");
    if (slash < 0) return;
    let claim, outlet;
    try {
      claim = decodeURIComponent(location.hash.slice(1, slash));
      outlet = decodeURIComponent(location.hash.slice(slash + 1)).toLowerCase();
    } catch {
      return;
    }
    const row = data.claims.findIndex(known => known.id === claim);
    const column = data.outlets.findIndex(known => known.slug.toLowerCase() === outlet);
    if (row < 0 || column < 0) return;
    rows[row].hidden = false;
    moveTo(row, column, false);
    open(row, column);
  }

  // ---- Paper: what is folded opens -----------------------------------------------------------

  const folded = () => document.querySelectorAll("details:not([open])");
  let unfolded = [];
  window.addEventListener("beforeprint", () => { unfolded = [...folded()]; unfolded.forEach(part => { part.open = true; }); });
  window.addEventListener("afterprint", () => unfolded.forEach(part => { part.open = false; }));
  window.addEventListener("hashchange", openLink);
  openLink();
})();
