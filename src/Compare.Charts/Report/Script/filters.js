// Which rows are shown.
const evidenceTexts = [];

/** The claim and all that its cells show of articles, in lower case, made when first asked for. */
function searchable(row) {
  return evidenceTexts[row] ??= [
    data.claims[row].text,
    ...data.claims[row].cells.flatMap(cell => cell.articles).flatMap(part => part.passages ?? [])
      .filter(part => part.window != null).map(part => data.windows[part.window].text.slice(...part.sentence)),
  ].join("\n").toLowerCase();
}

const traits = {
  disputed: cell => isDisputed(shownState(cell)),
  contested: cell => cell.contested && shownState(cell) !== null,
  omitted: cell => shownState(cell) === "Omits",
};

const isTouched = cell => !["Omits", "Predates", "NotJudged", null].includes(shownState(cell));

function startFilters() {
  const form = byId("filters");
  const chips = [...form.querySelectorAll(".chip")];
  const value = id => byId(id)?.value ?? "";

  /** Each wish about cells must be met by a cell of the row: of the chosen outlet where one is chosen. */
  function wishes() {
    const pressed = chips.filter(chip => chip.getAttribute("aria-pressed") === "true").map(chip => traits[chip.dataset.filter]);
    const state = value("filter-state");
    if (state) pressed.push(cell => shownState(cell) === state);
    if (pressed.length === 0 && value("filter-outlet") !== "") pressed.push(isTouched);
    return pressed;
  }

  function filter() {
    const [wanted, outlet, source] = [wishes(), value("filter-outlet"), value("filter-source")];
    const reach = Number(value("filter-reach"));
    const words = value("filter-text").toLowerCase().split(/\s+/).filter(word => word);
    let shown = 0;
    rows.forEach((row, index) => {
      const claim = data.claims[index];
      const cells = outlet === "" ? claim.cells : [claim.cells[Number(outlet)]];
      const fits = wanted.every(wish => cells.some(wish)) && shownReach(claim) >= reach
        && (source === "" || claim.sources.includes(Number(source)))
        && (words.length === 0 || words.every(word => searchable(index).includes(word)));
      row.hidden = !fits;
      if (fits) shown++;
    });
    byId("shown").textContent = shown === rows.length ? plural(shown, "claim") : `${shown} of ${plural(rows.length, "claim")}`;
    byId("none").hidden = shown > 0;
    if (rows[focus.row].hidden && shown > 0) moveTo(order.find(row => !rows[row].hidden), focus.column, false);
  }

  chips.forEach(chip => chip.addEventListener("click", () => {
    chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
    filter();
  }));
  byId("filter-wire")?.addEventListener("change", event => {
    showWire(event.target.checked);
    sort(byId("order").value);
  });
  form.addEventListener("input", filter);
  form.addEventListener("change", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", event => {
    // The browser would empty the fields only after this; what is shown must follow at once.
    event.preventDefault();
    chips.forEach(chip => chip.setAttribute("aria-pressed", "false"));
    form.querySelectorAll("select").forEach(choice => { choice.selectedIndex = 0; });
    form.querySelectorAll("input").forEach(input => { [input.value, input.checked] = [input.defaultValue, input.defaultChecked]; });
    showWire(true);
    sort("rank");
    filter();
  });
}
