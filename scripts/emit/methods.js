/** generated/methods.ts: the methods of the client as plain interfaces, which cost a type checker almost nothing. */
import { reachOf } from "../spec/scopes.js";
import { deref, operationsOf } from "../spec/walk.js";
import { commentOf } from "./comment.js";
import { header } from "./header.js";
import { success } from "./operations.js";

export function emitMethods(document) {
  const namespaces = new Map();
  const parts = [];
  for (const entry of operationsOf(document)) {
    const [namespace, name] = entry.operation.operationId.split(".");
    const method = describe(document, entry);
    parts.push(method.types);
    if (!namespaces.has(namespace)) namespaces.set(namespace, []);
    namespaces.get(namespace).push({ name, ...method, ...reachOf(entry.operation) });
  }
  const body = (methods) => `{\n${methods.map(({ signature }) => signature).join("\n")}\n}`;
  const interfaces = [...namespaces].map(
    ([namespace, methods]) =>
      `export interface ${pascal(namespace)}Methods ${body(methods.filter(({ account }) => account))}`,
  );
  const all = [...namespaces.keys()].map((namespace) => `readonly ${namespace}: ${pascal(namespace)}Methods;`);
  const sub = [...namespaces]
    .map(([namespace, methods]) => [namespace, methods.filter(({ subAccount }) => subAccount)])
    .filter(([, methods]) => methods.length > 0)
    .map(([namespace, methods]) => {
      const both = methods.filter(({ account }) => account).map(({ name }) => JSON.stringify(name));
      const only = methods.filter(({ account }) => !account);
      const shared = `Pick<${pascal(namespace)}Methods, ${both.join(" | ")}>`;
      return `readonly ${namespace}: ${shared}${only.length > 0 ? ` & ${body(only)}` : ""};`;
    });
  return (
    header("The methods of the client and their types.") +
    `import type { CallOptions, ListOptions, ZoomCall, ZoomList } from "./call.js";\nimport type { components, operations } from "./types.js";\n\n` +
    `${parts.join("\n\n")}\n\n${interfaces.join("\n\n")}\n\n` +
    `/** Every operation, by namespace. */\nexport interface ZoomMethods {\n${all.join("\n")}\n}\n\n` +
    `/** The operations that exist below a sub account. */\nexport interface SubAccountMethods {\n${sub.join("\n")}\n}\n`
  );
}

function describe(document, entry) {
  const { item, operation } = entry;
  const id = JSON.stringify(operation.operationId);
  const base = operation.operationId.split(".").map(pascal).join("");
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    deref(document, parameter),
  );
  const body = deref(document, operation.requestBody);
  const content = body ? Object.keys(body.content) : [];
  const status = success(operation);
  const response = deref(document, operation.responses[status]);
  const result = response.content
    ? `operations[${id}]["responses"][${status}]["content"]["application/json"]`
    : undefined;

  const requiredQuery = parameters.some((parameter) => parameter.in === "query" && parameter.required);
  const fields = [];
  if (parameters.some((parameter) => parameter.in === "path"))
    fields.push(`path: operations[${id}]["parameters"]["path"];`);
  if (parameters.some((parameter) => parameter.in === "query"))
    fields.push(`query${requiredQuery ? "" : "?"}: operations[${id}]["parameters"]["query"];`);
  if (body) {
    const type = `NonNullable<operations[${id}]["requestBody"]>["content"][${JSON.stringify(content[0])}]`;
    fields.push(body.required ? `body: ${type};` : `body?: ${type} | undefined;`);
  }
  if (content.length > 1)
    fields.push(
      `/** How the body is sent. Default \`${content[0]}\`. */ contentType?: ${content.map((type) => JSON.stringify(type)).join(" | ")};`,
    );
  const optional = !fields.some((field) => /^(path|query|body):/.test(field));
  const name = operation.operationId.split(".")[1];
  const doc = commentOf(document, entry, status);

  let types = `export interface ${base}Args extends ${operation["x-pagination"] ? "ListOptions" : "CallOptions"} {\n${fields.join("\n")}\n}`;
  let returns = "ZoomCall<void>";
  if (result) {
    types += `\nexport type ${base}Result = ${result};`;
    returns = `ZoomCall<${base}Result>`;
  }
  if (operation["x-pagination"]) {
    types += `\nexport type ${base}Item = NonNullable<${base}Result[${JSON.stringify(operation["x-pagination"].items)}]>[number];`;
    returns = `ZoomList<${base}Result, ${base}Item>`;
  }
  const variants = operation["x-variants"];
  if (variants) {
    // Written out: `Omit` would cost the consumer's type checker as much as everything else.
    const query = `NonNullable<operations[${id}]["parameters"]["query"]>`;
    const rest = parameters.filter((parameter) => parameter.in === "query" && parameter.name !== variants.parameter);
    const members = rest.map(
      ({ name, required }) => `${name}${required ? "" : "?"}: ${query}[${JSON.stringify(name)}];`,
    );
    if (members.length > 0) types += `\nexport interface ${base}OtherQuery {\n${members.join("\n")}\n}`;
  }
  const others = types.includes("OtherQuery") ? `${base}OtherQuery & ` : "";
  const path = fields.find((field) => field.startsWith("path"));
  const overloads = variants
    ? variantSignatures(name, base, doc, variants, {
        reads: Boolean(result),
        writes: Boolean(body),
        bodyRequired: body?.required,
        path,
        others,
      })
    : [];
  const general = `${doc}${name}(args${optional ? "?" : ""}: ${base}Args): ${returns};`;
  // A body that fits some value of the parameter is not good enough: writes have no signature for all of them.
  const signatures = overloads.length > 0 && body ? overloads : [...overloads, general];
  return { types, signature: signatures.join("\n") };
}

/** One overload for each value of the parameter that selects a shape, and one for its absence. */
function variantSignatures(
  name,
  base,
  doc,
  { parameter, default: fallback, values },
  { reads, writes, bodyRequired, path, others },
) {
  const overload = (schema, selected) => {
    const type = `components["schemas"][${JSON.stringify(schema)}]`;
    const query = selected
      ? `query: ${others}{ ${parameter}: ${JSON.stringify(selected)} };`
      : `query?: ${others}{ ${parameter}?: undefined };`;
    const body = writes ? `body${bodyRequired ? "" : "?"}: ${type};` : "";
    return `${doc}${name}(args: CallOptions & { ${path} ${query} ${body} }): ZoomCall<${reads ? type : "void"}>;`;
  };
  return [...Object.entries(values).map(([value, schema]) => overload(schema, value)), overload(fallback)];
}

function pascal(name) {
  return name[0].toUpperCase() + name.slice(1);
}
