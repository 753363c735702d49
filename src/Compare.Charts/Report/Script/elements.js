// What all parts of the script share: the data, the rows, and elements made from text.
// Text from articles only ever becomes text nodes; no markup is built from it.
const data = JSON.parse(document.getElementById("data").textContent);
const byId = id => document.getElementById(id);
const grid = byId("grid");
const panel = byId("panel");
const states = new Map(data.states.map(state => [state.name, state]));
const rows = grid ? [...grid.tBodies[0].rows] : [];

/** An element with attributes and children; null attributes and children are left out. */
function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) if (value != null) node.setAttribute(name, value);
  node.append(...children.filter(child => child != null));
  return node;
}

/** Foreign texts in a row, each with its own direction of writing. */
const joined = (texts, separator) => texts.flatMap((text, index) => [index ? separator : "", element("bdi", null, text)]);

const buttonAt = (row, column) => rows[row].cells[column + 1].firstElementChild;
const plural = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** A value that the browser keeps between visits; pages from disk may have no such place. */
const kept = {
  read(name) { try { return localStorage.getItem(`compare-coverage ${name}`); } catch { return null; } },
  write(name, value) { try { localStorage.setItem(`compare-coverage ${name}`, value); } catch { /* kept for this visit only */ } },
};

function pill(name, contested, corrected) {
  const state = states.get(name);
  return element("span", { class: `pill ${state.css}` },
    element("i", { "aria-hidden": "true" }, state.sign), state.label, contested ? element("em", null, "contested") : null, corrected ? element("em", null, "corrected") : null);
}
