// The matrix: what its cells show, the order of its rows, and the keys that move in it.
const focus = { row: 0, column: 0 };
const last = data.outlets.length - 1;
let order = rows.map((_, row) => row);
let withWire = true;

const copiedOnly = { css: "s-copied", sign: "⧉", label: "Copied only" };

/** What a cell shows: its state, or its state without wire copies; null where it has nothing but copies. */
function shownState(cell) {
  if (withWire || cell.own === undefined) return cell.state;
  return cell.own === "" ? null : cell.own;
}

const shownReach = claim => withWire ? claim.reachCount : claim.reachOwn;

/** Shows states with wire copies, or without; cells that have none stay as they are. */
function showWire(on) {
  withWire = on;
  data.claims.forEach((claim, row) => claim.cells.forEach((cell, column) => {
    if (cell.own === undefined) return;
    const button = buttonAt(row, column);
    const fullName = button.dataset.name ??= button.getAttribute("aria-label");
    const name = shownState(cell);
    const state = name === null ? copiedOnly : states.get(name);
    const contested = cell.contested && name !== null;
    button.classList.remove(...[...button.classList].filter(style => style.startsWith("s-") || style === "contested"));
    button.classList.add(state.css);
    button.classList.toggle("contested", contested);
    button.classList.toggle("corrected", Boolean(cell.corrected) && withWire);
    button.querySelector("i").dataset.sign = state.sign;
    const label = button.querySelector("span");
    if (label) label.textContent = state.label;
    button.setAttribute("aria-label", withWire ? fullName : `${state.label}${contested ? ", contested" : ""}, ${data.outlets[column].name}, claim ${claim.rank}`);
    button.removeAttribute("title");
  }));
}

function moveTo(row, column, takesFocus = true) {
  buttonAt(focus.row, focus.column).tabIndex = -1;
  focus.row = row;
  focus.column = column;
  const button = buttonAt(row, column);
  button.tabIndex = 0;
  if (takesFocus) button.focus();
}

/** The next shown row from a row in steps of +1 or -1 down the page, or the row itself. */
function rowFrom(row, step) {
  for (let place = order.indexOf(row) + step; place >= 0 && place < order.length; place += step) if (!rows[order[place]].hidden) return order[place];
  return row;
}

const moves = {
  ArrowUp: at => [rowFrom(at.row, -1), at.column],
  ArrowDown: at => [rowFrom(at.row, 1), at.column],
  ArrowLeft: at => [at.row, Math.max(0, at.column - 1)],
  ArrowRight: at => [at.row, Math.min(last, at.column + 1)],
  Home: at => [at.row, 0],
  End: at => [at.row, last],
};

// ---- The order of rows -----------------------------------------------------------------------

const countOf = (claim, fits) => claim.cells.filter(fits).length;
const isDisputed = state => state === "Disputes" || state === "Mixed";
const strength = new Map(data.states.map((state, index) => [state.name, index]));

/** Higher comes first; equal ones stand by rank. */
const orders = {
  rank: () => 0,
  reach: shownReach,
  disputed: claim => countOf(claim, cell => isDisputed(shownState(cell))),
  omitted: claim => countOf(claim, cell => shownState(cell) === "Omits"),
  contested: claim => countOf(claim, traits.contested),
  first: claim => claim.firstAt == null ? -Infinity : -claim.firstAt,
  outlet: claim => -(strength.get(shownState(claim.cells[sortedBy])) ?? strength.size),
};
let sortedBy = 0;

function sort(name) {
  const keys = data.claims.map(orders[name]);
  order = rows.map((_, row) => row).sort((a, b) => keys[a] === keys[b] ? data.claims[a].rank - data.claims[b].rank : keys[b] - keys[a]);
  grid.tBodies[0].append(...order.map(row => rows[row]));
  const heads = [...grid.tHead.rows[0].cells].slice(1);
  heads.forEach((head, column) => name === "outlet" && column === sortedBy ? head.setAttribute("aria-sort", "descending") : head.removeAttribute("aria-sort"));
  const choice = byId("order");
  choice.querySelector("[value=outlet]").hidden = name !== "outlet";
  choice.value = name;
}

function startMatrix() {
  grid.setAttribute("role", "grid");
  grid.querySelectorAll("tbody button").forEach(button => { button.tabIndex = -1; });
  buttonAt(0, 0).tabIndex = 0;
  grid.tHead.addEventListener("click", event => {
    const head = event.target.closest("th");
    if (!event.target.closest(".sorter")) return;
    sortedBy = head.cellIndex - 1;
    sort("outlet");
  });
  byId("order").addEventListener("change", event => sort(event.target.value));
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
}
