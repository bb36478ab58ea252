/** The call through this client. */
import { FILE } from "./request.js";

/**
 * @param {import("../model/operation.js").Operation} operation
 * @param {import("./request.js").SampleRequest} request
 * @param {import("../model/operation.js").Content} [content]
 */
export function typescript(operation, request, content) {
  const hasFile = request.body?.kind === "form" && request.body.parts.some(({ file }) => file);
  const imports = [
    ...(hasFile ? [`import { openAsBlob } from "node:fs";`] : []),
    `import { createZoomClient, serverToServer } from "zoom-directory";`,
  ];
  const setup = `const zoom = createZoomClient({
  auth: serverToServer({
    accountId: "…",
    clientId: "…",
    clientSecret: "…",
  }),
});`;
  // What exists below a sub account only is called through it.
  const below = operation.servers.every(({ url }) => url.includes("{accountId}")) ? '.subAccount("accountId")' : "";
  const call = `zoom${below}.${operation.id}(${argumentsOf(operation, request, content) ?? ""})`;
  const answers = operation.responses.some(({ status, contents }) => status < "300" && contents.length > 0);
  const use = operation.pagination
    ? `for await (const item of ${call}) {\n  console.log(item);\n}`
    : answers
      ? `const answer = await ${call};\nconsole.log(answer);`
      : `await ${call};`;
  return [imports.join("\n"), setup, use].join("\n\n");
}

/** @param {any} operation @param {import("./request.js").SampleRequest} request @param {any} content */
function argumentsOf(operation, request, content) {
  const { path, query, body } = request;
  const parts = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(body && { body: body.kind === "json" ? body.value : formOf(content) }),
    ...(body?.kind === "form" && operation.bodies.length > 1 && { contentType: "multipart/form-data" }),
  };
  return Object.keys(parts).length > 0 ? literal(parts) : undefined;
}

/** The example of a form as an object, with a file where one belongs. */
function formOf({ shape, examples }) {
  const files = new Set(shape.fields.filter((field) => field.shape.format === "binary").map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(examples[0].value).map(([name, value]) => [
      name,
      files.has(name) ? { code: `new File([await openAsBlob("${FILE}")], "${FILE}", { type: "image/png" })` } : value,
    ]),
  );
}

/** A value as JavaScript would be written: names without quotes, short objects on one line. */
export function literal(value, indent = "") {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if ("code" in value && Object.keys(value).length === 1) return value.code;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? (depth) => value.map((one) => literal(one, depth))
    : (depth) =>
        Object.entries(value).map(
          ([name, one]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${literal(one, depth)}`,
        );
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const flat = parts("");
  if (flat.length === 0) return open + close;
  const line = isList ? `[${flat.join(", ")}]` : `{ ${flat.join(", ")} }`;
  if (!line.includes("\n") && line.length + indent.length <= 52) return line;
  return `${open}\n${parts(inner)
    .map((part) => `${inner}${part},\n`)
    .join("")}${indent}${close}`;
}
