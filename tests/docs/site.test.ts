/** The built files: whole, linked, small, the same every time. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { deref, document, ROOT, text, type Json } from "../document.js";
import { runCollection } from "./postman.js";
import { words as zhCN } from "../../scripts/docs/words/zh-CN.js";
import { buildSite, escaped, filesOf, LANGUAGES, read, temporaryFolder } from "./built.js";

const operations = Object.entries<Json>(document.paths).flatMap(([route, item]) =>
  Object.entries<Json>(item).flatMap(([method, operation]) =>
    operation.operationId ? [{ route, method, operation }] : [],
  ),
);
let site: string;
let again: string;
let files: readonly string[];
let pages: readonly string[];

beforeAll(async () => {
  // At the same time, and from two folders.
  [site, again] = await Promise.all([buildSite(), buildIn(document)]);
  files = filesOf(site);
  pages = files.filter((file) => file.endsWith(".html"));
});

test("the same sources give the same bytes, wherever the build is run", () => {
  expect(filesOf(again)).toEqual(files);
  for (const file of files)
    expect({ file, same: read(again, file) === read(site, file) }).toEqual({ file, same: true });
});

test.each(LANGUAGES)("every operation has a page and a twin with its codes, scopes and fields in $lang", ({ root }) => {
  for (const { operation } of operations) {
    const id: string = operation.operationId;
    const html = read(site, `${root}reference/${id}/index.html`);
    const twin = read(site, `${root}reference/${id}.md`);
    const codes = Object.values<Json>(operation.responses).flatMap((one) => (deref(one)["x-errors"] ?? []) as Json[]);
    const scopes = (operation.security as Json[]).map(({ oauth2 }) => oauth2[0] as string);
    const parts = [operation["x-zoom-operation-id"], ...scopes.map((scope) => `<code>${scope}</code>`)];
    const missing = [
      ...parts.filter((part) => !html.includes(part)),
      ...codes.filter(({ code }) => code !== null && !html.includes(`id="${code}"`)).map(({ code }) => code),
      ...scopes.filter((scope) => !twin.includes(`\`${scope}\``)),
      ...names(operation).filter((name) => !html.includes(`>${name}</code>`) || !twin.includes(`\`${name}\``)),
    ];
    expect({ id, missing }).toEqual({ id, missing: [] });
  }
});

test("the Chinese pages say in Chinese what the English say in English", () => {
  for (const { operation } of operations) {
    // Zoom's own messages, in the examples, are English.
    const page = read(site, `zh-CN/reference/${operation.operationId}/index.html`).replace(
      /<pre[^]*?<\/pre>|<script[^]*?<\/script>/g,
      "",
    );
    const texts = Object.values<Json>(operation.responses).flatMap((one) =>
      ((deref(one)["x-errors"] ?? []) as Json[]).flatMap(({ when, remedy }) => [when, remedy] as string[]),
    );
    expect(page).not.toContain(`<h1>${escaped(operation.summary)}</h1>`);
    const left = texts.filter((one) => one.length > 20 && !one.includes("`") && page.includes(escaped(one)));
    expect({ id: operation.operationId, left }).toEqual({ id: operation.operationId, left: [] });
  }
});

test("every link inside the site leads to a page, and every fragment to something on it", () => {
  const ids = new Map(
    pages.map((page) => [page, new Set([...read(site, page).matchAll(/\sid="?([^"\s>]+)"?/g)].map(([, id]) => id))]),
  );
  const broken: string[] = [];
  for (const page of pages) {
    if (page === "404.html") continue;
    for (const [, href = ""] of read(site, page).matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      if (/^(https?:|data:|mailto:)/.test(href)) continue;
      const url = new URL(href.replaceAll("&amp;", "&"), `http://site/${page}`);
      const file = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
      const fragment = decodeURIComponent(url.hash.slice(1));
      const found = existsSync(path.join(site, file)) && (!fragment || !ids.has(file) || ids.get(file)?.has(fragment));
      if (!found) broken.push(`${page}: ${href}`);
    }
  }
  expect([...new Set(broken)]).toEqual([]);
});

test("links of the page for unknown addresses start at the root of the published site", () => {
  const [link] = read(site, "404.html").match(/<link rel="stylesheet" href="[^"]+"/) ?? [];
  expect(link).toMatch(/href="\/zoom-directory\/assets\//);
});

test("nothing is loaded from elsewhere", () => {
  for (const file of files.filter((one) => /\.(html|css)$/.test(one))) {
    const loaded = read(site, file).match(/(?:src="https?:|<link [^>]*href="https?:|@import|url\(["']?https?:)[^>]*/g);
    expect({ file, loaded }).toEqual({ file, loaded: null });
  }
});

test.each(LANGUAGES)(
  "operations lead to the types of their methods, and these to the operations, in $lang",
  ({ root }) => {
    const methods = read(site, `${root}guides/api-methods/index.html`);
    for (const { operation } of operations) {
      const id: string = operation.operationId;
      const page = read(site, `${root}reference/${id}/index.html`);
      const [, fragment] = /href="[^"]*guides\/api-methods\/#([^"]+)"/.exec(page) ?? [];
      const [, section = ""] = methods.split(new RegExp(`<h3 id="${fragment}">`));
      const [own = ""] = section.split("<h3 ");
      const linked = own.includes(`/${root}reference/${id}/"`) || own.includes(`"../../reference/${id}/"`);
      const typed = own.replaceAll(/<[^>]+>/g, "").includes(`.${id}(`);
      expect({ id, linked, typed }).toEqual({ id, linked: true, typed: true });
    }
  },
);

test("what is in English only on Chinese pages is said to be, and marked", () => {
  const han = /\p{Script=Han}/u;
  for (const name of ["sandbox-rules", "api-client", "api-sandbox", "api-redis", "api-otel"]) {
    const page = read(site, `zh-CN/guides/${name}/index.html`);
    const [, title = "", content = ""] = /<h1>(.*?)<\/h1>([^]*)<footer>/.exec(page) ?? [];
    expect({ name, title: han.test(title), said: content.includes(zhCN.englishOnly) }).toEqual({
      name,
      title: true,
      said: true,
    });
    expect(content).toContain('<div lang="en">');
    // What is not marked is in Chinese.
    const rest = content
      .replaceAll(/<div lang="en">[^]*?(?=<h2 |$)/g, "")
      .replaceAll(/<code>.*?<\/code>|<[^>]+>|#/g, "");
    for (const line of rest.split("\n").filter((one) => /\w{3}/.test(one))) expect(line).toMatch(han);
  }
});

test("a page of an operation weighs 40 kB at most with all that it loads by itself", () => {
  const weigh = (file: string) => gzipSync(read(site, file), { level: 9 }).length;
  const assets = files
    .filter((file) => /^assets\/(style|script|icon)-/.test(file))
    .reduce((sum, file) => sum + weigh(file), 0);
  const heavy = pages.filter((page) => page.includes("reference/") && weigh(page) + assets > 40_000);
  expect(heavy).toEqual([]);
});

test("integers above 2^53 keep their digits", () => {
  const all = [...text.matchAll(/\b\d{17,19}\b/g)].map(([digits]) => digits);
  expect(all.length).toBeGreaterThan(0);
  for (const digits of new Set(all)) {
    const printed = String(Number(digits));
    expect(read(site, "reference/users.update/index.html")).toContain(digits);
    if (printed !== digits)
      for (const file of files)
        expect({ file, rounded: read(site, file).includes(printed) }).toEqual({ file, rounded: false });
  }
});

test("the documents for tools are there in both languages, and the index lists every operation", () => {
  expect(read(site, "openapi.json")).toBe(readFileSync(path.join(ROOT, "openapi.json"), "utf8"));
  const chinese = JSON.parse(read(site, "openapi.zh-CN.json"));
  for (const item of Object.values<Json>(chinese.paths))
    for (const operation of Object.values<Json>(item))
      if (operation.operationId) expect(operation.summary).toMatch(/\p{Script=Han}/u);
  for (const { root } of LANGUAGES)
    for (const { operation } of operations)
      expect(read(site, `${root}llms.txt`)).toContain(`/${root}reference/${operation.operationId}.md)`);
});

test("the Postman collection has a request for every operation, and the sandbox grants each", async () => {
  const { requests, checks, failures } = await runCollection(path.join(site, "postman.json"));
  expect(failures).toEqual([]);
  expect(new Set(requests)).toEqual(new Set(operations.map(({ operation }) => operation.summary)));
  expect(checks).toBe(operations.length);
});

test("the collection describes parameters and parts, and has an answer for every status", () => {
  const folders: Json[] = JSON.parse(read(site, "postman.json")).item.flatMap((one: Json) => one.item);
  const items: Json[] = folders.flatMap((one) => one.item ?? one);
  for (const { operation } of operations) {
    const { request, response } = items.find(({ name }) => name === operation.summary) ?? ({} as Json);
    expect(new Set(response.map(({ code }: Json) => String(code)))).toEqual(new Set(Object.keys(operation.responses)));
    const { variable, query } = request.url;
    const said = [...variable, ...query, ...(request.body?.formdata ?? [])].filter(({ description }) => description);
    expect(said.length).toBe(variable.length + query.length + (request.body?.formdata?.length ?? 0));
  }
});

describe("a new operation", () => {
  const added = {
    ...document.paths["/groups"].get,
    operationId: "groups.listOld",
    summary: "List groups of old",
    "x-zoom-operation-id": "oldGroups",
  };
  const changed = { ...document, paths: { ...document.paths, "/groups/old": { get: added } } };

  test("without a translation fails the build, which names the text", async () => {
    await expect(buildIn(changed)).rejects.toThrow(/missing .*List groups of old/);
  });

  test("with one appears everywhere", async () => {
    const folder = await buildIn(
      changed,
      (overlay) =>
        `${overlay}\n  - target: ${JSON.stringify(`$..[?@.summary == "List groups of old"]`)}\n    update: { summary: 列出旧群组 }\n`,
    );
    for (const { root } of LANGUAGES) {
      expect(read(folder, `${root}reference/groups.listOld/index.html`)).toContain("oldGroups");
      expect(read(folder, `${root}reference/groups.list/index.html`)).toContain("/groups.listOld/");
      expect(read(folder, `${root}codes/index.html`)).toContain("groups.listOld");
      expect(read(folder, `${root}llms.txt`)).toContain("groups.listOld");
    }
    const index = filesOf(folder).filter((file) => file.includes("assets/search-"));
    for (const file of index.filter((one) => one.endsWith(".json")))
      expect(read(folder, file)).toContain("groups.listOld");
  });
});

/** The site of a document, as another repository would build it. */
function buildIn(other: Json, overlay: (text: string) => string = (one) => one): Promise<string> {
  const repository = temporaryFolder();
  mkdirSync(path.join(repository, "generated"));
  mkdirSync(path.join(repository, "openapi/overlays"), { recursive: true });
  writeFileSync(path.join(repository, "generated/openapi.json"), JSON.stringify(other));
  const chinese = readFileSync(path.join(ROOT, "openapi/overlays/zh-CN.yaml"), "utf8");
  writeFileSync(path.join(repository, "openapi/overlays/zh-CN.yaml"), overlay(chinese));
  cpSync(path.join(ROOT, "docs"), path.join(repository, "docs"), { recursive: true });
  return buildSite(repository);
}

/** Names of all parameters and fields that are sent or received. */
function names(operation: Json): string[] {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (node: Json) => {
    const schema = deref(node);
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const [name, one] of Object.entries<Json>(schema.properties ?? {})) {
      found.add(name);
      visit(one);
    }
    for (const one of [schema.items, ...(schema.allOf ?? []), ...(schema.anyOf ?? [])]) if (one) visit(one);
  };
  for (const one of operation.parameters ?? []) found.add(deref(one).name);
  for (const media of Object.values<Json>(operation.requestBody?.content ?? {})) visit(media.schema);
  for (const [status, response] of Object.entries<Json>(operation.responses))
    if (Number(status) < 300)
      for (const media of Object.values<Json>(deref(response).content ?? {})) visit(media.schema);
  return [...found];
}
