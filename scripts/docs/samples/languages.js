/**
 * The languages of the samples, in the order of the tabs. Most are printed by snippetz. Where what it prints is no request
 * of ours, because a form loses its parts or the code does not compile, ours stands here or the language has no form.
 */
import { snippetz } from "@scalar/snippetz";
import { kotlin, powershellForm, pythonForm, rubyForm, swift } from "./own.js";

/** @typedef {import("./request.js").SampleRequest} SampleRequest */

/**
 * @typedef {object} Language
 * @property {string} id
 * @property {string} title
 * @property {string} grammar of the highlighter
 * @property {(request: SampleRequest) => string | undefined} print undefined where there is no sample
 */

const TOKEN = "ACCESS_TOKEN";
const printer = snippetz();

/** @type {Language[]} */
export const languages = [
  {
    id: "curl",
    title: "curl",
    grammar: "shellscript",
    print: (request) =>
      library("shell", "curl", request)
        .replace(`'Authorization: Bearer ${TOKEN}'`, '"Authorization: Bearer $ZOOM_TOKEN"')
        .replace(/^curl (?=https?:)([^' \n]+)/, "curl '$1'"),
  },
  {
    id: "javascript",
    title: "JavaScript",
    grammar: "javascript",
    print: (request) =>
      library("js", "fetch", request).replace(/^fetch\(/m, "const response = await fetch(") +
      (request.method === "GET"
        ? "\nconsole.log(await response.json())"
        : "\nconsole.log(response.status, await response.text())"),
  },
  {
    id: "python",
    title: "Python",
    grammar: "python",
    print: (request) =>
      `import requests\n\n${request.body?.kind === "form" ? pythonForm(request, TOKEN) : `response = ${library("python", "requests", request)}`}\nprint(response.status_code, response.text)`,
  },
  {
    id: "java",
    title: "Java",
    grammar: "java",
    print: (request) => library("java", "okhttp", withEscapedParts(request)),
  },
  {
    id: "go",
    title: "Go",
    grammar: "go",
    // Its form opens a file and forgets the import.
    print: (request) =>
      library("go", "native", request).replace(/\t"net\/http"\n\)/, (end) =>
        request.body?.kind === "form" && request.body.parts.some(({ file }) => file) ? '\t"net/http"\n\t"os"\n)' : end,
      ),
  },
  {
    id: "csharp",
    title: "C#",
    grammar: "csharp",
    print: (request) => library("csharp", "httpclient", withEscapedParts(request)),
  },
  {
    id: "php",
    title: "PHP",
    grammar: "php",
    // With the client "curl" every method becomes GET or POST.
    print: (request) => `<?php\n${library("php", "guzzle", request)}\n\necho $response->getBody();`,
  },
  {
    id: "ruby",
    title: "Ruby",
    grammar: "ruby",
    print: (request) => (request.body?.kind === "form" ? rubyForm(request, TOKEN) : library("ruby", "native", request)),
  },
  { id: "kotlin", title: "Kotlin", grammar: "kotlin", print: (request) => kotlin(request, TOKEN) },
  { id: "swift", title: "Swift", grammar: "swift", print: (request) => swift(request, TOKEN) },
  {
    id: "powershell",
    title: "PowerShell",
    grammar: "powershell",
    print: (request) =>
      request.body?.kind === "form" ? powershellForm(request, TOKEN) : library("powershell", "restmethod", request),
  },
  { id: "http", title: "HTTP", grammar: "http", print: (request) => library("http", "http1.1", request) },
  { id: "c", title: "C", grammar: "c", print: (request) => library("c", "libcurl", request) },
  { id: "objc", title: "Objective-C", grammar: "objective-c", print: noForm("objc", "nsurlsession") },
  { id: "ocaml", title: "OCaml", grammar: "ocaml", print: noForm("ocaml", "cohttp") },
  {
    id: "dart",
    title: "Dart",
    grammar: "dart",
    // A string of several lines needs three quotes.
    print: (request) =>
      noForm("dart", "http")(request)?.replace(/final body = r'([^]*?)';/, (_, body) => `final body = r'''${body}''';`),
  },
  { id: "r", title: "R", grammar: "r", print: noForm("r", "httr") },
];

/** For printers that put the parts of a form between quotation marks as they are. @param {SampleRequest} request @returns {SampleRequest} */
function withEscapedParts(request) {
  if (request.body?.kind !== "form") return request;
  const parts = request.body.parts.map((part) =>
    part.value === undefined ? part : { ...part, value: JSON.stringify(part.value).slice(1, -1) },
  );
  return { ...request, body: { kind: "form", parts } };
}

/** @returns {(request: SampleRequest) => string | undefined} */
function noForm(target, client) {
  return (request) => (request.body?.kind === "form" ? undefined : library(target, client, request));
}

/** @param {any} target @param {any} client @param {SampleRequest} request */
function library(target, client, { method, url, body }) {
  const text = printer.print(target, client, {
    method,
    url,
    headers: [
      { name: "Authorization", value: `Bearer ${TOKEN}` },
      ...(body?.kind === "json" ? [{ name: "Content-Type", value: "application/json" }] : []),
    ],
    cookies: [],
    queryString: [],
    headersSize: -1,
    bodySize: -1,
    httpVersion: "1.1",
    ...(body && {
      postData:
        body.kind === "json"
          ? { mimeType: "application/json", text: JSON.stringify(body.value, null, 2) }
          : {
              mimeType: "multipart/form-data",
              params: body.parts.map(({ name, value, file }) => (file ? { name, fileName: file } : { name, value })),
            },
    }),
  });
  if (text === undefined) throw new Error(`snippetz has no printer for ${target}/${client}.`);
  return text.trimEnd();
}
