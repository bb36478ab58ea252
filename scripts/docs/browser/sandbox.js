/** What the form asks the sandbox for: a token, and things that exist. */

/** @typedef {{name: string, place: string}} Parameter */

export class Sandbox {
  /** @type {Map<string, Promise<any>>} */
  #known = new Map();
  /** @type {Promise<string> | undefined} */
  #token;
  #base;
  #given;

  /** @param {string} base such as `http://127.0.0.1:4010/v2` @param {string} given the reader's own token, or "" */
  constructor(base, given) {
    this.#base = base.replace(/\/+$/, "");
    this.#given = given;
  }

  /** The token that was given, or one of the sandbox's own app. */
  token() {
    this.#token ??= this.#given ? Promise.resolve(this.#given) : this.#fetchToken();
    return this.#token;
  }

  async #fetchToken() {
    const { origin } = new URL(this.#base);
    const { accounts } = await json(await fetch(`${origin}/_sandbox/accounts`));
    const { account_id, client_id, client_secret } = accounts[0];
    const response = await fetch(`${origin}/oauth/token`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}` },
      body: new URLSearchParams({ grant_type: "account_credentials", account_id }),
    });
    return (await json(response)).access_token;
  }

  /** @param {string} path @param {RequestInit} [init] */
  async send(path, init = {}) {
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${await this.token()}`);
    return fetch(this.#base + path, { ...init, headers });
  }

  /** The items of the first list in the answer of a collection, `[]` if it has none. @param {string} path */
  items(path) {
    const known = this.#known.get(path);
    if (known) return known;
    const items = this.send(path)
      .then(json)
      .then(
        (answer) => Object.values(answer).find((value) => Array.isArray(value) && typeof value[0] === "object") ?? [],
      )
      .catch(() => []);
    this.#known.set(path, items);
    return items;
  }

  /**
   * Values that exist for a path parameter: the identifiers of what lies at the path before it.
   *
   * @param {string} path with the parameters before this one filled in
   * @param {string} name
   * @returns {Promise<string[]>}
   */
  async existing(path, name) {
    const items = await this.items(path.slice(0, path.indexOf(`/{${name}}`)));
    const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const key = [snake, "id", snake.replace(/^.*_(?=\w+_id$)/, "")].find((one) => items[0]?.[one] !== undefined);
    const found = key ?? Object.keys(items[0] ?? {}).find((one) => one.endsWith("id"));
    return found === undefined ? [] : items.map((item) => String(item[found]));
  }

  /** An example of a body with people and groups that exist in the place of invented ones. @param {unknown} example */
  async adapted(example) {
    const [people, groups] = await Promise.all([this.items("/users"), this.items("/groups")]);
    let person = 0;
    const visit = (value, /** @type {string} */ trail) => {
      if (Array.isArray(value)) return value.map((one) => visit(one, trail));
      if (value !== null && typeof value === "object")
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one, `${trail}.${key}`)]));
      if (typeof value !== "string" || !/^\.(?!user_info)/.test(trail)) return value;
      if (/group\w*id$/.test(trail)) return groups.at(-1)?.id ?? value;
      if (!/(users|members|admins|assistants)\.\w*(id|email)$/.test(trail)) return value;
      const { id, email } = people[++person % Math.max(people.length, 1)] ?? {};
      return (trail.endsWith("email") ? email : id) ?? value;
    };
    return visit(example, "");
  }
}

/** @param {Response} response */
async function json(response) {
  if (!response.ok) throw new Error(`${response.url} → ${response.status}`);
  return response.json();
}
