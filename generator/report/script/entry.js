// One definition or type in full.

const WIRE_WORDS = {
  tl: ["from TL", "The wire form was read from a line of TL."],
  derived: ["derived", "The wire form was worked out from the page's table and is not verified."],
  unknown: [
    "wire form unknown",
    "The page doesn't determine the wire form: it can't be sent or read without a line of TL.",
  ],
};
const ACCESS_WORDS = [
  ["users", "Users", "Not users"],
  ["bots", "Bots", "Not bots"],
  ["business", "Bots over a business connection", "Not over a business connection"],
  ["unauthenticated", "Without logging in", "Only logged in"],
];

const section = (title, ...children) => el("section.part", {}, el("h2", {}, title), children);

/** The article of an entry. */
function entryArticle(entry) {
  return el(
    "article.entry",
    { "aria-labelledby": "entry-name" },
    entryHead(entry),
    el(
      "div.words",
      {},
      entry.words
        ? words(entry.words)
        : el("p.none", {}, `The page has no words for this ${entry.kind}.`),
    ),
    changePart(entry),
    problemPart(entry),
    signaturePart(entry),
    parameterPart(entry),
    errorPart(entry),
    entry.example
      ? section("Example", codeBlock("Python", python(entry.example), entry.example))
      : null,
    relationParts(entry),
  );
}

function entryHead(entry) {
  const namespace = namespaceOf(entry);
  const chips = factChips(entry);
  return el(
    "header.entry-head",
    {},
    el(
      "p.kicker",
      {},
      kindMark(entry.kind),
      capital(entry.kind),
      namespace
        ? [" in ", el("a", { href: findAddress(`namespace:${namespace}`) }, namespace)]
        : "",
      entry.schema === "api" ? "" : ` of the ${entry.schema} schema`,
    ),
    el("h1", { id: "entry-name", tabindex: "-1" }, breakable(entry.name)),
    chips.length ? el("ul.facts", {}, chips) : null,
    entry.source
      ? el(
          "p.source",
          {},
          "Read from ",
          el("span.path", {}, breakable(`${entry.source[0]}:${entry.source[1]}`)),
        )
      : null,
  );
}

/** A name that may be broken at its dots, slashes and underscores. */
function breakable(name) {
  return name.split(/(?<=[._/])/).flatMap((part, index) => (index ? [el("wbr"), part] : [part]));
}

function factChips(entry) {
  const chips = [];
  if (entry.id) chips.push(el("li.chip.mono", { title: "Constructor id" }, `#${entry.id}`));
  if (isDefinition(entry)) {
    const [label, title] = WIRE_WORDS[entry.wire];
    chips.push(el(`li.chip.wire-${entry.wire}`, { title }, label));
  }
  for (const code of entry.codes ?? []) {
    chips.push(el("li.chip.mono", { title: "Error code" }, String(code)));
  }
  if (!entry.call)
    chips.push(
      el(
        "li.chip",
        { title: "Code is generated for the API and for MTProto's own schema." },
        "not generated",
      ),
    );
  for (const [fact, yes, no] of ACCESS_WORDS) {
    const value = entry.access?.[fact];
    if (value !== undefined)
      chips.push(el(`li.chip.${value ? "yes" : "no"}`, {}, value ? yes : no));
  }
  return chips;
}

function signaturePart(entry) {
  const blocks = [];
  if (entry.call) {
    const text = signatureOf(entry);
    blocks.push(codeBlock("Python", python(text), text));
  }
  if (entry.tl) blocks.push(codeBlock("TL", tl(entry.tl, entry.schema), entry.tl));
  return blocks.length ? section(entry.kind === "error" ? "In Python" : "Signature", blocks) : null;
}

function parameterPart(entry) {
  const rows = (entry.parameters ?? []).filter((p) => p[3] !== "#");
  if (!rows.length) return null;
  return section(
    entry.kind === "method" ? "Parameters" : "Fields",
    table(
      "stacked",
      ["Name", "Type", "Description"],
      rows.map((row) => parameterRow(row, entry)),
    ),
  );
}

function parameterRow([name, annotation, fallback, type, text], entry) {
  const pageOnly = el("span.note", { title: "The schema has no such parameter." }, "page only");
  const optional = fallback ? el("span.note", {}, "optional") : null;
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, el("code", {}, breakable(name)), type ? optional : pageOnly),
    el(
      "td.types",
      {},
      annotation ? el("code", {}, python(annotation)) : null,
      type && type !== annotation ? el("code.tl-type", {}, tlType(type, entry.schema)) : null,
    ),
    el("td.text", {}, text ? cell(text) : el("span.none", {}, "no words")),
  );
}

function errorPart(entry) {
  if (!entry.errors) return null;
  return section(
    "Errors",
    table("stacked.errors", ["Code", "Error", "Description"], entry.errors.map(errorRow)),
  );
}

function errorRow([code, name, className, text]) {
  return el(
    "tr",
    {},
    el("td.mono", {}, code === null ? "?" : String(code)),
    el(
      "th",
      { scope: "row" },
      el("code", {}, el("a", { href: byErrorName.get(name) }, breakable(name))),
      el("span.note.mono", {}, `errors.${className}`),
    ),
    el("td.text", {}, cell(text)),
  );
}

function problemPart(entry) {
  const found = problemsOf.get(entry.at);
  if (!found) return null;
  const open = found.some((problem) => problem[0] !== "info");
  return el(
    "details.part.aside",
    { open },
    el("summary", {}, counted(found.length, open ? "problem" : "note"), " on this page"),
    el(
      "ul.plain",
      {},
      found.map((problem) => problemItem(problem, false)),
    ),
  );
}

function changePart(entry) {
  const found = changesOf.get(entry.at);
  if (!found) return null;
  return el(
    "details.part.aside",
    { open: true },
    el("summary", {}, "Changed since ", DATA.changes.old),
    found.map((group) => changeItems(group)),
  );
}

function relationParts(entry) {
  if (entry.kind === "error") return relation("Returned by", entry.raisedBy);
  if (entry.kind === "type") {
    return [
      relation("Constructors", entry.constructors),
      relation("Returned by", entry.returnedBy),
      relation("Used by", entry.usedBy),
    ];
  }
  const type = entry.type === undefined ? null : ENTRIES[entry.type];
  if (!type) return null;
  const others = (type.constructors ?? []).filter((at) => at !== entry.at);
  if (entry.kind === "method") return relation("Returns", [type.at, ...others]);
  return [
    relation("Type", [type.at]),
    relation(`Other constructors of ${type.name}`, others),
    relation(`Methods that return ${type.name}`, type.returnedBy),
    relation(`Where ${type.name} is used`, type.usedBy),
  ];
}

function relation(title, positions = []) {
  if (!positions.length) return null;
  const list = el("ul.relations");
  gradually(
    list,
    positions,
    (at) => {
      const other = ENTRIES[at];
      return el(
        "li",
        {},
        el(
          "a",
          { href: other.address },
          kindMark(other.kind),
          el("span.relation-name", {}, breakable(other.name)),
          el("span.sr-only", {}, other.kind),
          el("span.relation-words", {}, summary(other)),
        ),
      );
    },
    12,
  );
  return section([title, " ", el("span.count", {}, number(positions.length))], list);
}
