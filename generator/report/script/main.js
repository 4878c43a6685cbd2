// Views by address, the theme, and keys that hold everywhere.
//
// `#/` overview · `#/find/query` · `#/problems?code=P201` · `#/changes` · `#auth.sendCode` an entry

const VIEWS = [
  ["overview", "Overview", "#/"],
  ["reference", "Reference", "#/find"],
  ["problems", "Problems", "#/problems"],
  ["changes", "Changes", "#/changes"],
].filter(([name]) => name !== "changes" || DATA.changes);
const started = new Set();
let followed = false; // whether a link or key led here, and not opening the page or going back

function go(address) {
  followed = true;
  if (location.hash === address) route();
  else location.hash = address;
}

/** Show what the address says. */
function route() {
  const address = location.hash || "#/";
  const [, view = "", rest = ""] = /^#\/(\w*)([\s\S]*)$/.exec(address) ?? [];
  if (!address.startsWith("#/")) openEntry(decoded(address.slice(1)));
  else if (view === "find") openSearch(decoded(rest.slice(1)));
  else if (view === "problems") openProblems(rest);
  else if (view === "changes" && DATA.changes) openView("changes", (root) => Changes.start(root));
  else openView("overview", overview);
  followed = false;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone per cent sign
  }
}

/** Make a view the visible one, filling it the first time. */
function openView(name, fill = null, title = "") {
  for (const [other] of VIEWS) document.getElementById(other).hidden = other !== name;
  const root = document.getElementById(name);
  if (fill && !started.has(name)) fill(root);
  started.add(name);
  for (const tab of document.querySelectorAll("#tabs a")) {
    if (tab.dataset.view === name) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
  const label = title || VIEWS.find(([other]) => other === name)[1];
  document.title = `${label} · ${DATA.docs} · pagewire`;
  document.getElementById("query").setAttribute("aria-expanded", String(name === "reference"));
  return root;
}

function openSearch(query) {
  openView("reference", null, query);
  if (Reference.input.value.trim() !== query.trim()) Reference.input.value = query;
  Reference.search(query);
  Reference.show(null);
}

function openProblems(rest) {
  openView("problems", (root) => Problems.start(root));
  Problems.show(problemFilters(rest));
}

function openEntry(slug) {
  const entry = bySlug.get(slug) ?? entryByAnyName(slug);
  if (!entry) {
    openSearch(slug);
    return;
  }
  openView("reference", null, entry.name);
  if (!Reference.found.includes(entry.at)) {
    Reference.input.value = "";
    Reference.search("");
  }
  Reference.show(entry, !followed);
  if (followed) document.getElementById("entry-name").focus({ preventScroll: true });
}

/** An entry by its Python name, or by its name in other case. */
function entryByAnyName(name) {
  const address = byCall.get(name) ?? byCall.get(`client.${name}`);
  if (address) return bySlug.get(decoded(address.slice(1)));
  const lower = name.toLowerCase();
  return ENTRIES.find((entry) => entry.name.toLowerCase() === lower);
}

function drawTabs() {
  const serious = DATA.problems.filter((p) => p[0] !== "info").length;
  const counts = {
    problems: serious || DATA.problems.length,
    changes: DATA.changes?.groups.length,
  };
  document
    .getElementById("tabs")
    .append(
      ...VIEWS.map(([name, label, address]) =>
        el(
          "a",
          { href: address, "data-view": name },
          label,
          counts[name] ? el("span.badge", {}, number(counts[name])) : null,
        ),
      ),
    );
}

function themeButton() {
  const button = document.getElementById("theme");
  const other = () => (document.documentElement.dataset.theme === "dark" ? "light" : "dark");
  const label = () => {
    button.title = `Switch to ${other()}`;
    button.setAttribute("aria-label", button.title);
  };
  button.addEventListener("click", () => chooseTheme(other()));
  new MutationObserver(label).observe(document.documentElement, {
    attributeFilter: ["data-theme"],
  });
  label();
}

function start() {
  drawTabs();
  Reference.start();
  themeButton();
  document
    .getElementById("skip")
    .addEventListener("click", () => document.getElementById("main").focus());
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select, textarea");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    document.getElementById("query").select();
    document.getElementById("query").focus();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("a[href^='#']")) followed = true;
  });
  window.addEventListener("hashchange", route);
  route();
  (window.requestIdleCallback ?? setTimeout)(searchTexts); // the first search finds it made
}

start();
