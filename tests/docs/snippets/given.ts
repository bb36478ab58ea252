/** What a fragment in the guides takes for granted: a client, identifiers that exist, credentials. */
import { createZoomClient, serverToServer } from "../../../src/index.js";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.js";
import type { Block } from "./blocks.js";

export async function createGiven(sandbox: Sandbox) {
  const { auth, fetch } = sandbox.clientOptions();
  if (typeof auth === "string" || !fetch) throw new Error("The sandbox has no server-to-server app.");
  const { accountId, clientId, clientSecret } = auth;
  const zoom = createZoomClient({ auth: serverToServer({ accountId, clientId, clientSecret }), fetch });
  const [from, to] = (await zoom.groups.list()).groups;
  if (!from || !to) throw new Error("The sandbox has fewer than two groups.");
  const members = await zoom.groups.listMembers({ path: { groupId: from.id } }).toArray({ limit: 50 });
  const [member] = members;
  if (!member) throw new Error(`The group ${from.name} has no members.`);
  return {
    sandbox,
    zoom,
    accountId,
    clientId,
    clientSecret,
    groupId: from.id,
    otherGroupId: to.id,
    memberId: member.id,
    userId: member.id,
    emails: members.map(({ email }) => email),
    bytes: new Uint8Array([137, 80, 78, 71]),
    signal: new AbortController().signal,
  };
}

/** The names of what `createGiven` gives. */
export async function givenNames(): Promise<readonly string[]> {
  return Object.keys(await createGiven(createSandbox()));
}

/**
 * A line in front of the code that declares what it uses and neither declares nor imports, as a fragment does: what was
 * imported further up on the page, and what `createGiven` gives.
 */
export function withGiven({ code, seen }: Pick<Block, "code" | "seen">, names: readonly string[]): string {
  const imported = new Map<string, string>();
  for (const line of seen) {
    const [, list = "", from = ""] = /^import (?:type )?\{(.+)\} from ("[^"]+");$/.exec(line) ?? [];
    for (const name of list.split(",").map((one) => one.replace(/^\s*type /, "").trim())) imported.set(name, from);
  }
  const carried = [...imported]
    .filter(([name]) => isMissing(code, name))
    .map(([name, from]) => `import { ${name} } from ${from};`);
  const used = names.filter((name) => isMissing(code, name));
  if (used.length > 0) carried.push(`const { ${used.join(", ")} } = await givenHere();`);
  return `${carried.join(" ")}\n${code}`;
}

function isMissing(code: string, name: string): boolean {
  if (name === "") return false;
  const isUsed = new RegExp(`(?<![.\\w'"-])${name}\\b(?!['"-])`).test(code);
  const declaration = `\\b(const|let|function) ${name}\\b|\\b(import|import type|const) \\{[^}]*\\b${name}\\b[^}]*\\} (=|from)`;
  return isUsed && !new RegExp(declaration).test(code);
}
