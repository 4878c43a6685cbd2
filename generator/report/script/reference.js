// The list of everything beside one entry in full, and what keys do in it.

const ROW_HEIGHT = 58;
const CHIPS = [
  ["", "All"],
  ["method", "Methods"],
  ["constructor", "Constructors"],
  ["type", "Types"],
  ["error", "Errors"],
];

const Reference = {
  query: "",
  kind: "",
  found: [],
  active: -1, // the position in `found` that arrow keys move
  open: null, // the entry that is shown
  scrolls: new Map(),

  start() {
    this.root = document.getElementById("reference");
    this.input = document.getElementById("query");
    this.chips = el("div.chips", { role: "group", "aria-label": "Kind" });
    this.count = el("p.count-line");
    this.box = el("div.results", {
      id: "results",
      role: "listbox",
      "aria-label": "Definitions",
      tabindex: "0",
    });
    this.pane = el("div.pane.scroll", { id: "pane" });
    this.root.append(
      el("aside.finder", { "aria-label": "Search results" }, this.chips, this.count, this.box),
      this.pane,
    );
    this.list = new VirtualList(this.box, ROW_HEIGHT, (at, position, count) =>
      this.row(ENTRIES[at], position, count),
    );
    this.input.addEventListener("input", () => this.typed());
    for (const element of [this.input, this.box]) {
      element.addEventListener("keydown", (event) => this.key(event));
    }
    this.box.addEventListener("mousedown", (event) => event.preventDefault()); // focus stays where keys work
    document.getElementById("search").addEventListener("submit", (event) => event.preventDefault());
  },

  /** Show the results of a query, with the pane as it is. */
  search(query) {
    this.query = query;
    const kind = /(?:^|\s)kind:(\w+)/.exec(query)?.[1] ?? "";
    this.kind = KINDS.includes(kind) ? kind : "";
    this.found = find(query);
    this.active = this.found.length && query.trim() ? 0 : -1;
    this.drawChips();
    this.count.textContent = counted(this.found.length, "result");
    this.box.dataset.empty = this.found.length ? "" : "true";
    this.list.show(this.found);
    this.announceActive();
  },

  typed() {
    const address = findAddress(this.input.value);
    if (location.hash.startsWith("#/find")) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    route();
    announce(counted(this.found.length, "result"));
  },

  drawChips() {
    const rest = this.query.replace(/(^|\s)kind:\S*/g, " ").trim();
    this.chips.replaceChildren(
      ...CHIPS.map(([kind, label]) =>
        el(
          "a.chip-button",
          {
            href: findAddress([kind && `kind:${kind}`, rest].filter(Boolean).join(" ")),
            "aria-current": kind === this.kind ? "true" : null,
          },
          label,
        ),
      ),
    );
  },

  row(entry, position, count) {
    const worst = worstOf(entry);
    const verdict = changesOf.get(entry.at)?.[0].verdict;
    return el(
      "a.row",
      {
        id: `row-${position}`,
        role: "option",
        href: entry.address,
        tabindex: "-1",
        title: entry.name,
        "aria-selected": position === this.active ? "true" : "false",
        "aria-setsize": count,
        "aria-posinset": position + 1,
        "aria-current": entry === this.open ? "page" : null,
      },
      kindMark(entry.kind),
      el(
        "span.row-name",
        {},
        marked(entry.name, this.query),
        el("span.sr-only", {}, ` ${entry.kind}`),
      ),
      el(
        "span.row-marks",
        {},
        entry.schema === "api" ? "" : entry.schema,
        verdict && verdict !== "words only"
          ? el(`span.verdict-dot.${verdict.replace(" ", "-")}`, { title: `changed: ${verdict}` })
          : null,
        worst && worst !== "info"
          ? el(`span.dot.${worst}`, { title: `has a problem: ${worst}` })
          : null,
      ),
      el("span.row-words", {}, summary(entry)),
    );
  },

  key(event) {
    const page = Math.max(1, Math.floor(this.box.clientHeight / ROW_HEIGHT) - 1);
    const moves = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    if (event.key in moves) this.move(this.active + moves[event.key]);
    else if (event.key === "Home" && event.currentTarget === this.box) this.move(0);
    else if (event.key === "End" && event.currentTarget === this.box)
      this.move(this.found.length - 1);
    else if (event.key === "Enter" && this.active >= 0)
      go(ENTRIES[this.found[this.active]].address);
    else if (event.key === "Escape" && this.input.value) this.clear();
    else if (event.key === "Escape") this.input.blur();
    else return;
    event.preventDefault();
  },

  clear() {
    this.input.value = "";
    this.typed();
  },

  /** Make another row the active one; the list comes into view if another view is open. */
  move(to) {
    if (!this.found.length) return;
    if (this.root.hidden) this.typed();
    this.active = Math.min(this.found.length - 1, Math.max(0, to));
    this.list.reveal(this.active);
    this.announceActive();
  },

  /** Tell assistive technology which row is active: focus stays where it is. */
  announceActive() {
    for (const element of [this.input, this.box]) {
      if (this.active < 0) element.removeAttribute("aria-activedescendant");
      else element.setAttribute("aria-activedescendant", `row-${this.active}`);
    }
  },

  /** Show an entry, or what to do when there is none. */
  show(entry, restore = false) {
    if (this.open) this.scrolls.set(this.open, this.pane.scrollTop);
    this.open = entry;
    this.root.dataset.open = entry ? "entry" : "list";
    const back = el("a.back", { href: findAddress(this.query) }, "‹ All results");
    this.pane.replaceChildren(...(entry ? [back, entryArticle(entry)] : [this.welcome()]));
    this.pane.scrollTop = (restore && this.scrolls.get(entry)) || 0;
    const position = entry ? this.found.indexOf(entry.at) : -1;
    if (position >= 0) {
      this.active = position;
      this.announceActive();
      this.list.reveal(position);
    } else this.list.draw(true);
  },

  welcome() {
    const keys = [
      ["/", "search from anywhere"],
      ["↑ ↓", "move through the results"],
      ["Enter", "open one"],
      ["Esc", "clear the search"],
    ];
    const filters = [
      "kind:method",
      "namespace:auth",
      "wire:unknown",
      "without:words",
      "has:problems",
    ];
    return el(
      "div.welcome",
      {},
      el("h2", {}, "Choose a method, constructor, type or error"),
      el(
        "p",
        {},
        "Search by Telegram's name or the Python one, by a word of a description, a parameter, an error or an id.",
      ),
      el(
        "dl.keys",
        {},
        keys.map(([key, what]) =>
          el(
            "div",
            {},
            el(
              "dt",
              {},
              key.split(" ").map((k) => el("kbd", {}, k)),
            ),
            el("dd", {}, what),
          ),
        ),
      ),
      el(
        "p",
        {},
        "Filters: ",
        filters.map((filter) => [el("a.chip.mono", { href: findAddress(filter) }, filter), " "]),
      ),
    );
  },
};

function findAddress(query) {
  const text = query.trim();
  return text ? `#/find/${encodeURIComponent(text)}` : "#/find";
}
