// The panel: the evidence of one cell, or of two outlets' cells side by side.
const omission = "Not found in this article. An omission means “not found”: it does not show that the claim was left out on purpose.";
let opened = null;
let beside = null;

function passage(row, language, only) {
  const label = { supports: "Supports the state", contests: "Contests it", nearest: "Nearest passage, rejected" }[row.role];
  const caption = element("figcaption", null, element("b", null, label), ` · ${row.part} · match ${row.score}`,
    row.source ? element("span", { class: "source" }, " · source: ", element("bdi", null, row.source)) : null);
  if (row.window == null) {
    return element("figure", { class: `passage ${row.role}` }, caption,
      element("p", { class: "place" }, row.place, element("br"), "SHA-256 ", element("code", { title: row.digest }, `${row.digest.slice(0, 16)}…`)));
  }
  const { text, cutBefore, cutAfter } = data.windows[row.window];
  const [start, end] = row.sentence;
  const around = (from, to) => text.slice(from, to).replace(/\n+/g, "\n");
  return element("figure", { class: `passage ${row.role}` }, caption,
    element("blockquote", { dir: "auto", lang: language },
      cutBefore ? "… " : null, around(0, start),
      element("mark", null, ...sentenceNodes(text, row.sentence, row.core, only)),
      around(end), cutAfter ? " …" : null));
}

/** One article's cell; `heading` is the level of its headline, `only` the words to underline in its first passage. */
function article(claim, column, row, heading, only) {
  const source = data.articles[row.article];
  const headline = element("bdi", { lang: source.language }, source.headline ?? source.id);
  const facts = [];
  const fact = (name, value) => { if (value != null) facts.push(element("div", null, element("dt", null, name), element("dd", { dir: "auto" }, value))); };
  fact("confidence", row.confidence);
  fact("decided by", row.decidedBy);
  fact("dispute", row.dispute);
  fact("reason", row.reason);
  fact("probabilities", row.probabilities);
  return element("article", null,
    element(heading, null, source.url ? element("a", { href: source.url, target: "_blank", rel: "noopener noreferrer" }, headline) : headline),
    element("p", { class: "when" }, ...joined(source.facts, " · ")),
    element("p", { class: "verdict" }, pill(row.state, row.passages?.some(part => part.role === "contests"))),
    element("dl", { class: "grounds" }, ...facts),
    row.weighedMost ? element("details", { class: "weighed" }, element("summary", null, "What weighed most"),
      element("ul", null, ...row.weighedMost.split("; ").map(part => element("li", null, part)))) : null,
    row.state === "Omits" ? element("p", { class: "caution" }, omission) : null,
    ...(row.passages ?? []).map((part, index) => passage(part, source.language, index === 0 ? only : [])),
    row.morePassages ? element("p", { class: "when" }, `${row.morePassages} more in evidence.csv`) : null,
    wrongForm(claim, column, row));
}

/** The first article of a cell that has a sentence to show, by its place in the cell; -1 where none has. */
const firstShown = cell => cell.articles.findIndex(part => part.passages?.[0]?.window != null);

function firstSentence(cell) {
  const { window: index, sentence } = cell.articles[firstShown(cell)].passages[0];
  return { text: data.windows[index].text.slice(...sentence), start: sentence[0] };
}

/** Everything about one outlet's cell. */
function cellParts(claim, column, heading, only) {
  const cell = claim.cells[column];
  const first = firstShown(cell);
  return [
    element("p", { class: "verdict" }, pill(cell.state, cell.contested, cell.corrected)),
    element("p", { class: "means" }, states.get(cell.state).means, cell.note ? element("b", { dir: "auto" }, ` ${cell.note}`) : null),
    ...cell.articles.map((row, index) => article(claim, column, row, heading, index === first ? only : [])),
    cell.more ? element("p", { class: "rest" }, cell.more) : null,
  ].filter(part => part != null);
}

function pairParts(claim, column, second) {
  const cells = [claim.cells[column], claim.cells[second]];
  const comparable = cells.every(cell => firstShown(cell) >= 0);
  const sentences = comparable ? cells.map(firstSentence) : [];
  const only = comparable
    ? differences(sentences[0].text, sentences[1].text).map((ranges, index) => ranges.map(range => range.map(offset => offset + sentences[index].start)))
    : [[], []];
  const side = (place, index) => element("section", { "aria-label": data.outlets[place].name },
    element("h3", { class: "outlet" }, element("bdi", null, data.outlets[place].name)), ...cellParts(claim, place, "h4", only[index]));
  return [
    comparable ? element("p", { class: "means" }, element("u", null, "Underlined"), ": words that only one of the two first sentences has.") : null,
    element("div", { class: "pair" }, side(column, 0), side(second, 1)),
  ].filter(part => part != null);
}

function open(row, column, takesFocus = true) {
  const claim = data.claims[row];
  if (beside === column) beside = null;
  mark(row, column);
  fillBeside(claim, column);
  panel.classList.toggle("is-pair", beside != null);
  byId("panel-claim").replaceChildren(
    element("small", null, ...(beside == null ? [element("bdi", null, data.outlets[column].name), " · "] : []), `claim ${claim.rank}`),
    element("span", { dir: "auto" }, claim.text));
  byId("panel-content").replaceChildren(
    element("p", { class: "reach" }, `${claim.reach}.`, ...(claim.first ? [" First touched by ", ...joined(claim.first, " or "), `, ${claim.firstTime}.`] : [])),
    ...(beside == null ? cellParts(claim, column, "h3", []) : pairParts(claim, column, beside)));
  panel.hidden = false;
  document.body.classList.add("has-panel");
  byId("panel-body").scrollTop = 0;
  if (takesFocus) byId("panel-claim").focus({ preventScroll: true });
  reveal(buttonAt(row, column));
  const outlets = [column, beside].filter(place => place != null).map(place => encodeURIComponent(data.outlets[place].slug));
  remember(`#${encodeURIComponent(claim.id)}/${outlets.join("/")}`);
}

/** The outlets that can stand beside the opened one, each with its sign. */
function fillBeside(claim, column) {
  const choices = data.outlets.map((outlet, place) => place === column ? null
    : element("option", { value: place, dir: "auto" }, `${states.get(claim.cells[place].state).sign} ${outlet.name}`));
  byId("panel-beside").replaceChildren(element("option", { value: "" }, "no other outlet"), ...choices.filter(choice => choice != null));
  byId("panel-beside").value = beside ?? "";
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
  for (const place of [column, beside].filter(known => known != null)) {
    buttonAt(row, place).classList.add("is-open");
    grid.tHead.rows[0].cells[place + 1].classList.add("is-open");
  }
  rows[row].cells[0].classList.add("is-open");
}

function remember(hash) {
  try { history.replaceState(null, "", hash || location.pathname + location.search); } catch { /* a viewer without history */ }
}

function close() {
  if (!opened) return;
  const { row, column } = opened;
  mark(null);
  beside = null;
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

function startPanel() {
  const steps = { "panel-previous": "ArrowLeft", "panel-next": "ArrowRight", "panel-up": "ArrowUp", "panel-down": "ArrowDown" };
  Object.entries(steps).forEach(([id, key]) => byId(id).addEventListener("click", () => step(key)));
  byId("panel-close").addEventListener("click", close);
  byId("panel-beside").addEventListener("change", event => {
    beside = event.target.value === "" ? null : Number(event.target.value);
    open(opened.row, opened.column, false);
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") close();
    const writes = event.target.closest?.("input, select");
    if (panel.contains(event.target) && !writes && (event.key === "ArrowLeft" || event.key === "ArrowRight") && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      step(event.key);
    }
  });
}
