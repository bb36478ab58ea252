/**
 * A Postman collection (format 2.1.0) with a request for every operation. It needs nothing filled in on a sandbox: its
 * script obtains tokens, and identifiers of what exists in the place of those of the examples.
 */
import { readFileSync } from "node:fs";
import { exactJson } from "../../spec/exact-json.js";
import { FILE } from "../samples/request.js";

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/** What may leave nothing behind that other requests need comes last. */
const LATE = ["DELETE"];

/** @param {Omit<import("../edition.js").Edition, "pages" | "search">} edition */
export function postmanCollection({ document, groups, words }) {
  const tags = groups.flatMap((group) => group.tags);
  const folder = (tag, wanted) => ({
    name: tag.title,
    description: tag.description,
    item: tag.operations.filter(wanted).map((operation) => request(operation, words)),
  });
  const late = ({ method }) => LATE.includes(method);
  // What hangs on a thing is deleted before the thing, and one of a list before the list.
  const depth = ({ path }) => -path.split("/").length;
  const last = tags
    .map((tag) =>
      folder({ ...tag, operations: tag.operations.toSorted((one, other) => depth(one) - depth(other)) }, late),
    )
    .filter(({ item }) => item.length > 0);
  return `${exactJson({
    info: { name: document.info.title, description: document.info.description, schema: SCHEMA },
    auth: { type: "bearer", bearer: [{ key: "token", value: "{{token}}", type: "string" }] },
    event: [event("prerequest", "prepare"), event("test", "check")],
    variable: [
      { key: "origin", value: "http://127.0.0.1:4010" },
      { key: "baseUrl", value: "{{origin}}/v2" },
      { key: "token", value: "" },
    ],
    item: [...tags.map((tag) => folder(tag, (one) => !late(one))), { name: "DELETE", item: last }],
  })}\n`;
}

/** @param {import("../model/operation.js").Operation} operation */
function request(operation, words) {
  const { id, method, summary, description, parameters, bodies, servers, scopes } = operation;
  const below = servers[0]?.url.includes("{accountId}") ? "/accounts/{accountId}" : "";
  const path = (below + operation.path)
    .split("/")
    .slice(1)
    .map((part) => part.replace(/^\{(\w+)\}$/, ":$1"));
  const query = parameters
    .filter((one) => one.in === "query")
    .map(({ name, example, required, shape }) => ({
      key: name,
      value: String(example ?? ""),
      description: shape.description ?? "",
      // Zoom calls some optional that an operation is of no use without.
      ...(!required && !/_ids?$/.test(name) && { disabled: true }),
    }));
  const names = path.filter((part) => part.startsWith(":")).map((part) => part.slice(1));
  const [body] = bodies;
  const sent = {
    method,
    header: body?.type === "application/json" ? [{ key: "Content-Type", value: "application/json" }] : [],
    description: `${description}\n\n\`${id}\` · ${words.scopes}: ${[...scopes.classic, ...scopes.granular, ...scopes.master].join(", ")}`,
    url: {
      raw: `{{baseUrl}}/${path.join("/")}`,
      host: ["{{baseUrl}}"],
      path,
      query,
      variable: names.map((name) => ({
        key: name,
        value: String(parameters.find((one) => one.name === name)?.example ?? ""),
        description: parameters.find((one) => one.name === name)?.shape.description ?? servers[0]?.description ?? "",
      })),
    },
    ...(body && { body: bodyOf(body) }),
  };
  return { name: summary, request: sent, response: examplesOf(operation, sent) };
}

/** The examples of the document as saved answers, one or more a status. */
function examplesOf({ responses }, sent) {
  const originalRequest = { ...sent, description: undefined };
  return responses.flatMap(({ status, description, contents }) => {
    const answer = { originalRequest, status: description, code: Number(status), cookie: [] };
    const [content] = contents;
    if (!content) return [{ name: status, ...answer, header: [], body: "" }];
    const header = [{ key: "Content-Type", value: content.type }];
    return content.examples.map(({ summary, value }) => ({
      name: `${status}: ${summary}`,
      ...answer,
      _postman_previewlanguage: "json",
      header,
      body: exactJson(value),
    }));
  });
}

function bodyOf({ type, shape, examples }) {
  const value = examples[0]?.value ?? {};
  if (type !== "multipart/form-data")
    return { mode: "raw", raw: exactJson(value), options: { raw: { language: "json" } } };
  const files = new Set(shape.fields.filter((field) => field.shape.format === "binary").map(({ name }) => name));
  return {
    mode: "formdata",
    formdata: Object.entries(value).map(([key, one]) => ({
      key,
      description: shape.fields.find(({ name }) => name === key)?.shape.description ?? "",
      ...(files.has(key)
        ? { type: "file", src: FILE }
        : { type: "text", value: typeof one === "string" ? one : JSON.stringify(one) }),
    })),
  };
}

function event(listen, name) {
  const text = readFileSync(`${import.meta.dirname}/postman-${name}.js`, "utf8");
  return { listen, script: { type: "text/javascript", exec: text.trimEnd().split("\n") } };
}
