// The report's data and what can be looked up in it. `at` of an entry is its position.

const DATA = JSON.parse(document.getElementById("data").textContent);
const ENTRIES = DATA.entries;
const KINDS = ["method", "constructor", "type", "error"];
const SEVERITIES = ["error", "warning", "info"];
const VERDICTS = ["breaking", "compatible", "wire only", "words only"];

const bySlug = new Map();
const byCall = new Map(); // what Python code names -> address
const byErrorName = new Map();
const byTlName = new Map(); // types, and constructors that are used as bare types
ENTRIES.forEach((entry, at) => {
  entry.at = at;
  entry.schema ??= "api";
  entry.wire ??= "tl";
  entry.slug ??= entry.name;
  entry.address = `#${encodeURIComponent(entry.slug)}`;
  bySlug.set(entry.slug, entry);
  if (entry.call) byCall.set(entry.call, entry.address);
  if (entry.request) byCall.set(entry.request, entry.address);
  if (entry.kind === "error") byErrorName.set(entry.name, entry.address);
  const key = `${entry.schema} ${entry.name}`;
  if (entry.kind === "type" || (entry.kind === "constructor" && !byTlName.has(key)))
    byTlName.set(key, entry.address);
});

const problemsOf = grouped(DATA.problems, (problem) => problem[6]);
for (const group of DATA.changes?.groups ?? []) group.schema ??= "api";
const changesOf = grouped(DATA.changes?.groups ?? [], (group) => group.entry);

function grouped(items, key) {
  const found = new Map();
  for (const item of items) {
    const of = key(item);
    if (found.has(of)) found.get(of).push(item);
    else found.set(of, [item]);
  }
  return found;
}

const isDefinition = (entry) => entry.kind === "method" || entry.kind === "constructor";
const namespaceOf = (entry) =>
  entry.kind === "error" ? "" : entry.name.slice(0, Math.max(0, entry.name.indexOf(".")));

/** One line that tells what an entry is: its words without headings and warnings in bold, or what it belongs to. */
function summary(entry) {
  if (typeof entry.words === "string") return entry.words.slice(0, 200);
  if (entry.words) {
    const told = entry.words.filter(([tag, first]) => tag !== "h" && first?.[0] !== "strong");
    return plain(told.length ? told : entry.words).slice(0, 200);
  }
  if (entry.kind === "method") return `returns ${entry.returns ?? "an unknown type"}`;
  if (entry.kind === "constructor") return `one of ${entry.returns ?? "an unknown type"}`;
  if (entry.kind === "error")
    return `returned by ${counted(entry.raisedBy?.length ?? 0, "method")}`;
  return counted(entry.constructors?.length ?? 0, "constructor");
}

/** The worst severity among an entry's problems, or nothing. */
function worstOf(entry) {
  const found = new Set((problemsOf.get(entry.at) ?? []).map((problem) => problem[0]));
  return SEVERITIES.find((severity) => found.has(severity));
}
