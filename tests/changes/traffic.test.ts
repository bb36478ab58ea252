/** `npm run spec:upstream` with recorded traffic: archives, the sandbox's journal, and reports of `zoom-directory/validate`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createZoomClient } from "../../src/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { createValidator } from "../../src/validate/index.js";
import { differencesOfTraffic } from "../../scripts/changes/traffic/differences.js";
import { honour } from "../../scripts/changes/upstream/deviations.js";
import { document, ROOT, type Json } from "../document.js";

const PLANTED = "PLANTED-7f3a";
const folder = mkdtempSync(path.join(tmpdir(), "zoom-directory-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: unknown) => {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/changes/upstream.js", ...args], { cwd: ROOT, encoding: "utf8" });

/** Calls of many kinds, some of which are refused. */
async function recorded() {
  const sandbox = createSandbox({ users: 12, quota: "off", clock: createManualClock() });
  const validator = createValidator();
  const zoom = createZoomClient({ ...sandbox.clientOptions(), quota: false, onResponse: validator.onResponse });
  const { users } = await zoom.users.list();
  const { groups } = await zoom.groups.list();
  const [groupId = "", userId = ""] = [groups[0]?.id, users[0]?.id];
  await zoom.groups.get({ path: { groupId } });
  await zoom.groups.getSettings({ path: { groupId }, query: { option: "meeting_security" } });
  await zoom.users.get({ path: { userId } });
  await zoom.users.getSettings({ path: { userId } });
  await zoom.subAccount("me").groups.list();
  await zoom.users.get({ path: { userId: "nobody@example.com" } }).catch(() => undefined);
  await zoom.users.update({ path: { userId }, body: { dept: PLANTED } });
  const journal: Json = await (await sandbox.fetch("https://api.zoom.us/_sandbox/journal", {})).json();
  return { har: structuredClone(sandbox.journal.toHar()) as Json, journal, report: validator.report() };
}

/** Changes the body of the latest answer at `end` of a path. */
function edit(har: Json, end: RegExp, change: (body: Json, entry: Json) => void): void {
  const entry = har.log.entries.findLast((one: Json) => end.test(one.request.url) && one.response.content.text);
  const body = JSON.parse(entry.response.content.text);
  change(body, entry);
  entry.response.content.text = JSON.stringify(body);
}

/** What tells nothing of the API: other sites, addresses that do not exist, connections that broke. */
const BESIDE = [
  ["https://shop.example.com/v2/orders", 200],
  ["https://zoom.us/oauth/token", 200],
  ["https://api.zoom.us/v2/users/me/nothing/here", 404],
  ["https://api.zoom.us/v2/users/me/permissions", 0],
  ["https://api.zoom.us/v2/users/me/permissions", 302],
  ["https://api.zoom.us/v2/users/me/permissions", 502],
].map(([url, status]) => ({
  request: { method: "GET", url },
  response: { status, content: { mimeType: "application/json", text: '{"nothing":"of it"}' } },
}));

test("what the sandbox has answered is as documented; planted deviations are found, and nothing else", async () => {
  const { har, journal, report } = await recorded();
  expect(journal.entries.length).toBeGreaterThan(8);
  const lines = har.log.entries.map((entry: Json) => JSON.stringify(entry)).join("\n");
  const encoded = structuredClone(har);
  for (const { response } of encoded.log.entries) {
    const { text } = response.content;
    if (text) Object.assign(response.content, { text: Buffer.from(text).toString("base64"), encoding: "base64" });
  }
  const clean = [
    written("clean.har", { log: { entries: [...har.log.entries, ...BESIDE] } }),
    written("encoded.har", encoded),
    written("journal.json", journal),
    written("lines.ndjson", lines),
    written("report.json", report),
  ];

  const planted = structuredClone(har);
  edit(planted, /\/v2\/groups$/, (body) => (body.groups[0].colour = PLANTED));
  edit(planted, /\/v2\/users$/, (body) => (body.users[0].status = PLANTED));
  edit(planted, /\/v2\/users\/[\w-]+$/, (body) => (body.type = PLANTED));
  edit(planted, /nobody%40example\.com$/, (body) => (body.code = 1999));
  edit(planted, /\/accounts\/me\/groups$/, (body) => delete body.groups);
  edit(planted, /option=meeting_security$/, (_body, entry) => {
    entry.request.url = entry.request.url.replace(/settings\?.*/, `frobnicate?${PLANTED}`);
  });

  const { stdout, stderr, status } = run("--json", written("planted.har", planted));
  expect(stderr).toBe("");
  const [result]: Json[] = JSON.parse(stdout);
  const found = result?.open.map(({ side, rule, where, after }: Json) => [side, rule, where, after]);
  expect(found).toHaveLength(6);
  expect(found).toEqual(
    expect.arrayContaining([
      ["theirs", "response field added", "Group.colour", "string"],
      ["theirs", "response value added", "UserStatus", "string"],
      ["disagree", "response type changed", "UserType", "string"],
      ["disagree", "response field became optional", "GroupList.groups", undefined],
      ["theirs", "error code added", "users.get 404", 1999],
      ["theirs", "operation added", "GET /groups/{}/frobnicate", undefined],
    ]),
  );
  expect(stdout).not.toContain(PLANTED);
  expect(status).toBe(1);
  const nothing = run(...clean);
  expect([nothing.status, nothing.stdout]).toEqual([
    0,
    expect.stringMatching(/report\.json \| 0 \| 0 \| 0 \| 0 \| 0 \|/),
  ]);
});

const deviation = { operation: "groups.get", method: "GET", path: "/groups/{groupId}", status: 200 };
const report = {
  source: "zoom-directory/validate",
  checked: 9,
  omitted: 0,
  deviations: [
    { ...deviation, kind: "undocumented_field", pointer: "/colour", received: "string", count: 2 },
    { ...deviation, kind: "wrong_type", pointer: "/total_members", expected: ["integer"], received: "null", count: 2 },
    {
      ...deviation,
      operation: "groups.list",
      kind: "undocumented_field",
      pointer: "/groups/*/colour",
      received: "string",
    },
    { ...deviation, kind: "undocumented_status", pointer: "", status: 206 },
  ],
};

test("a report is read as it is, and one place of several operations is told once", async () => {
  const differences = await differencesOfTraffic(document, { report }, "report.json");
  expect(differences.map(({ rule, where, operations }) => [rule, where, operations])).toEqual([
    ["response field added", "Group.colour", ["groups.get", "groups.list"]],
    ["response null added", "Group.total_members", ["groups.get"]],
    ["success added", "groups.get 206", ["groups.get"]],
  ]);
});

test("a known deviation is passed over, and none has been overcome because it was not recorded", async () => {
  const rows = [
    { where: "Group.colour", differs: ["response field added"] },
    { where: "Group.name", differs: ["response field became optional"] },
  ];
  const { open, known, caughtUp } = honour(await differencesOfTraffic(document, { report }, ""), new Set(), rows);
  expect([open.length, known.length, caughtUp.length]).toEqual([2, 1, 0]);
});

test("a recording without a call of the API is refused", () => {
  const { stderr, status } = run(written("beside.har", { log: { entries: BESIDE.slice(0, 2) } }));
  expect(stderr).toContain("holds no call of the API");
  expect(status).toBe(2);
});
