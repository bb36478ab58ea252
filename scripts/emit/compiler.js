/** Schemas of one document as a module of functions: ajv's standalone code, made small. */
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { transform } from "esbuild";
import { schemaName } from "../spec/walk.js";
import { header } from "./header.js";

/** Keywords that speak to people and not to a validator. */
const ANNOTATION = /^(title|description|default|examples?|deprecated|readOnly|writeOnly|externalDocs|\$comment|x-.*)$/;

/** What the code of ajv needs at run time. The length of a text is that of JSON Schema: in characters, not in UTF-16. */
const RUNTIME = `
function found(problems, problem) { if (problems === null) return [problem]; problems.push(problem); return problems; }
function lengthOf(text) { let length = 0; for (const _ of text) length += 1; return length; }
`;

export function createCompiler(document) {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  formats.default(ajv);
  // No schema has `unevaluatedProperties` or `$dynamicRef`, which cost every function some lines; strict mode and the
  // test against ajv itself would tell.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  for (const [name, schema] of Object.entries(document.components.schemas)) ajv.addSchema(bare(schema), name);
  /** @type {Map<string, string>} */
  const inline = new Map();
  /** @type {Set<string>} */
  const used = new Set();

  return {
    /** Takes in a schema and gives its name in the tables of the module. */
    add(schema) {
      const text = JSON.stringify(bare(schema));
      let key = /^\{"\$ref":"(\w+)"\}$/.exec(text)?.[1] ?? inline.get(text);
      if (key === undefined) {
        key = `inline${inline.size}`;
        inline.set(text, key);
        ajv.addSchema(JSON.parse(text), key);
      }
      used.add(key);
      return key;
    },

    /** Every schema with a name that was added or that one of those refers to, as a table. */
    schemas() {
      const reached = new Set(used);
      // A set gives what is added to it during the walk as well.
      for (const key of reached) {
        const { schema } = ajv.schemas[key] ?? {};
        for (const [, name = ""] of JSON.stringify(schema).matchAll(/\{"\$ref":"(\w+)"\}/g)) reached.add(name);
      }
      const named = [...reached].filter((key) => key in document.components.schemas);
      for (const key of named) used.add(key);
      return Object.fromEntries(named.map((key) => [key, key]));
    },

    /** The text of a TypeScript module that exports `tables` of what was added. */
    async module(title, tables) {
      const checks = Object.fromEntries([...used].map((key) => [`check_${key}`, key]));
      const exported = Object.entries(tables).map(([name, { table }]) => `export const ${name} = ${listing(table)};`);
      const { code } = await transform([RUNTIME, tidy(standalone.default(ajv, checks)), ...exported].join("\n"), {
        minify: true,
        treeShaking: true,
        format: "esm",
        lineLimit: 120,
      });
      const imports = `import { fullFormats } from "ajv-formats/dist/formats.js";\nimport type { Check } from "./check.js";\n\n`;
      return `// @ts-nocheck: the types of the exports are all that is said.\n${header(title)}${imports}${typed(code, tables)}`;
    },
  };
}

/** A schema without annotations, and with references that are names. */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => !ANNOTATION.test(key));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key === "$ref") return [key, schemaName(node)];
      if (key === "properties") return [key, mapped(value, bare)];
      return [key, key === "enum" || key === "const" ? value : bare(value)];
    }),
  );
}

/**
 * One function that collects problems, instead of its text at each of thousands of places, and nothing that nobody reads:
 * a third of the code. What does not look as expected stays as it is.
 */
function tidy(code) {
  return code
    .replaceAll("export const check_", "const check_")
    .replace(
      /const (err\d+) = (\{.*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      (_all, _name, problem) => `vErrors = found(vErrors, ${problem});errors++;`,
    )
    .replace(/schemaPath:"[^"]*",/g, "")
    .replace(
      /\{instancePath="", parentData, parentDataProperty, rootData=data[^{}]*(\{\})?\}=\{\}/g,
      `{instancePath=""}={}`,
    )
    .replace(/,parentData\b[^{}]*?,rootData(,dynamicAnchors)?\}/g, "}")
    .replaceAll('require("ajv-formats/dist/formats").fullFormats', "fullFormats")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "lengthOf");
}

/** The exports with their types, which the minifier has put at the end without. */
function typed(code, tables) {
  return code.replace(/export\{([^}]*)\};\s*$/, (_all, names) =>
    names
      .split(",")
      .map((pair) => pair.trim().split(" as "))
      .map(([local, name]) => `export const ${name}: ${tables[name].type} = ${local};\n`)
      .join(""),
  );
}

const mapped = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

const listing = (table) =>
  typeof table === "string"
    ? `check_${table}`
    : `{${Object.entries(table).map(([name, value]) => `${JSON.stringify(name)}: ${listing(value)}`)}}`;
