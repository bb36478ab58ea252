/** `npm run spec:upstream`: our document against one in Zoom's form, with codes, scopes and labels in prose. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { document as ours, ROOT, type Json } from "../document.js";
import { changesBetween } from "../../scripts/changes/compare/documents.js";
import { totals } from "../../scripts/changes/report/words.js";
import { parseDocument } from "../../scripts/changes/read/source.js";
import { honour } from "../../scripts/changes/upstream/deviations.js";
import { differencesBetween } from "../../scripts/changes/upstream/differences.js";
import { errorsOf, factsOfOperation } from "../../scripts/changes/upstream/prose.js";
import { upstreamLike } from "./upstream-like.js";

const like = upstreamLike(path.join(ROOT, "openapi/openapi.yaml"));
/** As Zoom's pages offer it: wrapped, as text. */
const read = (document: Json) => parseDocument(JSON.stringify({ source: "users", spec: document }), "users.json");
const edited = (edit: (document: Json) => void) => {
  const copy = structuredClone(like);
  edit(copy);
  return read(copy);
};
const found = (theirs: Json) =>
  differencesBetween(ours, theirs).differences.map(({ side, rule, where }) => `${side}: ${rule} @ ${where}`);

const body = (document: Json, place: string, method: string): Json =>
  document.paths[place][method].requestBody.content["application/json"].schema;
const answer = (document: Json, place: string, method: string, status = 200): Json =>
  document.paths[place][method].responses[status].content["application/json"].schema;

test("the same API in Zoom's form has no difference", () => {
  expect(found(read(like))).toEqual([]);
});

test("an older document of ours is compared as it is", () => {
  expect(found(structuredClone(ours))).toEqual([]);
});

test.each<[expected: string, edit: (document: Json) => void]>([
  [
    "theirs: response field added @ Division.region",
    (d) => (answer(d, "/divisions/{divisionId}", "get").properties.region = { type: "string" }),
  ],
  [
    "ours: response field removed @ Division.total_members",
    (d) => delete answer(d, "/divisions/{divisionId}", "get").properties.total_members,
  ],
  [
    "disagree: response type changed @ Division.total_members",
    (d) => (answer(d, "/divisions/{divisionId}", "get").properties.total_members.type = "string"),
  ],
  [
    "theirs: request value added @ UserStatusUpdate.action",
    (d) => body(d, "/users/{userId}/status", "put").properties.action.enum.push("suspend"),
  ],
  [
    "theirs: response value added @ CollaborationDevice.status",
    (d) =>
      answer(d, "/users/{userId}/collaboration_devices/{collaborationDeviceId}", "get").properties.status.enum.push(
        "Busy",
      ),
  ],
  [
    "theirs: parameter added @ users.list region",
    (d) => d.paths["/users"].get.parameters.push({ name: "region", in: "query", schema: { type: "string" } }),
  ],
  [
    "theirs: operation added @ groupArchive",
    (d) => (d.paths["/groups/{groupId}/archive"] = { put: { operationId: "groupArchive", responses: { 204: {} } } }),
  ],
  ["ours: operation removed @ users.getZak", (d) => delete d.paths["/users/me/zak"]],
  [
    "disagree: label heavier @ users.get",
    (d) => {
      const { get } = d.paths["/users/{userId}"];
      get.description = get.description.replace("LIGHT", "HEAVY");
    },
  ],
  [
    "theirs: scope added @ users.get",
    (d) => {
      const { get } = d.paths["/users/{userId}"];
      get.description = get.description.replace(":** `", ":** `user:peek`,`");
    },
  ],
  [
    "theirs: error code added @ groups.get 404",
    (d) =>
      (d.paths["/groups/{groupId}"].get.responses[404].description += "**Error Code:** `4188` <br>\n Gone. <br>\n"),
  ],
  [
    "disagree: plan raised @ groups.list",
    (d) => {
      const { get } = d.paths["/groups"];
      get.description = get.description.replace("Pro or higher", "Business or higher");
    },
  ],
])("%s", (expected, edit) => {
  const rows = found(edited(edit));
  expect(rows).toContain(expected);
  // A schema that several operations share is inline in each of theirs.
  expect(new Set(rows.map((row) => row.split(" @ ")[0]))).toEqual(new Set([expected.split(" @ ")[0]]));
});

test("a document for master accounts is compared below the sub account", () => {
  const master = edited((d) => {
    d.paths = Object.fromEntries(
      Object.entries<Json>(d.paths).map(([place, item]) => [`/accounts/{accountId}${place}`, item]),
    );
  });
  expect(found(master)).toEqual([]);
  const withoutOne = structuredClone(master);
  delete withoutOne.paths["/accounts/{accountId}/groups"].post;
  expect(found(withoutOne)).toEqual(["ours: operation removed @ groups.create"]);
});

test("the eight fields and eleven values that Zoom added between 2025-12 and 2026-02, and nothing else", () => {
  const settings = ["/groups/{groupId}/settings", "/users/{userId}/settings"];
  const older = edited((d) => {
    for (const place of settings) {
      visit(body(d, place, "patch"), (node) => delete node.properties?.recording_notification_for_zoom_client);
    }
    visit(body(d, "/users/{userId}/settings", "patch"), (node) => {
      const option = node.properties?.license_option;
      if (option?.enum) option.enum = option.enum.filter((value: number) => value !== 0);
    });
  });
  const changes = changesBetween(older, read(like));
  expect(totals(changes)).toEqual({ fieldsAdded: 8, fieldsRemoved: 0, valuesAdded: 11, valuesRemoved: 0 });
  expect(new Set(changes.map(({ rule }) => rule))).toEqual(new Set(["request field added", "request value added"]));
});

describe("a known deviation", () => {
  const row = { where: "GroupCreate.name", differs: ["request field became optional"] };
  const differing = edited((d) => delete body(d, "/groups", "post").required);
  const result = (theirs: Json) => {
    const { differences, visited } = differencesBetween(ours, theirs);
    return honour(differences, visited, [row]);
  };

  test("is honoured while it lasts", () => {
    expect(result(differing)).toMatchObject({ open: [], known: [{ where: "GroupCreate.name" }], caughtUp: [] });
  });

  test("is reported once upstream has caught up", () => {
    expect(result(read(like))).toMatchObject({ open: [], known: [], caughtUp: [row] });
  });

  test("is left alone by a document that does not have its operation", () => {
    expect(result(edited((d) => (d.paths = { "/divisions": d.paths["/divisions"] }))).caughtUp).toEqual([]);
  });
});

describe("what stands in prose", () => {
  test.each([
    ["**[Scopes](https://a.example/):** `user:write:admin`,`user:write`", ["user:write:admin", "user:write"]],
    ["**[Granular Scopes](https://a.example/):** `user:read:user`", ["user:read:user"]],
    ["**Scopes:** `user:read`\n\n**[Granular Scopes](x):** `user:read:user`", ["user:read", "user:read:user"]],
    ["Nothing of it, but `code`.", []],
  ])("scopes of %s", (text, scopes) => expect(factsOfOperation(text).scopes).toEqual(scopes));

  test.each([
    ["**[Rate Limit Label](x):** `Medium`", "medium"],
    ["**[Rate Limit Label](x):** `RESOURCE_INTENSIVE`", "resource-intensive"],
    ["**Rate Limit Label:** `Resource-intensive`", "resource-intensive"],
    ["No label.", undefined],
  ])("the label of %s", (text, label) => expect(factsOfOperation(text).label).toBe(label));

  test("codes, also several times", () => {
    const text =
      "**HTTP Status Code:** `400` <br>\n Bad\n\n**Error Code:** `300` <br>\nOne.<br>\n\n**Error Code:** `-1` <br>\n Two.\n\n";
    expect(errorsOf(text)).toEqual([
      { code: 300, when: "One." },
      { code: -1, when: "Two." },
    ]);
    expect(errorsOf("**HTTP Status Code:** `429` <br>\n Too Many Requests.")).toEqual([]);
  });
});

test("the command ends with a table, and fails where something differs", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "zoom-directory-"));
  const file = path.join(folder, "users.json");
  writeFileSync(
    file,
    JSON.stringify({
      ...like,
      paths: { "/divisions": { ...like.paths["/divisions"], put: { operationId: "newOne" } } },
    }),
  );
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/changes/upstream.js", ...args], { cwd: ROOT, encoding: "utf8" });
  const { stdout, status } = run(file);
  rmSync(folder, { recursive: true });
  expect(stdout).toContain("They have and we lack (1)\n  newOne: operation added");
  expect(stdout).toMatch(/\| compared with \|.*\n.*\n\| .*users\.json \| 1 \|/);
  expect(status).toBe(1);
  expect(run().status).toBe(2);
});

function visit(node: unknown, action: (node: Json) => void): void {
  if (typeof node !== "object" || node === null) return;
  action(node as Json);
  for (const child of Object.values(node)) visit(child, action);
}
