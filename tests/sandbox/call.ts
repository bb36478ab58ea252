/** Plain calls to a sandbox, as a client in any language makes them. */
import { sandboxCredentials, type Sandbox } from "../../src/sandbox/index.js";

export interface Plain {
  readonly status: number;
  /** Undefined where the answer has none. Every JSON answer of the API is an object or a list. */
  readonly body: any;
}
export type PlainCall = (method: string, path: string, body?: unknown) => Promise<Plain>;

/** Calls below /v2 with a token of the server-to-server app. */
export async function signedIn(sandbox: Sandbox): Promise<PlainCall> {
  const { clientId, clientSecret } = sandboxCredentials.serverToServer;
  const granted = await sandbox.fetch("http://localhost/oauth/token", {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "account_credentials", account_id: sandbox.account.id }),
  });
  const { access_token } = (await granted.json()) as { access_token: string };
  return async (method, path, body) => {
    const response = await sandbox.fetch(`http://localhost/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
}
