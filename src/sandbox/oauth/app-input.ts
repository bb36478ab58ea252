/** Apps as JSON, in the names of OAuth: what `--apps` reads and the control path takes and gives. */
import type { AppOptions, AppView } from "./apps.js";

const NAMES = {
  client_id: "clientId",
  client_secret: "clientSecret",
  kind: "kind",
  redirect_uris: "redirectUris",
  scopes: "scopes",
} as const satisfies Readonly<Record<string, keyof AppOptions>>;

/** Throws a `TypeError` for what is no app. Whether its values can be is said by whoever takes it in. */
export function appIn(input: unknown): AppOptions {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new TypeError("An app is a JSON object with `client_id` and `kind`.");
  const { client_id, client_secret, kind, redirect_uris, scopes, ...strange } = input as Readonly<
    Record<string, unknown>
  >;
  const [unknown] = Object.keys(strange);
  if (unknown !== undefined)
    throw new TypeError(`An app has no ${JSON.stringify(unknown)}. Known are ${Object.keys(NAMES).join(", ")}.`);
  return {
    clientId: String(client_id ?? ""),
    ...(client_secret !== undefined && { clientSecret: client_secret === null ? null : String(client_secret) }),
    kind: String(kind) as AppOptions["kind"], // checked where it is taken in
    ...(redirect_uris !== undefined && { redirectUris: texts("redirect_uris", redirect_uris) }),
    ...(scopes !== undefined && { scopes: texts("scopes", scopes) }),
  };
}

export function appOut(app: AppView): Readonly<Record<keyof typeof NAMES, unknown>> {
  const { clientId, clientSecret, kind, redirectUris, scopes } = app;
  return { client_id: clientId, client_secret: clientSecret, kind, redirect_uris: redirectUris, scopes };
}

function texts(name: string, value: unknown): string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw new TypeError(`\`${name}\` is not a list of texts.`);
}
