// Links to a cell (#c03/Harbour-Courier, or with a second outlet beside it #c03/Harbour-Courier/Evening-Tribune), light and dark, paper.
function openLink() {
  const parts = location.hash.slice(1).split("/");
  if (parts.length < 2) return;
  let claim, outlets;
  try {
    claim = decodeURIComponent(parts[0]);
    outlets = parts.slice(1, 3).map(part => decodeURIComponent(part).toLowerCase());
  } catch {
    return;
  }
  const row = data.claims.findIndex(known => known.id === claim);
  const [column, second] = outlets.map(outlet => data.outlets.findIndex(known => known.slug.toLowerCase() === outlet));
  if (row < 0 || column < 0) return;
  rows[row].hidden = false;
  moveTo(row, column, false);
  beside = second >= 0 && second !== column ? second : null;
  open(row, column);
}

function startTheme() {
  const button = byId("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
  const name = () => { button.textContent = isDark() ? "Light" : "Dark"; };
  const known = kept.read("theme");
  if (known === "dark" || known === "light") root.dataset.theme = known;
  name();
  button.hidden = false;
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    kept.write("theme", root.dataset.theme);
    name();
  });
  dark.addEventListener("change", name);
}

function startPaper() {
  const folded = () => document.querySelectorAll("main > section > details:not([open])");
  let unfolded = [];
  window.addEventListener("beforeprint", () => { unfolded = [...folded()]; unfolded.forEach(part => { part.open = true; }); });
  window.addEventListener("afterprint", () => unfolded.forEach(part => { part.open = false; }));
}

startTheme();
startPaper();
if (grid) {
  startMatrix();
  startFilters();
  startPanel();
  startCorrections();
  window.addEventListener("hashchange", openLink);
  openLink();
}
