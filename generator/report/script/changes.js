// What changed since another state of the schema, with what it means to a caller.

const VERDICT_WORDS = {
  breaking: "A call that type-checked no longer does, or means something else.",
  compatible: "What was written goes on as it was; there is something new to use.",
  "wire only": "Other bytes travel; no line of a caller's code sees it.",
  "words only": "Documentation.",
};

const Changes = {
  verdict: "",
  text: "",

  start(root) {
    const { old, oldLayer, oneSided } = DATA.changes;
    this.buttons = el("div.segments", { role: "group", "aria-label": "Verdict" });
    this.input = el("input", {
      type: "search",
      placeholder: "Filter by name or text",
      "aria-label": "Filter changes",
      autocomplete: "off",
      spellcheck: "false",
      oninput: () => this.show({ text: this.input.value }),
    });
    this.count = el("p.count-line", { role: "status" });
    this.groups = el("div.groups");
    const layers =
      oldLayer !== null && DATA.layer !== null ? `, from layer ${oldLayer} to ${DATA.layer}` : "";
    root.append(
      el(
        "div.page",
        {},
        el(
          "header.page-head",
          {},
          el("h1", { tabindex: "-1" }, "Changes"),
          el("p.lead", {}, "Since ", el("span.path", {}, old), layers, "."),
          oneSided.map(([schema, side]) =>
            el(
              "p.hint",
              {},
              `Only the ${side} side has the ${SCHEMA_NAMES[schema]} schema; nothing of it was compared.`,
            ),
          ),
        ),
        el("div.toolbar", {}, this.buttons, this.input),
        this.count,
        this.groups,
      ),
    );
    this.show({});
  },

  show(changed) {
    Object.assign(this, changed);
    const wanted = this.text.toLowerCase();
    const found = DATA.changes.groups.filter(
      (group) =>
        (!this.verdict || group.items.some((i) => i[1] === this.verdict)) &&
        (!wanted ||
          JSON.stringify([group.name, group.oldName, group.items]).toLowerCase().includes(wanted)),
    );
    found.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
    this.drawButtons();
    const changes = found.reduce((sum, group) => sum + group.items.length, 0);
    this.count.textContent = `${counted(changes, "change")} of ${counted(found.length, "definition")}`;
    this.groups.replaceChildren();
    gradually(this.groups, found, (group) => this.card(group), 60, "definitions");
  },

  drawButtons() {
    const { counts } = DATA.changes;
    const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
    const focused = this.buttons.contains(document.activeElement);
    this.buttons.replaceChildren(
      ...[["", "All", all], ...VERDICTS.map((v) => [v, capital(v), counts[v]])].map(
        ([verdict, label, count]) =>
          el(
            "button",
            {
              type: "button",
              "aria-pressed": String(verdict === this.verdict),
              title: VERDICT_WORDS[verdict] ?? null,
              onclick: () => this.show({ verdict }),
            },
            verdict ? el(`span.verdict-dot.${verdict.replace(" ", "-")}`) : null,
            label,
            el("span.count", {}, number(count)),
          ),
      ),
    );
    if (focused) this.buttons.querySelector("[aria-pressed=true]").focus();
  },

  card(group) {
    const entry = ENTRIES[group.entry];
    const name = breakable(group.name);
    return el(
      "section.card.change",
      {},
      el(
        "h2",
        {},
        kindMark(group.kind),
        entry ? el("a", { href: entry.address }, name) : el("span", {}, name),
        group.oldName ? el("span.old-name", {}, ` was ${group.oldName}`) : null,
        el("span.sr-only", {}, ` ${group.kind}`),
        el(`span.verdict.${group.verdict.replace(" ", "-")}`, {}, group.verdict),
      ),
      changeItems(group, this.verdict),
    );
  },
};

/** The changes of one definition, those of words folded, and both signatures and lines of TL where they differ. */
function changeItems(group, verdict = "") {
  const items = group.items.filter((item) => !verdict || item[1] === verdict);
  const [ofWords, others] = [items.filter(isOfWords), items.filter((item) => !isOfWords(item))];
  return [
    others.length ? el("ul.plain", {}, others.map(changeItem)) : null,
    others.length || group.before ? forms(group) : null,
    ofWords.length
      ? el(
          "details.word-changes",
          { open: !others.length && ofWords.length < 4 },
          el("summary", {}, counted(ofWords.length, "change"), " of words"),
          el("ul.plain", {}, ofWords.map(changeItem)),
        )
      : null,
  ];
}

const isOfWords = ([, verdict, , before, after]) =>
  verdict === "words only" && Boolean(before || after);

function changeItem([what, verdict, part, before, after, reason]) {
  return el(
    "li.change-item",
    {},
    el(
      "p",
      {},
      el(`span.verdict-dot.${verdict.replace(" ", "-")}`, { title: verdict }),
      el("strong", {}, capital(what)),
      part ? [" ", el("code", {}, part)] : null,
      reason === "documentation" ? null : [" ", el("span.reason", {}, reason)],
    ),
    before || after
      ? el(
          "p.before-after",
          {},
          before ? el("del", {}, cell(before)) : null,
          before && after ? el("span.arrow", { "aria-hidden": "true" }, " → ") : null,
          after ? el("ins", {}, cell(after)) : null,
        )
      : null,
  );
}

/** The old and the new signature and line of TL, as far as they differ; of what came or went the only one. */
function forms(group) {
  const entry = ENTRIES[group.entry];
  const [signature, line] = group.before ?? ["", ""];
  const newSignature = entry?.call && isDefinition(entry) ? signatureOf(entry, Infinity) : "";
  return [
    twoLines("Python", signature, newSignature, python),
    twoLines("TL", line, entry?.tl ?? "", (text) => tl(text, group.schema)),
  ];
}

function twoLines(label, before, after, coloured) {
  if (before === after) return null;
  return el(
    "pre.lines",
    { tabindex: "0", role: "region", "aria-label": `${label}, before and after` },
    el(
      "code",
      {},
      before ? el("del", {}, coloured(before)) : null,
      after ? el("ins", {}, coloured(after)) : null,
    ),
  );
}
