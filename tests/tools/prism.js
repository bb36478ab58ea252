/** Prism as a mock server: every operation answers its success, and bodies that are wrong are refused. */
import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readDocument } from "./run.js";

const PORT = 4177;
const BASE = `http://127.0.0.1:${PORT}`;
const HEADERS = { authorization: "Bearer token", "content-type": "application/json" };

/** A type, an enum, a missing field, a nested one, a list, an unknown field, a missing body. */
/** @type {[method: string, url: string, body: object | undefined][]} */
const WRONG = [
  ["POST", "/groups", { name: 5 }],
  ["PUT", "/users/me/status", { action: "sleep" }],
  ["POST", "/divisions", {}],
  ["PATCH", "/groups/g/settings", { in_meeting: { chat: "yes" } }],
  ["POST", "/groups/g/members", { members: "nobody" }],
  ["PATCH", "/users/me", { nobody_knows_this: 1 }],
  ["PUT", "/users/me/email", undefined],
];

export async function mock(folder) {
  const document = readDocument(folder);
  const bin = path.join(folder, "node_modules/@stoplight/prism-cli/dist/index.js");
  const prism = spawn(process.execPath, [bin, "mock", "openapi.json", "--port", String(PORT), "--errors"], {
    cwd: folder,
    stdio: "ignore",
  });
  try {
    await answering();
    const problems = [];
    const calls = [...callsOf(document)];
    for (const { id, method, url, body, success } of calls) {
      const headers = typeof body === "string" ? HEADERS : { authorization: HEADERS.authorization };
      const { status } = await fetch(BASE + url, { method, headers, body: body ?? null });
      if (status !== success) problems.push(`${id} answers ${status}, not ${success}`);
    }
    for (const [method, url, body] of WRONG) {
      const { ok } = await fetch(BASE + url, { method, headers: HEADERS, body: body ? JSON.stringify(body) : null });
      if (ok) problems.push(`${method} ${url} takes ${JSON.stringify(body)}`);
    }
    if (problems.length > 0) throw new Error(problems.join("; "));
    return `mocks ${calls.length} operations with their success, refuses ${WRONG.length} of ${WRONG.length} wrong bodies`;
  } finally {
    prism.kill();
  }
}

async function answering() {
  for (let tries = 0; tries < 120; tries += 1) {
    const there = await fetch(BASE).then(
      () => true,
      () => false,
    );
    if (there) return;
    await wait(500);
  }
  throw new Error("Prism does not answer after a minute.");
}

function* callsOf(document) {
  const deref = (node) => (node?.$ref ? pointer(document, node.$ref) : node);
  for (const [template, item] of Object.entries(document.paths)) {
    for (const method of ["get", "post", "put", "patch", "delete"]) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(deref);
      const query = new URLSearchParams(
        parameters
          .filter((parameter) => parameter.in === "query" && parameter.required)
          .map(({ name, example, schema }) => [
            name,
            String(example ?? schema.examples?.[0] ?? schema.enum?.[0] ?? "a"),
          ]),
      );
      yield {
        id: operation.operationId,
        method: method.toUpperCase(),
        url: `${template.replace(/\{\w+\}/g, "uQ3xJ7mTRkyVb2LcNz9sPw")}?${query}`,
        body: bodyOf(deref(operation.requestBody)),
        success: Number(Object.keys(operation.responses).find((status) => status.startsWith("2"))),
      };
    }
  }
}

function bodyOf(requestBody) {
  if (!requestBody) return undefined;
  const type = Object.keys(requestBody.content)[0] ?? "";
  const { value } = Object.values(requestBody.content[type].examples)[0];
  if (type === "application/json") return JSON.stringify(value);
  const form = new FormData();
  for (const name of Object.keys(value)) form.set(name, new Blob(["bytes"]), "file.png");
  return form;
}

function pointer(document, ref) {
  return ref
    .slice(2)
    .split("/")
    .reduce((node, key) => node[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}
