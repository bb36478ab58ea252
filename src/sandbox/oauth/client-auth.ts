/** Which app asks, and whether it proved it (RFC 6749, section 2.3). */
import type { OAuthParts } from "./parts.js";
import { refusalFor, type OAuthRefusal } from "./refusal.js";
import type { OAuthApp } from "./store.js";

export interface Client {
  readonly app: OAuthApp;
  /** False: it only said its id, as public clients do. */
  readonly authenticated: boolean;
}

/** Query and form together, because Zoom takes the grant from either; the form comes first. */
export async function parametersOf(request: Request): Promise<URLSearchParams> {
  const parameters = new URLSearchParams();
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/x-www-form-urlencoded") {
    for (const [name, value] of new URLSearchParams(await request.text())) parameters.append(name, value);
  }
  for (const [name, value] of new URL(request.url).searchParams) parameters.append(name, value);
  return parameters;
}

/** Throws `OAuthRefusal`. */
export function clientOf(
  { facts, state }: Pick<OAuthParts, "facts" | "state">,
  request: Request,
  parameters: URLSearchParams,
): Client {
  const { id, secret } = credentialsOf(request, parameters, () => refusalFor(facts, 4706));
  const app = state().apps.get(id);
  if (!app) throw refusalFor(facts, 4702);
  if (secret !== undefined && secret !== app.clientSecret) throw refusalFor(facts, 4704);
  if (app.disabled) throw refusalFor(facts, 4717);
  return { app, authenticated: secret !== undefined };
}

function credentialsOf(
  request: Request,
  parameters: URLSearchParams,
  missing: () => OAuthRefusal,
): { id: string; secret: string | undefined } {
  const header = request.headers.get("authorization");
  if (header !== null) {
    const encoded = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(header)?.[1];
    const [, id, secret] = /^([^:]*):([^]*)$/.exec(Buffer.from(encoded ?? "", "base64").toString()) ?? [];
    if (!id || secret === undefined) throw missing();
    return { id: formDecoded(id, missing), secret: secret === "" ? undefined : formDecoded(secret, missing) };
  }
  const id = parameters.get("client_id");
  if (!id) throw missing();
  return { id, secret: parameters.get("client_secret") || undefined };
}

/** RFC 6749, section 2.3.1: id and secret are form-encoded before they become Basic credentials. */
function formDecoded(text: string, missing: () => OAuthRefusal): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw missing();
  }
}
