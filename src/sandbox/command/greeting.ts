/** What the command prints once it listens: where everything is, and lines for the environment of whoever comes in. */
import type { AppView } from "../oauth/apps.js";
import type { Sandbox, SandboxServer } from "../sandbox.js";

const TITLES: Readonly<Record<AppView["kind"], string>> = {
  server_to_server: "a server-to-server app",
  user: "an app that users authorise for themselves",
  account: "an app that is authorised for the whole account",
};

export function greeting(
  server: SandboxServer,
  { id, apps }: Sandbox,
  { state, docs, certificate }: Readonly<Partial<Record<"state" | "docs" | "certificate", string | undefined>>>,
): string {
  const { baseUrl } = server.clientOptions();
  return [
    `Page      ${server.url}/`,
    ...(state === undefined ? [] : [`State     ${state}`]),
    ...(docs === undefined ? [] : [`Docs      ${server.url}/docs/`]),
    ...(certificate === undefined ? [] : [`Certificate  ${certificate}`]),
    "",
    "# for the environment of your program",
    `ZOOM_API_URL=${baseUrl}`,
    `ZOOM_OAUTH_URL=${server.url}/oauth`,
    `ZOOM_ACCOUNT_ID=${id}`,
    ...apps.list().flatMap(environmentOf),
    ...(certificate === undefined
      ? []
      : [
          "# for Node, and for Python's requests",
          `NODE_EXTRA_CA_CERTS=${certificate}`,
          `REQUESTS_CA_BUNDLE=${certificate}`,
        ]),
    "",
    `Controls  ${server.url}/_sandbox/`,
  ].join("\n");
}

function environmentOf({ clientId, clientSecret, kind, redirectUris }: AppView): string[] {
  const back = redirectUris.length > 0 ? `, which sends codes to ${redirectUris.join(" or ")}` : "";
  return [
    `# ${TITLES[kind]}${back}`,
    `ZOOM_CLIENT_ID=${clientId}`,
    ...(clientSecret === null ? [] : [`ZOOM_CLIENT_SECRET=${clientSecret}`]),
  ];
}
