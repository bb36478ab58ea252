/** The controls of the account that is shown. The page has no way of its own: all of it is there for any program. */
import { say } from "./toast.js";

/** The account that the address names; none is the main one. */
export const account = new URL(location.href).searchParams.get("account") ?? undefined;

export function controlUrl(path: string): string {
  const folder = account === undefined ? "_sandbox" : `_sandbox/accounts/${encodeURIComponent(account)}`;
  return new URL(folder + path, document.baseURI).href;
}

export async function get<Answer>(path: string): Promise<Answer> {
  const response = await fetch(controlUrl(path));
  // Both sides of the wire are ours: control/wire.ts has the types.
  if (response.ok) return (await response.json()) as Answer;
  throw new Error(await messageOf(response));
}

/** Sends, and says so when it was refused. */
export async function send(method: string, path: string, body: unknown = {}): Promise<boolean> {
  try {
    const response = await fetch(controlUrl(path), {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) say(await messageOf(response), "failed");
    return response.ok;
  } catch {
    say("The sandbox does not answer. Is it still running?", "failed");
    return false;
  }
}

async function messageOf(response: Response): Promise<string> {
  try {
    const { message } = (await response.json()) as { message?: unknown };
    if (typeof message === "string") return message;
  } catch {
    // It was not the sandbox that answered.
  }
  return `The sandbox answered ${response.status}.`;
}
