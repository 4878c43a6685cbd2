// How much of the schema the pages describe.

const WIRES = ["tl", "derived", "unknown"];
const SCHEMA_NAMES = { api: "API", mtproto: "MTProto", secret: "Secret chat", td: "TDLib" };

function overview(root) {
  const found = DATA.coverage;
  const layer = DATA.layer === null ? "" : `, layer ${DATA.layer}`;
  root.replaceChildren(
    el(
      "div.page",
      {},
      el(
        "header.page-head",
        {},
        el("h1", { tabindex: "-1" }, `Telegram API${layer}`),
        el(
          "p.lead",
          {},
          `Read from ${counted(found.pages, "page")} in `,
          el("span.path", {}, DATA.docs),
          ".",
        ),
      ),
      el("div.tiles", {}, tiles(found)),
      el(
        "div.columns",
        {},
        el("section.card", {}, el("h2", {}, "Words"), el("div.meters", {}, meters(found))),
        el("section.card", {}, el("h2", {}, "Wire form"), wireForms(found.wire)),
      ),
      namespaceCard(found.namespaces),
      skippedCard(found.skipped),
    ),
  );
}

function tiles(found) {
  const severities = SEVERITIES.map((severity) => [
    severity,
    DATA.problems.filter((p) => p[0] === severity).length,
  ]);
  const [worst, count] = severities.find(([, n]) => n) ?? ["", 0];
  const names = { error: "error", warning: "warning", info: "note", "": "problem" };
  return [
    tile(found.methods, "methods", findAddress("kind:method")),
    tile(found.constructors, "constructors", findAddress("kind:constructor")),
    tile(found.types, "types", findAddress("kind:type")),
    tile(found.errors, "documented errors", findAddress("kind:error")),
    tile(
      count,
      `${names[worst]}${count === 1 ? "" : "s"}`,
      problemsAddress({ severity: worst }),
      worst,
    ),
  ];
}

function tile(count, label, address, mark = "") {
  return el(
    `a.tile${mark ? `.${mark}` : ""}`,
    { href: address },
    el("strong", {}, number(count)),
    el("span", {}, label),
  );
}

function meters(found) {
  return [
    meter("Definitions described", found.described, "without:words kind:definition"),
    meter("Types described", found.describedTypes, "without:words kind:type"),
    meter("Parameters and fields described", found.parameters, "without:parameterwords"),
    meter(
      "Methods with documented errors",
      found.withErrors,
      "kind:method without:errors",
      "without",
    ),
    meter("Methods with access", found.withAccess, "kind:method without:access", "without"),
  ];
}

const share = ([have, all]) => (all ? have / all : 0);
const percent = (pair) => {
  const exact = 100 * share(pair);
  if (!pair[1]) return "–";
  return `${exact > 99 && exact < 100 ? "> 99" : exact > 0 && exact < 1 ? "< 1" : Math.round(exact)}%`;
};

function meter(label, pair, query, lacking = "missing") {
  const left = pair[1] - pair[0];
  return el(
    "div.meter",
    {},
    el("span.meter-label", {}, label),
    el("strong.meter-value", {}, percent(pair)),
    bar([[share(pair), "have"]], `${label}: ${percent(pair)}`),
    el("span.meter-value", {}, `${number(pair[0])} of ${number(pair[1])}`),
    left
      ? el(
          "a.meter-value",
          { href: findAddress(query), "aria-label": `${label}: ${number(left)} ${lacking}` },
          `${number(left)} ${lacking}`,
        )
      : null,
  );
}

/** A bar of several parts, each a share of the whole. */
function bar(parts, label) {
  const made = el("div.meter-bar", { role: "img", "aria-label": label });
  for (const [part, name] of parts) {
    if (!part) continue;
    const piece = el(`span.${name}`);
    piece.style.flexBasis = `${100 * part}%`;
    made.append(piece);
  }
  return made;
}

function wireForms(rows) {
  return [
    el(
      "div.meters",
      {},
      rows.map((row) => {
        const all = WIRES.reduce((sum, wire) => sum + row[wire], 0);
        const label = `${SCHEMA_NAMES[row.schema]} ${row.kind}s`;
        const counts = WIRES.filter((wire) => row[wire])
          .map((wire) => `${number(row[wire])} ${WIRE_NAMES[wire]}`)
          .join(", ");
        return el(
          "div.meter",
          {},
          el("span.meter-label", {}, label),
          el("span.meter-value", {}, counts),
          bar(
            WIRES.map((wire) => [row[wire] / all, wire]),
            `${label}: ${counts}`,
          ),
        );
      }),
    ),
    el(
      "ul.legend",
      {},
      WIRES.map((wire) =>
        el(
          "li",
          {},
          el(`span.swatch.${wire}`),
          el("a", { href: findAddress(`wire:${wire}`) }, WIRE_NAMES[wire]),
          el("span.legend-words", {}, WIRE_WORDS[wire][1]),
        ),
      ),
    ),
  ];
}

const WIRE_NAMES = { tl: "from TL", derived: "derived", unknown: "unknown" };

function namespaceCard(rows) {
  const heads = [
    "Namespace",
    "Methods",
    "Constructors",
    "Definitions described",
    "Parameters described",
    "Errors",
  ];
  return el(
    "section.card",
    {},
    el("h2", {}, "Namespaces"),
    el(
      "div.table-scroll",
      { tabindex: "0", role: "region", "aria-label": "Namespaces" },
      el(
        "table.grid",
        {},
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            heads.map((head, index) => el(index ? "th.figure" : "th", { scope: "col" }, head)),
          ),
        ),
        el("tbody", {}, rows.map(namespaceRow)),
      ),
    ),
  );
}

function namespaceRow(row) {
  const isApi = row.schema === "api";
  const query = isApi ? `namespace:${row.namespace} schema:api` : `schema:${row.schema}`;
  const label = isApi ? row.namespace || "(root)" : SCHEMA_NAMES[row.schema];
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, el("a", { href: findAddress(query) }, label)),
    el("td.figure", {}, number(row.methods)),
    el("td.figure", {}, number(row.constructors)),
    el("td.figure", {}, smallMeter(row.described, `Definitions described in ${label}`)),
    el("td.figure", {}, smallMeter(row.parameters, `Parameters described in ${label}`)),
    el("td.figure", {}, number(row.errors)),
  );
}

function smallMeter(pair, label) {
  return el(
    "span.small-meter",
    { title: `${number(pair[0])} of ${number(pair[1])}` },
    el("span", {}, percent(pair)),
    pair[1] ? bar([[share(pair), "have"]], label) : null,
  );
}

function skippedCard(rows) {
  if (!rows.length) return null;
  return el(
    "section.card",
    {},
    el("h2", {}, "Files left out"),
    rows.map(({ reason, paths }) =>
      el(
        "details",
        {},
        el("summary", {}, capital(reason), " ", el("span.count", {}, number(paths.length))),
        skippedPaths(paths),
      ),
    ),
  );
}

function skippedPaths(paths) {
  const list = el("ul.paths");
  gradually(list, paths, (path) => el("li", {}, path), 100, "files");
  return list;
}
