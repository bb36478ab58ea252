/** A connection that ends. */

/** The connection ended. The way in translates it: a destroyed socket, or a rejected fetch. */
export class ConnectionReset extends Error {
  override readonly name = "ConnectionReset";
  /** Whether the call had been carried out. */
  readonly when: "before" | "after";

  constructor(when: "before" | "after") {
    super(`The connection was reset ${when} the call was carried out.`);
    this.when = when;
  }
}

/** What `fetch` throws in place of a reset: the form in which Node reports it. */
export function toFetchError(reset: ConnectionReset): TypeError {
  const code = reset.when === "before" ? "ECONNREFUSED" : "ECONNRESET";
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`${code}: ${reset.message}`), { code }) });
}
