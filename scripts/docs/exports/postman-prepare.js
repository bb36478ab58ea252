// On a sandbox: a token, and identifiers of people and groups that exist. Set "token" yourself and nothing is changed.
const origin = pm.collectionVariables.get("origin");
const base = pm.variables.replaceIn("{{baseUrl}}");

const send = (request) =>
  new Promise((resolve, reject) =>
    pm.sendRequest(request, (error, response) =>
      error ? reject(error) : resolve(/json/.test(response.headers.get("content-type") ?? "") ? response.json() : {}),
    ),
  );
const post = (path, fields, { client_id, client_secret }) =>
  send({
    url: origin + path,
    method: "POST",
    header: { authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}` },
    body: { mode: "urlencoded", urlencoded: Object.entries(fields).map(([key, value]) => ({ key, value })) },
  });

async function tokenOf(kind) {
  const known = pm.collectionVariables.get(`${kind}Token`);
  if (known) return known;
  const { accounts } = await send(`${origin}/_sandbox/accounts`);
  const [account] = accounts;
  pm.collectionVariables.set("accountId", account.account_id);
  pm.collectionVariables.set("subAccountId", account.sub_accounts[0]);
  const fields = { grant_type: "account_credentials", account_id: account.account_id };
  const { access_token } =
    kind === "user" ? await byDevice(account.user_app) : await post("/oauth/token", fields, account);
  pm.collectionVariables.set(`${kind}Token`, access_token);
  return access_token;
}

async function byDevice(app) {
  const device = await post("/oauth/devicecode", { client_id: app.client_id }, app);
  await send(device.verification_uri_complete);
  return post(
    "/oauth/token",
    { grant_type: "urn:ietf:params:oauth:grant-type:device_code", device_code: device.device_code },
    app,
  );
}

async function items(path, token) {
  const answer = await send({ url: base + path, header: { authorization: `Bearer ${token}` } });
  const list = Object.values(answer).find((value) => Array.isArray(value) && value[0] instanceof Object);
  return list ?? Object.assign([], { status: answer.code === 2300 ? 404 : 200 });
}

/** The value by which a path or a query names a thing that was listed. */
function idOf(thing, name) {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/s$/, "");
  const names = Object.keys(thing ?? {});
  const key =
    [snake, "id"].find((one) => thing?.[one]) ??
    names.find((one) => /id$/.test(one)) ??
    names.find((one) => /email$/.test(one));
  return key && String(thing[key]);
}

/** What to call: one of the middle, the same every time, and the newest to delete it. Who has a licence and no role can do most. */
function candidates(list, path, isDeleted) {
  const licensed = list.filter(({ type = 2, role_id = "2" }) => type === 2 && role_id === "2");
  const fitting = licensed.length > 0 && !isDeleted ? licensed : list;
  const before = pm.collectionVariables.get(`chosen ${path}`);
  const middle = fitting.slice(Math.floor(fitting.length / 2));
  return isDeleted
    ? fitting.slice(-1)
    : [...fitting.filter((one) => Object.values(one).includes(before)), ...middle, ...fitting];
}

/** Fills the variables of the path from the lists above them. Where a list is empty, its parent is tried anew. */
async function fill(parts, path, token) {
  const [part, ...rest] = parts;
  if (part === undefined) return path;
  const variable = part.startsWith(":") && pm.request.url.variables.one(part.slice(1));
  if (!variable) return fill(rest, `${path}/${part}`, token);
  const list = await items(path, token);
  const isDeleted = pm.request.method === "DELETE" && rest.length === 0;
  for (const one of candidates(list, path, isDeleted).slice(0, 30)) {
    const value = idOf(one, variable.key);
    const filled = value && (await fill(rest, `${path}/${value}`, token));
    if (!filled) continue;
    variable.value = value;
    if (!isDeleted) pm.collectionVariables.set(`chosen ${path}`, value);
    return filled;
  }
  // What cannot be listed stays as it is.
  if (list.length > 0 || list.status !== 404) return undefined;
  return fill(rest, `${path}/${variable.value}`, token);
}

async function prepare() {
  const admin = await tokenOf("account");
  const token = pm.request.url.path.includes("me") ? await tokenOf("user") : admin;
  pm.variables.set("token", token);
  const [people, groups] = [await items("/users?page_size=50", admin), await items("/groups", admin)];
  const account = pm.request.url.variables.one("accountId");
  if (account) account.value = pm.collectionVariables.get("subAccountId");
  const path = await fill(
    pm.request.url.path.map((part) => (part === ":accountId" ? account.value : part)),
    "",
    token,
  );
  for (const parameter of pm.request.url.query.all()) {
    if (parameter.disabled || !/_ids?$/.test(parameter.key)) continue;
    const made = pm.collectionVariables.get(`made ${path}`);
    parameter.value = made || idOf((await items(path, token))[0], parameter.key) || parameter.value;
  }

  // Other people with each request: who is a member already cannot become one.
  const turn = Number(pm.collectionVariables.get("turn") ?? 0) + 3;
  pm.collectionVariables.set("turn", turn);
  const adapt = (value, trail) => {
    if (Array.isArray(value)) return value.map((one, index) => adapt(one, `${trail}.${index}`));
    if (value instanceof Object)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, adapt(one, `${trail}.${key}`)]));
    if (typeof value !== "string") return value;
    if (/account_id$/.test(trail)) return pm.collectionVariables.get("accountId");
    if (/group\w*id$/.test(trail)) return groups[0].id;
    const person = people[(turn + Number(trail.match(/\d+/)?.[0] ?? 0)) % people.length];
    if (/(users|members|admins|assistants)\.\d+\.\w*id$/.test(trail)) return person.id;
    if (/(users|members|admins|assistants)\.\d+\.\w*email$/.test(trail)) return person.email;
    // A new name or address, as the sandbox may have the one of the example.
    if (/^\.(\w+_)?name$/.test(trail)) return `${value} ${pm.variables.replaceIn("{{$randomInt}}")}`;
    return /\bemail$/.test(trail) ? value.replace("@", `.${Date.now()}@`) : value;
  };
  if (pm.request.body?.mode === "raw") pm.request.body.raw = JSON.stringify(adapt(JSON.parse(pm.request.body.raw), ""));
}

if (!pm.collectionVariables.get("token")) prepare().catch((error) => console.error(error.message));
