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

let texts = null; // for each entry what is searched, in lower case, made once

function searchTexts() {
  texts ??= ENTRIES.map(searchText);
  return texts;
}

function searchText(entry) {
  const local = entry.name.slice(namespaceOf(entry) ? entry.name.indexOf(".") + 1 : 0);
  const [parameters, errors] = [entry.parameters ?? [], entry.errors ?? []];
  const lower = (...parts) => parts.join(" ").toLowerCase();
  return {
    name: entry.name.toLowerCase(),
    spelled: local,
    local: local.toLowerCase(),
    initials: initials(local),
    python: lower(entry.call, entry.request),
    id: entry.id ?? "",
    parts: lower(...parameters.map((p) => p[0]), ...errors.flatMap((e) => [e[1], e[2]])),
    words: lower(plain(entry.words), ...parameters.map((p) => plain(p[4]))),
  };
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
  if (text.local === term) return 1;
  if (text.local.startsWith(term)) return 2;
  const inside = text.local.indexOf(term);
  if (inside > 0 && /[A-Z_\d]/.test(text.spelled[inside])) return 3;
  if (text.name.startsWith(term)) return 4;
  if (inside > 0 || text.name.includes(term) || text.python.includes(term)) return 5;
  if (term.length > 1 && text.initials.startsWith(term)) return 6;
  if (text.parts.includes(term)) return 7;
  return text.words.includes(term) ? 8 : Infinity;
}

/** The first letters of a name's words: `gh` of `getHistory`. */
function initials(name) {
  return (name.charAt(0) + name.slice(1).replace(/[^A-Z]/g, "")).toLowerCase();
}

/** A name with the words of the query marked. */
function marked(name, query) {
  const terms = parsed(query).terms.map((term) => term.replace(/[^\w.]/g, "\\$&"));
  if (!terms.length) return [name];
  const parts = name.split(new RegExp(`(${terms.join("|")})`, "i"));
  return parts.map((part, index) => (index % 2 ? el("mark", {}, part) : part));
}
