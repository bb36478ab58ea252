/** All accounts of a sandbox: making, finding and removing them. */
import type { AccountOptions } from "../sandbox.js";
import { settingsOf, type Settings } from "../options.js";
import type { Saved } from "../state/store.js";
import { MAIN } from "./identity.js";
import { createTenant, type Secret, type Tenant, type TenantParts } from "./tenant.js";

export interface Register {
  readonly main: Tenant;
  /** Throws a `RangeError` if there is one of that name. */
  create(options?: AccountOptions): Tenant;
  /** By name or account id. */
  get(nameOrId: string): Tenant | undefined;
  all(): readonly Tenant[];
  /** Throws a `RangeError` for the one that every sandbox has, and for one that is not there. */
  remove(nameOrId: string): void;
  /** Ends what is open to all accounts. */
  close(): void;
  /**
   * The account that a request is for: the one that its path, token or client id names, or else the main one. Undefined
   * if the path names one that is not there.
   */
  of(request: Request): Promise<Tenant | undefined>;
}

export interface RegisterParts extends Omit<TenantParts, "accounts"> {
  readonly settings: Settings;
  /** Of the main account, instead of a new one. */
  readonly saved: Saved | undefined;
}

/** Begins with the accounts that `root` holds, and with the main one. */
export function createRegister({ settings, saved, ...rest }: RegisterParts): Register {
  const { root, changed } = rest;
  const tenants = new Map<string, Tenant>();
  const add = (name: string, begin: Settings | Saved): Tenant => {
    const tenant = createTenant({ ...rest, accounts: register }, name, begin);
    tenants.set(name, tenant);
    return tenant;
  };
  const register: Register = {
    get main() {
      return tenants.get(MAIN) ?? missing(MAIN);
    },
    create({ name = freeName(tenants), ...options } = {}) {
      if (tenants.has(name))
        throw new RangeError(`Account exists already: ${name}. Remove it first, or leave the name out.`);
      return add(name, settingsOf({ ...settings, ...options }));
    },
    get: (nameOrId) => tenants.get(nameOrId) ?? [...tenants.values()].find(({ handle }) => handle.id === nameOrId),
    all: () => [...tenants.values()],
    remove(nameOrId) {
      const { handle, close } = register.get(nameOrId) ?? missing(nameOrId);
      const { name } = handle;
      if (name === MAIN) throw new RangeError("The main account cannot be removed. Reset it instead.");
      close();
      tenants.delete(name);
      root.delete(name);
      changed?.({ up: undefined, key: name }, true);
    },
    close() {
      for (const { close } of tenants.values()) close();
    },
    async of(request) {
      const { main } = register;
      const named = accountIn(request);
      if (named !== undefined) return register.get(named);
      if (tenants.size === 1) return main;
      const secret = await secretIn(request);
      return (secret && register.all().find((tenant) => tenant.knows(secret))) ?? main;
    },
  };
  const known = [...root];
  add(MAIN, saved ?? root.get(MAIN) ?? settings);
  for (const [name, one] of known) if (name !== MAIN) add(name, one);
  return register;
}

function accountIn({ url }: Request): string | undefined {
  // Behind the host, which ends at the third slash.
  const [, name] = /^[a-z]+:\/\/[^/?#]*\/_sandbox\/accounts\/([^/?#]+)\//.exec(url) ?? [];
  return name && decoded(name);
}

/** What tells who calls: a bearer token, or a client id where the OAuth server takes it from. */
async function secretIn(request: Request): Promise<Secret | undefined> {
  const { headers, url } = request;
  const [, scheme = "", text = ""] = /^(Bearer|Basic) +(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (scheme.toLowerCase() === "bearer") return { token: text };
  if (scheme !== "") {
    const [clientId = ""] = Buffer.from(text, "base64").toString().split(":");
    return { clientId: decoded(clientId) };
  }
  const query = new URL(url).searchParams;
  const form = headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")
    ? new URLSearchParams(await request.clone().text())
    : query;
  const clientId = form.get("client_id") ?? query.get("client_id");
  if (clientId !== null) return { clientId };
  const userCode = query.get("user_code");
  return userCode === null ? undefined : { userCode };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // the name of nothing
  }
}

function freeName(taken: ReadonlyMap<string, unknown>): string {
  let number = 2;
  while (taken.has(`account-${number}`)) number += 1;
  return `account-${number}`;
}

function missing(name: string): never {
  throw new RangeError(`Account does not exist: ${name}.`);
}
