// Python and TL as code: coloured, with a link on every name that the report knows.

const PYTHON = /("(?:[^"\\]|\\.)*")|([A-Za-z_][\w.]*)|(0x[\da-f]+|\d[\d_.]*)|([\s\S])/gi;
const KEYWORDS = new Set([
  "as",
  "except",
  "async",
  "await",
  "def",
  "from",
  "import",
  "None",
  "True",
  "False",
  "print",
]);
const WIDTH = 76;

/** Python source as nodes. */
function python(text) {
  const found = [];
  for (const match of text.matchAll(PYTHON)) {
    const [token, quoted, name, digits] = match;
    if (quoted) found.push(el("span.string", {}, token));
    else if (digits) found.push(el("span.number", {}, token));
    else if (name && KEYWORDS.has(name)) found.push(el("span.keyword", {}, token));
    else if (name && byCall.has(name)) found.push(el("a", { href: byCall.get(name) }, token));
    else if (name && isArgument(text, match.index, token.length))
      found.push(el("span.argument", {}, token));
    else if (typeof found.at(-1) === "string") found[found.length - 1] += token;
    else found.push(token);
  }
  return found;
}

/** Whether the name at a place is given a value or a type, as one of a call's arguments. */
function isArgument(text, at, length) {
  return (
    /^\s?[=:]/.test(text.slice(at + length, at + length + 2)) &&
    "(,".includes(text.slice(0, at).trimEnd().at(-1) ?? " ")
  );
}

/** A line of TL as nodes. */
function tl(line, schema) {
  const found = [];
  line.split(/(\s+)/).forEach((part, index) => {
    const [, name, colon, type] = /^(\w+)(:)(.*)$/.exec(part) ?? ["", "", "", part];
    if (index === 0) {
      const [head, id] = part.split("#");
      found.push(el("strong", {}, head), id ? el("span.number", {}, `#${id}`) : "");
    } else found.push(name ? el("span.argument", {}, name) : "", colon, ...tlType(type, schema));
  });
  return found;
}

/** A type in TL's notation as nodes: `flags.0?Vector<InputUser>`. */
function tlType(text, schema) {
  const [, flag, rest] = /^(\w+\.\d+\?)?(.*)$/.exec(text);
  return [
    flag ? el("span.flag", {}, flag) : "",
    ...rest.split(/([A-Za-z_][\w.]*)/).map((part, index) => {
      const address = index % 2 ? byTlName.get(`${schema} ${part}`) : null;
      return address ? el("a", { href: address }, part) : part;
    }),
  ];
}

/** What a caller writes, on one line if it fits in a width, or one parameter a line. */
function signatureOf(entry, width = WIDTH) {
  if (entry.kind === "type") return union(entry);
  if (entry.kind === "error") return `except ${entry.call} as error:`;
  const given = (entry.parameters ?? [])
    .filter((p) => p[1])
    .map(
      ([name, annotation, fallback]) => `${name}: ${annotation}${fallback ? ` = ${fallback}` : ""}`,
    );
  const items = given.length ? ["*", ...given] : [];
  const end = entry.kind === "method" ? ` -> ${entry.result}` : "";
  const oneLine = `${entry.call}(${items.join(", ")})${end}`;
  if (oneLine.length <= width) return oneLine;
  return `${entry.call}(\n${items.map((item) => `    ${item},\n`).join("")})${end}`;
}

function union(entry) {
  const members = (entry.constructors ?? []).map((at) => ENTRIES[at].call).filter(Boolean);
  const oneLine = `${entry.call} = ${members.join(" | ")}`;
  return oneLine.length <= WIDTH
    ? oneLine
    : `${entry.call} = (\n    ${members.join("\n    | ")}\n)`;
}

/** A block of code with its name and a button to copy it. */
function codeBlock(label, nodes, text) {
  return el(
    label === "TL" ? "figure.code.wrapped" : "figure.code",
    {},
    el("figcaption", {}, label, copyButton(text)),
    el("pre", { tabindex: "0", role: "region", "aria-label": label }, el("code", {}, nodes)),
  );
}
