/** What a program needs, ready to paste. */
import type { AppShown, IdsView } from "../../control/wire.js";

export interface Place {
  readonly apiUrl: string;
  readonly tokenUrl: string;
  readonly accountId: string;
}

export interface Snippet {
  readonly title: string;
  readonly text: string;
}

const CALLBACK = "http://localhost:3000/callback";

export function environmentOf({ apiUrl, tokenUrl, accountId }: Place, { client_id, client_secret }: AppShown): string {
  return [
    `ZOOM_API_URL=${apiUrl}`,
    `ZOOM_OAUTH_URL=${tokenUrl.replace(/\/token$/, "")}`,
    `ZOOM_ACCOUNT_ID=${accountId}`,
    `ZOOM_CLIENT_ID=${client_id}`,
    ...(client_secret === null ? [] : [`ZOOM_CLIENT_SECRET=${client_secret}`]),
  ].join("\n");
}

export function snippetsOf(place: Place, app: AppShown, ids: IdsView): readonly Snippet[] {
  return app.kind === "server_to_server" ? serverToServer(place, app, ids) : withUser(place, app, ids);
}

function serverToServer({ apiUrl, tokenUrl, accountId }: Place, app: AppShown, ids: IdsView): readonly Snippet[] {
  const secret = app.client_secret ?? "";
  return [
    { title: "Environment", text: environmentOf({ apiUrl, tokenUrl, accountId }, app) },
    {
      title: "curl",
      text: `ZOOM_TOKEN=$(curl -s -u '${app.client_id}:${secret}' \\
  -d grant_type=account_credentials -d account_id=${accountId} \\
  ${tokenUrl} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -H "authorization: Bearer $ZOOM_TOKEN" '${apiUrl}/users?page_size=3'`,
    },
    {
      title: "zoom-directory",
      text: `import { createZoomClient, serverToServer } from "zoom-directory";

const zoom = createZoomClient({
  baseUrl: "${apiUrl}",
  auth: serverToServer({
    accountId: "${accountId}",
    clientId: "${app.client_id}",
    clientSecret: "${secret}",
    tokenUrl: "${tokenUrl}",
  }),
});
const user = await zoom.users.get({ path: { userId: "${ids.user_email ?? "me"}" } });
console.log(user.display_name);`,
    },
    {
      title: "Python",
      text: `import requests

token = requests.post(
    "${tokenUrl}",
    auth=("${app.client_id}", "${secret}"),
    data={"grant_type": "account_credentials", "account_id": "${accountId}"},
).json()["access_token"]
users = requests.get("${apiUrl}/users", headers={"authorization": f"Bearer {token}"})
print(users.json())`,
    },
  ];
}

/** Nobody has to press anything: the address sends the code at once, as the user of `login_hint` or the owner. */
function withUser({ apiUrl, tokenUrl, accountId }: Place, app: AppShown, ids: IdsView): readonly Snippet[] {
  const back = app.redirect_uris.find((uri) => uri !== "loopback") ?? CALLBACK;
  const query = new URLSearchParams({ response_type: "code", client_id: app.client_id, redirect_uri: back });
  if (ids.user_email !== undefined) query.set("login_hint", ids.user_email);
  const client =
    app.client_secret === null ? `-d client_id=${app.client_id}` : `-u '${app.client_id}:${app.client_secret}'`;
  return [
    { title: "Environment", text: environmentOf({ apiUrl, tokenUrl, accountId }, app) },
    { title: "Address to authorise at", text: `${tokenUrl.replace(/\/token$/, "/authorize")}?${query}` },
    {
      title: "curl, with the code",
      text: `curl ${client} -d grant_type=authorization_code -d code=CODE \\
  -d redirect_uri=${back} ${tokenUrl}`,
    },
  ];
}
