/** What type-checking a consumer of 30 lines costs over an empty project, against the bare types through openapi-fetch. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..");
const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");
const options = {
  target: "ES2022",
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
};

const consumers = {
  empty: "export {};",
  "zoom-directory": `
import { createZoomClient, isZoomError, serverToServer } from "../../dist/index.js";
const zoom = createZoomClient({ auth: serverToServer({ accountId: "a", clientId: "b", clientSecret: "c" }) });
const me = await zoom.users.get({ path: { userId: "jchill@example.com" } });
export const name: string | undefined = me.display_name;
for await (const user of zoom.users.list({ query: { status: "active" } })) {
  export_(user.email, user.type);
}
const page = await zoom.users.list({ query: { page_size: 300 } });
export const token = page.next_page_token;
const groups = await zoom.groups.list().toArray({ limit: 10 });
for (const group of groups) {
  const members = await zoom.groups.listMembers({ path: { groupId: group.id ?? "" } }).toArray({ limit: 100 });
  for (const member of members) export_(member.email ?? "", member.type ?? 0);
}
const groupId = "g";
try {
  await zoom.groups.updateMember({ path: { groupId, memberId: "m" }, body: { action: "move", target_group_id: "t" } });
} catch (error) {
  if (isZoomError(error, "groups.updateMember", 4130)) export_(error.message, error.status);
}
const settings = await zoom.groups.getSettings({ path: { groupId } });
export const video = settings.schedule_meeting?.host_video;
const security = await zoom.groups.getSettings({ path: { groupId }, query: { option: "meeting_security" } });
export const room = security.meeting_security?.waiting_room;
await zoom.users.updateSettings({ path: { userId: "u" }, body: { schedule_meeting: { host_video: true } } });
const found = await zoom.contacts.search({ query: { search_key: "alice" } });
export const contacts = found.contacts?.length;
function export_(email: string, type: number) { return email + type; }
`,
  "bare openapi-fetch": `
import createClient from "openapi-fetch";
import type { paths } from "../../dist/index.js";
const client = createClient<paths>({ baseUrl: "https://api.zoom.us/v2" });
const { data: me } = await client.GET("/users/{userId}", { params: { path: { userId: "jchill@example.com" } } });
export const name: string | undefined = me?.display_name;
const { data: page } = await client.GET("/users", { params: { query: { page_size: 300 } } });
export const token = page?.next_page_token;
const { data: groups } = await client.GET("/groups", {});
for (const group of groups?.groups ?? []) {
  const { data } = await client.GET("/groups/{groupId}/members", { params: { path: { groupId: group.id ?? "" } } });
  for (const member of data?.members ?? []) export_(member.email ?? "", Number(member.type));
}
const groupId = "g";
const { error } = await client.PATCH("/groups/{groupId}/members/{memberId}", {
  params: { path: { groupId, memberId: "m" } }, body: { action: "move", target_group_id: "t" },
});
export const code = error?.code;
const { data: settings } = await client.GET("/groups/{groupId}/settings", { params: { path: { groupId } } });
export const some = settings;
await client.PATCH("/users/{userId}/settings", { params: { path: { userId: "u" } }, body: { schedule_meeting: { host_video: true } } });
const { data: found } = await client.GET("/contacts", { params: { query: { search_key: "alice" } } });
export const contacts = found?.contacts?.length;
function export_(email: string, type: number) { return email + type; }
`,
};

const RUNS = 3;
mkdirSync(path.join(ROOT, "coverage"), { recursive: true });
const folder = mkdtempSync(path.join(ROOT, "coverage/types-"));
try {
  writeFileSync(path.join(folder, "package.json"), '{"type":"module"}');
  const base = cost(consumers.empty);
  for (const [name, text] of Object.entries(consumers)) {
    const { instantiations, types, check } = cost(text);
    console.log(
      `${name.padEnd(20)} instantiations ${padded(instantiations)} (+${instantiations - base.instantiations}), types ${padded(types)} (+${types - base.types}), check ${check.toFixed(2)} s (+${(check - base.check).toFixed(2)})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The run with the median time of a program with this one file. */
function cost(/** @type {string} */ text) {
  writeFileSync(path.join(folder, "main.ts"), text);
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["main.ts"] }));
  const runs = Array.from({ length: RUNS }, measure).sort((a, b) => a.check - b.check);
  const median = runs[Math.floor(RUNS / 2)];
  if (!median) throw new Error("Nothing was measured.");
  return median;
}

function measure() {
  const { stdout, status } = spawnSync(process.execPath, [TSC, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout);
  const number = (/** @type {string} */ label) =>
    Number(stdout.match(new RegExp(`^${label}:\\s+([\\d.]+)`, "m"))?.[1] ?? NaN);
  return { instantiations: number("Instantiations"), types: number("Types"), check: number("Check time") };
}

function padded(/** @type {number} */ count) {
  return String(count).padStart(6);
}
