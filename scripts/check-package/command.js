/** The command `zoom-directory`: it starts, keeps its state over a restart, and refuses what it does not know. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { failureIn } from "./run.js";

/**
 * @param {string} project where the package is installed
 */
export async function checkCommand(project) {
  const bin = path.join(project, "node_modules/zoom-directory/dist/cli.js");
  const help = spawnSync(process.execPath, [bin, "--help"], { encoding: "utf8" });
  if (help.status !== 0 || !help.stdout.startsWith("Usage: zoom-directory")) throw new Error("--help shows no usage.");
  const wrong = spawnSync(process.execPath, [bin, "sandbox", "--prot", "1"], { encoding: "utf8" });
  // One line that names the option, an empty one, the usage.
  if (wrong.status !== 1 || !/^.*--prot.*\n\nUsage:/.test(wrong.stderr))
    throw new Error("An unknown option is not refused with a reason of one line and the usage.");

  const state = path.join(project, "state.json");
  await session(bin, state, async (api, token) => {
    const answer = await fetch(`${api}/groups`, {
      method: "POST",
      headers: { authorization: token, "content-type": "application/json" },
      body: '{"name":"Kept"}',
    });
    if (answer.status !== 201) throw new Error(`POST /groups answered ${answer.status}.`);
    await checkPage(new URL("/", api));
  });
  await session(bin, state, async (api, token) => {
    const { groups } = await (await fetch(`${api}/groups`, { headers: { authorization: token } })).json();
    if (!groups.some(({ name }) => name === "Kept")) throw new Error("--state does not survive a restart.");
  });
  return "the command";
}

/** The page for people, and every file that it names. */
async function checkPage(/** @type {URL} */ address) {
  const page = await (await fetch(address)).text();
  const files = [...page.matchAll(/(?:src|href)="(_sandbox[^"]+)"/g)].map(([, file = ""]) => file);
  if (!files.some((file) => file.endsWith(".js"))) throw new Error("The page of the sandbox has no script.");
  for (const file of files) {
    const { status } = await fetch(new URL(file, address));
    if (status !== 200) throw new Error(`The page of the sandbox needs ${file}, which answers ${status}.`);
  }
}

/**
 * @param {string} bin
 * @param {string} state
 * @param {(api: string, token: string) => Promise<void>} use
 */
async function session(bin, state, use) {
  // Nothing in it makes code of text: where policies forbid that, it starts as well.
  const flags = ["--disallow-code-generation-from-strings"];
  const child = spawn(process.execPath, [...flags, bin, "sandbox", "--port", "0", "--users", "5", "--state", state], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = once(child, "exit");
  let complaint = "";
  child.stderr.on("data", (data) => (complaint += String(data)));
  try {
    let text = "";
    child.stdout.on("data", (data) => (text += String(data)));
    const died = exit.then(([status]) => {
      throw new Error(`the sandbox ended with ${String(status)} before it listened: ${failureIn(complaint)}`);
    });
    while (!text.includes("Controls")) await Promise.race([once(child.stdout, "data"), died]);
    died.catch(() => {}); // From here on its end is wanted.
    const { api, url, account, id, secret } = printed(text);
    const answer = await fetch(url, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: "account_credentials", account_id: account }),
    });
    await use(api, `Bearer ${(await answer.json()).access_token}`);
  } finally {
    child.kill("SIGTERM");
    await exit;
  }
}

/** Addresses and credentials, as the command prints them at its start. */
function printed(/** @type {string} */ text) {
  // The first app is the server-to-server one.
  const [api = "", oauth = "", account = "", id = "", secret = ""] = [
    "API_URL",
    "OAUTH_URL",
    "ACCOUNT_ID",
    "CLIENT_ID",
    "CLIENT_SECRET",
  ].map((name) => new RegExp(`^ZOOM_${name}=(\\S+)$`, "m").exec(text)?.[1] ?? "");
  const url = `${oauth}/token`;
  if (!api || !oauth || !secret) throw new Error(`The command prints no addresses and credentials: ${text}`);
  return { api, url, account, id, secret };
}
