/** The request that the samples of an operation send: the examples of the document, put together. */

/**
 * @typedef {{kind: "json", value: unknown} | {kind: "form", parts: FormPart[]}} Body
 * @typedef {{name: string, value?: string, file?: string}} FormPart
 * @typedef {{method: string, url: string, path: Record<string, unknown>, query: Record<string, unknown>, body?: Body}} SampleRequest
 */

/** What stands in the samples where a file belongs. */
export const FILE = "picture.png";

/**
 * @param {import("../model/operation.js").Operation} operation
 * @param {import("../model/operation.js").Content} [content] of the body
 * @returns {SampleRequest}
 */
export function sampleRequest(operation, content) {
  const wanted = (place) =>
    operation.parameters.filter((one) => one.in === place && (place === "path" || one.required));
  const path = Object.fromEntries(wanted("path").map(({ name, example }) => [name, example]));
  const query = Object.fromEntries(wanted("query").map(({ name, example }) => [name, example]));
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  const [server] = operation.servers;
  const base = server?.url.replace(/\{(\w+)\}/g, (_, name) => String(path[name] ?? name)) ?? "";
  return {
    method: operation.method,
    url: base + filled + (search && `?${search}`),
    path,
    query,
    ...(content?.examples[0] && { body: bodyOf(content, content.examples[0].value) }),
  };
}

/** @returns {Body} */
function bodyOf(content, value) {
  if (content.type !== "multipart/form-data") return { kind: "json", value };
  const files = new Set(content.shape.fields.filter(({ shape }) => shape.format === "binary").map(({ name }) => name));
  return {
    kind: "form",
    parts: Object.entries(value).map(([name, part]) =>
      files.has(name)
        ? { name, file: FILE }
        : { name, value: typeof part === "object" ? JSON.stringify(part) : String(part) },
    ),
  };
}
