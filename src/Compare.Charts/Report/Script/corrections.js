// Cells that the reader marks wrong. They stay in this browser until they are downloaded as corrections.csv.
const marked = new Map(readMarked());
// The labels of gold.csv, so that the file can be given to evaluate --gold.
const labels = ["Carries", "Reports", "Disputes", "Omits", "Predates"];

function readMarked() {
  try { return JSON.parse(kept.read(`corrections ${data.key}`)) ?? []; } catch { return []; }
}

const cellKey = (claim, article) => JSON.stringify([claim, article]);

/** The form under an article's cell by which a reader says what it should be. */
function wrongForm(claim, column, row) {
  const article = data.articles[row.article].id;
  const key = cellKey(claim.id, article);
  const known = marked.get(key);
  const choice = element("select", { "aria-label": "The right state" },
    ...labels.filter(label => label !== row.state).map(label => element("option", { value: label }, states.get(label).label)));
  if (known) choice.value = known.label;
  const note = element("input", { type: "text", maxlength: "500", placeholder: "why (optional)", "aria-label": "Why" });
  note.value = known?.note ?? "";
  const summary = element("summary", null, known ? `Marked wrong: ${states.get(known.label).label}` : "Mark as wrong");
  const keep = element("button", { type: "submit" }, "Keep");
  const drop = element("button", { type: "button" }, "Take back");
  drop.hidden = !known;
  const form = element("form", null, element("span", null, "It should be "), choice, note, keep, drop);
  const box = element("details", { class: "wrong" }, summary, form);
  form.addEventListener("submit", event => {
    event.preventDefault();
    marked.set(key, { claim: claim.id, article, outlet: data.outlets[column].name, state: row.state, label: choice.value, note: note.value.trim() });
    summary.textContent = `Marked wrong: ${states.get(choice.value).label}`;
    drop.hidden = false;
    box.open = false;
    keepMarked();
  });
  drop.addEventListener("click", () => {
    marked.delete(key);
    summary.textContent = "Mark as wrong";
    drop.hidden = true;
    box.open = false;
    keepMarked();
  });
  return box;
}

function keepMarked() {
  kept.write(`corrections ${data.key}`, JSON.stringify([...marked]));
  showMarked();
}

function showMarked() {
  byId("corrections").hidden = marked.size === 0;
  byId("corrections-count").textContent = `You marked ${plural(marked.size, "cell")} wrong.`;
  grid.querySelectorAll(".is-wrong").forEach(button => button.classList.remove("is-wrong"));
  data.claims.forEach((claim, row) => claim.cells.forEach((cell, column) => {
    if (cell.articles.some(part => marked.has(cellKey(claim.id, data.articles[part.article].id)))) buttonAt(row, column).classList.add("is-wrong");
  }));
}

/** A field of a CSV file; what a spreadsheet would run starts with an apostrophe. */
function field(value) {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function correctionsFile() {
  const columns = ["claim", "article", "outlet", "state", "label", "note"];
  const lines = [...marked.values()]
    .sort((a, b) => cellKey(a.claim, a.article) < cellKey(b.claim, b.article) ? -1 : 1)
    .map(entry => columns.map(column => field(entry[column])).join(","));
  return "\uFEFF" + [columns.join(","), ...lines, ""].join("\r\n");
}

function startCorrections() {
  showMarked();
  byId("corrections-save").addEventListener("click", () => {
    const address = URL.createObjectURL(new Blob([correctionsFile()], { type: "text/csv;charset=utf-8" }));
    const link = element("a", { href: address, download: "corrections.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  });
  byId("corrections-clear").addEventListener("click", () => {
    if (!confirm(`Forget ${plural(marked.size, "marked cell")}?`)) return;
    marked.clear();
    keepMarked();
    if (opened) open(opened.row, opened.column, false);
  });
}
