// What is wrong with the input, by class, with its places.

const SEVERITY_NAMES = { error: "Errors", warning: "Warnings", info: "Notes" };

/** What of the filters stands in the address: `?severity=error&code=P201&text=flags`. */
function problemFilters(search) {
  const given = new URLSearchParams(search);
  return {
    severity: given.get("severity") ?? "",
    code: given.get("code") ?? "",
    text: given.get("text") ?? "",
  };
}

function problemsAddress(filters) {
  const given = new URLSearchParams(Object.entries(filters).filter(([, value]) => value));
  return given.size ? `#/problems?${given}` : "#/problems";
}

const Problems = {
  start(root) {
    this.root = root;
    this.buttons = el("div.segments", { role: "group", "aria-label": "Severity" });
    this.codes = el("select", {
      "aria-label": "Code",
      onchange: () => this.set({ code: this.codes.value }),
    });
    this.text = el("input", {
      type: "search",
      placeholder: "Filter by text or path",
      "aria-label": "Filter problems",
      autocomplete: "off",
      spellcheck: "false",
      oninput: () => this.set({ text: this.text.value }),
    });
    this.count = el("p.count-line", { role: "status" });
    this.groups = el("div.groups");
    root.append(
      el(
        "div.page",
        {},
        el(
          "header.page-head",
          {},
          el("h1", { tabindex: "-1" }, "Problems"),
          el(
            "p.lead",
            {},
            "What is wrong with the input, where, and what to do about it. Errors stop generation; notes are for information.",
          ),
        ),
        el("div.toolbar", {}, this.buttons, this.codes, this.text),
        this.count,
        this.groups,
      ),
    );
  },

  set(changed) {
    history.replaceState(null, "", problemsAddress({ ...this.filters, ...changed }));
    this.show({ ...this.filters, ...changed });
  },

  show(filters) {
    this.filters = filters;
    const wanted = filters.text.toLowerCase();
    const matching = DATA.problems.filter(
      (p) =>
        (!filters.severity || p[0] === filters.severity) &&
        (!wanted || `${p[2]}:${p[3]} ${p[1]} ${p[4]}`.toLowerCase().includes(wanted)),
    );
    const found = matching.filter((p) => !filters.code || p[1] === filters.code);
    this.drawButtons();
    this.drawCodes(matching);
    if (this.text.value !== filters.text) this.text.value = filters.text;
    this.count.textContent = DATA.problems.length ? counted(found.length, "problem") : "";
    this.groups.replaceChildren(...this.sections(found));
  },

  drawButtons() {
    const counts = grouped(DATA.problems, (p) => p[0]);
    const all = [
      ["", "All", DATA.problems.length],
      ...SEVERITIES.map((s) => [s, SEVERITY_NAMES[s], counts.get(s)?.length ?? 0]),
    ];
    const focused = this.buttons.contains(document.activeElement);
    this.buttons.replaceChildren(
      ...all.map(([severity, label, count]) =>
        el(
          "button",
          {
            type: "button",
            "aria-pressed": String(severity === this.filters.severity),
            "data-severity": severity || "all",
            onclick: () => this.set({ severity, code: "" }),
          },
          severity ? el(`span.dot.${severity}`) : null,
          label,
          el("span.count", {}, number(count)),
        ),
      ),
    );
    if (focused) this.buttons.querySelector("[aria-pressed=true]").focus();
  },

  drawCodes(matching) {
    const counts = [...grouped(matching, (p) => p[1])].sort(([a], [b]) => (a < b ? -1 : 1));
    const chosen = this.filters.code;
    if (chosen && !counts.some(([code]) => code === chosen)) counts.push([chosen, []]);
    this.codes.replaceChildren(
      el("option", { value: "" }, "All codes"),
      ...counts.map(([code, of]) =>
        el("option", { value: code, selected: code === chosen }, `${code} (${number(of.length)})`),
      ),
    );
  },

  sections(found) {
    if (!found.length)
      return [
        el(
          "p.none.empty",
          {},
          DATA.problems.length ? "Nothing matches these filters." : "There are none.",
        ),
      ];
    const classes = [...grouped(found, (p) => `${p[0]} ${p[1]}`).values()];
    classes.sort(
      (a, b) => SEVERITIES.indexOf(a[0][0]) - SEVERITIES.indexOf(b[0][0]) || b.length - a.length,
    );
    return classes.map((of) => {
      const list = el("ul.plain");
      gradually(list, of, (problem) => problemItem(problem, true), classes.length === 1 ? 200 : 8);
      const hints = [...new Set(of.map((p) => DATA.hints[p[5]]).filter(Boolean))];
      return el(
        "section.card.problem-class",
        {},
        el(
          "h2",
          {},
          el(`span.severity.${of[0][0]}`, {}, of[0][0]),
          " ",
          el("span.mono", {}, of[0][1]),
          " ",
          el("span.count", {}, number(of.length)),
        ),
        hints.length === 1 ? el("p.hint", {}, capital(hints[0])) : null,
        list,
      );
    });
  },
};

/** A problem: where, what, and which entry it is about. */
function problemItem([severity, code, path, line, message, hint, at], inClass) {
  const entry = ENTRIES[at];
  return el(
    "li.problem",
    {},
    inClass
      ? null
      : el(
          "p.problem-class-line",
          {},
          el(`span.severity.${severity}`, {}, severity),
          " ",
          el("a.mono", { href: problemsAddress({ code }) }, code),
        ),
    el("p.problem-words", {}, message),
    inClass || !DATA.hints[hint] ? null : el("p.hint", {}, capital(DATA.hints[hint])),
    el(
      "p.problem-place",
      {},
      el("span.path", {}, breakable(`${path}:${line}`)),
      inClass && entry
        ? [" ", el("a", { href: entry.address }, kindMark(entry.kind), entry.name)]
        : null,
    ),
  );
}
