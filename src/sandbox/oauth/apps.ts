/** The apps that exist in every sandbox, with credentials that are no secret. */
import type { OperationContract } from "../spec/operation.js";
import type { OAuthApp } from "./store.js";

export type Credentials = Readonly<
  Record<"serverToServer" | "user", { readonly clientId: string; readonly clientSecret: string }>
>;

/** Fixed, so that a test can write them down; named so that nobody takes them for real ones. */
export const sandboxCredentials = {
  serverToServer: { clientId: "sandbox-client-id", clientSecret: "sandbox-client-secret" },
  user: { clientId: "sandbox-user-client-id", clientSecret: "sandbox-user-client-secret" },
} as const satisfies Credentials;

/** Redirect URIs of the user-level app. For loopback addresses the port does not matter (RFC 8252, section 7.3). */
export const sandboxRedirectUris = [
  "http://127.0.0.1/callback",
  "http://localhost/callback",
  "https://example.com/oauth/callback",
] as const;

/** One server-to-server app with every scope, and one user-level app with the scopes that such apps can have. */
export function defaultApps(
  accountId: string,
  contracts: ReadonlyMap<string, OperationContract>,
  { serverToServer, user }: Credentials = sandboxCredentials,
): OAuthApp[] {
  const scopes = allScopes(contracts);
  return [
    {
      ...serverToServer,
      kind: "server_to_server",
      accountId,
      redirectUris: [],
      scopes,
      disabled: false,
    },
    {
      ...user,
      kind: "user",
      accountId,
      redirectUris: [...sandboxRedirectUris],
      scopes: scopes.filter((scope) => !/:(admin|master)$/.test(scope)),
      disabled: false,
    },
  ];
}

/** Every scope of the document, in its order. */
export function allScopes(contracts: ReadonlyMap<string, OperationContract>): string[] {
  const scopes = new Set<string>();
  for (const { scopes: own } of contracts.values()) {
    for (const scope of [...own.classic, ...own.granular, ...(own.master ?? [])]) scopes.add(scope);
  }
  return [...scopes];
}
