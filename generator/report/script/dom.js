// Elements from data. Text always becomes a text node: nothing here reads HTML.

/** The element `tag.class.class`; attributes that are null or false are left out, `onclick` and the like listen. */
function el(spec, attributes = {}, ...children) {
  const [tag, ...classes] = spec.split(".");
  const made = document.createElement(tag);
  if (classes.length) made.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false)
      made.setAttribute(name, value);
  }
  made.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== ""));
  return made;
}

const NUMBER = new Intl.NumberFormat("en");
const number = (n) => NUMBER.format(n);
const counted = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** What each tag of a description's tree becomes; anything else stays text. */
const TAGS = {
  br: "br",
  code: "code",
  em: "em",
  h: "p.heading",
  li: "li",
  ol: "ol",
  p: "p",
  pre: "pre",
  s: "s",
  strong: "strong",
  ul: "ul",
};

function node(tree) {
  if (typeof tree === "string") return tree;
  const [tag, ...inside] = tree;
  if (tag === "a") return link(inside[0], inside.slice(1).map(node));
  return tag in TAGS ? el(TAGS[tag], {}, inside.map(node)) : inside.map(node);
}

/** A link within the report, or one that opens a new tab; any other address leaves just its text. */
function link(address, children, spec = "a") {
  if (address.startsWith("#")) return el(spec, { href: address }, children);
  if (!/^https?:\/\//.test(address)) return el("span", {}, children);
  const attributes = {
    href: address,
    target: "_blank",
    rel: "noopener noreferrer",
    title: address,
  };
  return el(`${spec}.external`, attributes, children);
}

/** The words of a description as elements. */
function words(tree) {
  if (!tree) return [];
  return typeof tree === "string" ? [el("p", {}, tree)] : tree.map(node);
}

/** The words of a table's cell: a single paragraph needs no element of its own. */
function cell(tree) {
  if (!tree || typeof tree === "string") return tree || "";
  return tree.length === 1 && tree[0][0] === "p" ? tree[0].slice(1).map(node) : tree.map(node);
}

/** The words of a description as one line of text. */
function plain(tree) {
  if (!tree) return "";
  if (typeof tree === "string") return tree;
  const head = tree[0] === "a" ? 2 : tree[0] in TAGS ? 1 : 0;
  return tree
    .slice(head)
    .map(plain)
    .join(head ? "" : " ");
}

/** A table of rows under the names of its columns. */
function table(spec, heads, rows) {
  const columns = heads.map((head) => el("th", { scope: "col" }, head));
  return el(`table.${spec}`, {}, el("thead", {}, el("tr", {}, columns)), el("tbody", {}, rows));
}

/** Append the first items, and a button for those that follow. */
function gradually(parent, items, render, step, what = "more") {
  let shown = 0;
  const button = el("button.more", { type: "button", onclick: () => more(true) });
  function more(asked) {
    const next = items.slice(shown, shown + step).map(render);
    shown += next.length;
    button.remove();
    parent.append(...next);
    if (shown < items.length) {
      const left = items.length - shown;
      button.textContent = `Show ${number(Math.min(step, left))} of ${number(left)} ${what}`;
      parent.append(button);
    }
    if (asked) next[0]?.querySelector("a, button")?.focus();
  }
  more(false);
}

function announce(text) {
  document.getElementById("announcer").textContent = text;
}

/** A letter that tells kinds apart. */
const kindMark = (kind) =>
  el(
    `span.kind.${kind}`,
    { title: capital(kind), "aria-hidden": "true" },
    kind.charAt(0).toUpperCase(),
  );

/** A button that puts a text on the clipboard. */
function copyButton(text) {
  const button = el("button.copy", { type: "button", "aria-label": "Copy" }, "Copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Not allowed";
    }
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  return button;
}
