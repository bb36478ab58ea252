/**
 * The texts of the bundled document that people read, each once: what a translation must cover. The same English in the
 * same kind of place is one text, wherever it stands.
 */

/** Fields whose value is a text, in any object. */
const FIELDS = new Set(["summary", "description", "when", "remedy", "feature"]);

/** Maps whose values are texts: the name of the field, and the key, say which text it is. */
const MAPS = new Set(["x-enumDescriptions", "scopes"]);

/** Maps from a name to an object: a property may be called `description`. */
const NAMED = new Set(
  "paths webhooks callbacks schemas properties patternProperties parameters headers requestBodies responses content examples securitySchemes".split(
    " ",
  ),
);

/** Data, not description. A schema's `examples` are a list of data, too; elsewhere they are a map of Example Objects. */
const DATA = new Set(["value", "example", "enum", "const", "default"]);

/**
 * @typedef {{ path: string[], english: string, set: string[], where: string[] }} DocText
 *
 * `path` is the field below the object that holds the text (`["summary"]`, `["x-enumDescriptions", "1"]`), `set` the field that
 * a translation sets (another one where the English is an identifier, too), `where` the JSON pointers of all such objects.
 */

/** @returns {Map<string, DocText>} by {@link textKey}, in the order of the document */
export function textsOf(document) {
  /** @type {Map<string, DocText>} */
  const texts = new Map();
  const add = (path, english, where, set = path) => {
    if (typeof english !== "string" || english === "") return;
    const key = textKey(path, english);
    const known = texts.get(key);
    if (known) known.where.push(where);
    else texts.set(key, { path, english, set, where: [where] });
  };
  for (const [list, index, group] of named(document)) add(["name"], group.name, `/${list}/${index}`, ["x-displayName"]);
  visit(document, "", add);
  return texts;
}

function textKey(/** @type {string[]} */ path, /** @type {string} */ english) {
  return JSON.stringify([path, english]);
}

function* named(document) {
  for (const list of ["tags", "x-tagGroups"]) {
    for (const [index, group] of (document[list] ?? []).entries()) yield /** @type {const} */ ([list, index, group]);
  }
}

/** `free`: the keys of this object are names of things, not fields with a meaning. */
function visit(node, where, add, free = false) {
  if (Array.isArray(node)) {
    for (const [index, entry] of node.entries()) visit(entry, `${where}/${index}`, add);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const below = `${where}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (free) visit(value, below, add);
    else if (MAPS.has(key)) for (const [name, text] of Object.entries(value)) add([key, name], text, where);
    else if (FIELDS.has(key) && typeof value === "string") add([key], value, where);
    else if (!DATA.has(key) && !(key === "examples" && Array.isArray(value))) visit(value, below, add, NAMED.has(key));
  }
}
