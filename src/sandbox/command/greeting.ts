/** What the command prints once it listens: where everything is, and how to come in. */
import type { SandboxServer } from "../sandbox.js";

export function greeting(
  server: SandboxServer,
  { state, docs }: { readonly state?: string | undefined; readonly docs?: string | undefined },
): string {
  const { auth, baseUrl } = server.clientOptions();
  const lines = [`Page      ${server.url}/`, `API       ${baseUrl}`];
  if (typeof auth !== "string") {
    lines.push(`Token     POST ${auth.tokenUrl}`);
    lines.push(`          account_id=${auth.accountId} client_id=${auth.clientId} client_secret=${auth.clientSecret}`);
  }
  if (state !== undefined) lines.push(`State     ${state}`);
  if (docs !== undefined) lines.push(`Docs      ${server.url}/docs/`);
  lines.push(`Controls  ${server.url}/_sandbox/`);
  return lines.join("\n");
}
