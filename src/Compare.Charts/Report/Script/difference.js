// Two sentences beside each other: which words only one of them has.

/** The words of a text with their places. */
const wordsOf = text => [...text.matchAll(/[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*/gu)].map(match => ({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));

/** For each of two texts the ranges [start, end] of words that are not in their longest common run of words, neighbours joined. */
function differences(one, other) {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i][j] = a[i].word === b[j].word ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
  const [onlyOne, onlyOther] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i].word === b[j].word) { i++; j++; }
    else if (j >= b.length || (i < a.length && lengths[i + 1][j] >= lengths[i][j + 1])) add(onlyOne, a, i++);
    else add(onlyOther, b, j++);
  }
  return [onlyOne, onlyOther];
}

/** Adds a word's range, or lengthens the last one where the word before it was added too. */
function add(ranges, words, index) {
  const { start, end } = words[index];
  if (index > 0 && ranges.at(-1)?.[1] === words[index - 1].end) ranges.at(-1)[1] = end;
  else ranges.push([start, end]);
}

/** The sentence of a window as nodes: what matches the claim in bold, what only this one has underlined. */
function sentenceNodes(text, [start, end], core, only) {
  const offsets = [start, end, ...(core ?? []), ...only.flat()].filter(offset => offset >= start && offset <= end);
  const cuts = [...new Set(offsets)].sort((a, b) => a - b);
  const inside = (ranges, from) => ranges.some(range => range && range[0] <= from && from < range[1]);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index];
    let node = document.createTextNode(text.slice(from, to).replace(/\n+/g, "\n"));
    if (inside(only, from)) node = element("u", null, node);
    return inside([core], from) ? element("strong", null, node) : node;
  });
}
