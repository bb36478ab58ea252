/** The apps that a sandbox knows: three in every account, with credentials that are no secret, and those that are given. */
import type { OperationContract } from "../spec/operation.js";
import type { AppKind, OAuthApp } from "./store.js";

export type Credentials = Readonly<
  Record<"serverToServer" | "user" | "account", { readonly clientId: string; readonly clientSecret: string }>
>;

/** Fixed, so that a test can write them down; named so that nobody takes them for real ones. */
export const sandboxCredentials = {
  serverToServer: { clientId: "sandbox-client-id", clientSecret: "sandbox-client-secret" },
  user: { clientId: "sandbox-user-client-id", clientSecret: "sandbox-user-client-secret" },
  account: { clientId: "sandbox-account-client-id", clientSecret: "sandbox-account-client-secret" },
} as const satisfies Credentials;

/** Stands for every address of this machine, whatever the port and the path. */
export const LOOPBACK = "loopback";

export interface AppOptions {
  readonly clientId: string;
  /** Null: a public client, such as one on a phone, which has PKCE instead. */
  readonly clientSecret?: string | null | undefined;
  /** `server_to_server`; `user`, which acts for one user each; `account`, for everybody in the account of who lets it in. */
  readonly kind: "server_to_server" | "user" | "account";
  /**
   * Where authorization codes may be sent. The port of a loopback address does not matter (RFC 8252, section 7.3).
   * `loopback` stands for every address of this machine. Default: `["loopback"]`.
   */
  readonly redirectUris?: readonly string[] | undefined;
  /** Default: every scope that the document knows and that apps of this kind can have. */
  readonly scopes?: readonly string[] | undefined;
}

/** An app as it is shown to whoever sets up a client. */
export interface AppView {
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly kind: AppOptions["kind"];
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
}

const KINDS: Readonly<Record<AppOptions["kind"], AppKind>> = {
  server_to_server: "server_to_server",
  user: "user",
  account: "general",
};

/** One of each kind. */
export function defaultApps(
  accountId: string,
  contracts: ReadonlyMap<string, OperationContract>,
  { serverToServer, user, account }: Credentials = sandboxCredentials,
): OAuthApp[] {
  const apps: readonly AppOptions[] = [
    { ...serverToServer, kind: "server_to_server" },
    { ...user, kind: "user" },
    { ...account, kind: "account" },
  ];
  return apps.map((app) => appOf(app, accountId, contracts));
}

/** Throws a `TypeError` for what is no app. */
export function appOf(
  options: AppOptions,
  accountId: string,
  contracts: ReadonlyMap<string, OperationContract>,
): OAuthApp {
  const { clientId, clientSecret = null, kind, redirectUris = [LOOPBACK], ...rest } = options;
  if (typeof clientId !== "string" || !/^[\x21-\x7e]{1,200}$/.test(clientId))
    throw new TypeError("The `clientId` of an app has 1 to 200 visible ASCII characters.");
  if (clientSecret !== null && (typeof clientSecret !== "string" || clientSecret === ""))
    throw new TypeError(`The \`clientSecret\` of the app ${clientId} is a text, or null for a public client.`);
  if (!Object.hasOwn(KINDS, kind))
    throw new TypeError(`The \`kind\` of the app ${clientId} is none of ${Object.keys(KINDS).join(", ")}.`);
  if (kind === "server_to_server" && clientSecret === null)
    throw new TypeError(`The server-to-server app ${clientId} needs a \`clientSecret\`.`);
  const wrong = redirectUris.find((uri) => uri !== LOOPBACK && !URL.canParse(uri));
  if (wrong !== undefined)
    throw new TypeError(`The redirect URI ${JSON.stringify(wrong)} is neither a URL nor loopback.`);
  const possible = allScopes(contracts).filter((scope) => kind !== "user" || !/:(admin|master)$/.test(scope));
  const { scopes = possible, ...strange } = rest;
  const [unknown] = Object.keys(strange);
  if (unknown !== undefined) throw new TypeError(`An app has no \`${unknown}\`.`);
  return {
    clientId,
    clientSecret,
    kind: KINDS[kind],
    accountId,
    redirectUris: kind === "server_to_server" ? [] : [...redirectUris],
    scopes: [...scopes],
    disabled: false,
  };
}

/** The same in the words of `AppOptions`. */
export function viewOf({ clientId, clientSecret, kind, redirectUris, scopes }: OAuthApp): AppView {
  const shown = kind === "general" ? "account" : kind;
  return { clientId, clientSecret, kind: shown, redirectUris: [...redirectUris], scopes: [...scopes] };
}

/** Every scope of the document, in its order. */
export function allScopes(contracts: ReadonlyMap<string, OperationContract>): string[] {
  const scopes = new Set<string>();
  for (const { scopes: own } of contracts.values()) {
    for (const scope of [...own.classic, ...own.granular, ...(own.master ?? [])]) scopes.add(scope);
  }
  return [...scopes];
}
