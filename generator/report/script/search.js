// Finding entries: every word of the query has to be somewhere, and where it is decides the order.
//
// Besides words a query can hold `kind:method`, `namespace:auth`, `schema:mtproto`, `wire:unknown`, `has:problems`,
// `has:errors`, `has:changes`, `without:words` and so on; `id:` isn't needed, an id is found as a word.

const QUALIFIER = /^(kind|namespace|schema|wire|has|without):(\S*)$/;
const HAS = {
  words: (entry) => Boolean(entry.words),
  parameterwords: (entry) => (entry.parameters ?? []).every((p) => p[4] || p[3] === "#" || !p[3]),
  errors: (entry) => Boolean(entry.errors),
  access: (entry) => Boolean(entry.access),
  example: (entry) => Boolean(entry.example),
  problems: (entry) => problemsOf.has(entry.at),
  changes: (entry) => changesOf.has(entry.at),
};
const QUALIFIERS = {
  kind: (entry, value) => entry.kind === value || (value === "definition" && isDefinition(entry)),
  namespace: (entry, value) => namespaceOf(entry).toLowerCase() === value,
  schema: (entry, value) => entry.schema === value,
  wire: (entry, value) => isDefinition(entry) && entry.wire === value,
  has: (entry, value) => (HAS[value] ?? (() => false))(entry),
  without: (entry, value) => !(HAS[value] ?? (() => true))(entry),
};

let texts = null; // for each entry what is searched, in lower case, made at the first search

function searchTexts() {
  texts ??= ENTRIES.map((entry) => ({
    name: entry.name.toLowerCase(),
    local: entry.name.slice(namespaceOf(entry) ? entry.name.indexOf(".") + 1 : 0),
    python: `${entry.call ?? ""} ${entry.request ?? ""}`.toLowerCase(),
    id: entry.id ?? "",
    parts: [
      ...(entry.parameters ?? []).map((p) => p[0]),
      ...(entry.errors ?? []).flatMap((e) => [e[1], e[2]]),
    ]
      .join(" ")
      .toLowerCase(),
    words: [plain(entry.words), ...(entry.parameters ?? []).map((p) => plain(p[4]))]
      .join(" ")
      .toLowerCase(),
  }));
  return texts;
}

/** A query as words and filters. */
function parsed(query) {
  const terms = [];
  const filters = [];
  for (const word of query.toLowerCase().split(/\s+/).filter(Boolean)) {
    const match = QUALIFIER.exec(word);
    if (match) filters.push((entry) => QUALIFIERS[match[1]](entry, match[2]));
    else terms.push(word.replace(/^0x(?=[\da-f]{8}$)/, "").replace(/^#/, ""));
  }
  return { terms, filters };
}

/** The positions of the entries that a query means, the best first; without words all of them, by name. */
function find(query) {
  const { terms, filters } = parsed(query);
  const all = terms.length ? searchTexts() : [];
  const found = [];
  for (const entry of ENTRIES) {
    if (!filters.every((filter) => filter(entry))) continue;
    let total = 0;
    for (const term of terms) {
      const score = rank(all[entry.at], term);
      if (score === Infinity) {
        total = Infinity;
        break;
      }
      total += score;
    }
    if (total < Infinity) found.push([total, entry.at]);
  }
  if (terms.length) found.sort((a, b) => a[0] - b[0] || closer(a[1], b[1]) || a[1] - b[1]);
  return found.map(([, at]) => at);
}

/** Of equally good entries methods come first, then short names. */
function closer(a, b) {
  const [one, other] = [ENTRIES[a], ENTRIES[b]];
  return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || one.name.length - other.name.length;
}

/** How far from the name a word is found: 0 is the name itself, Infinity nowhere. */
function rank(text, term) {
  if (text.name === term || text.id === term) return 0;
  const local = text.local.toLowerCase();
  if (local === term) return 1;
  if (local.startsWith(term)) return 2;
  if (text.name.startsWith(term)) return 3;
  const inside = local.indexOf(term);
  if (inside > 0 && /[A-Z_\d]/.test(text.local[inside])) return 4;
  if (text.name.includes(term) || text.python.includes(term)) return 5;
  if (initials(text.local).startsWith(term) && term.length > 1) return 6;
  if (text.parts.includes(term)) return 7;
  return text.words.includes(term) ? 9 : Infinity;
}

/** The first letters of a name's words: `gh` of `getHistory`. */
function initials(name) {
  return (name.charAt(0) + name.slice(1).replace(/[^A-Z]/g, "")).toLowerCase();
}

/** A name with the words of the query marked. */
function marked(name, query) {
  const terms = parsed(query).terms.filter((term) => name.toLowerCase().includes(term));
  if (!terms.length) return [name];
  const longest = terms.sort((a, b) => b.length - a.length)[0];
  const at = name.toLowerCase().indexOf(longest);
  return [
    name.slice(0, at),
    el("mark", {}, name.slice(at, at + longest.length)),
    name.slice(at + longest.length),
  ];
}
