/** Fixed answers of what the document does not describe, such as meetings: for programs that call more of Zoom. */
import { json } from "./answer.js";
import type { OperationContract } from "../spec/operation.js";

export interface Stub {
  readonly method: string;
  /** From the root, with parameters in braces: `/v2/meetings/{meetingId}`. */
  readonly path: string;
  /** Default 200. */
  readonly status?: number | undefined;
  /** Sent as JSON; without one there is no body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface Stubs {
  /** In place of the one of this method and path. Throws a `RangeError` for what the document describes. */
  set(stub: Stub): void;
  /** Whether there was one. */
  remove(method: string, path: string): boolean;
  list(): readonly Stub[];
  clear(): void;
  /** The one for a call; what is spelt out comes before what a parameter may match. */
  find(method: string, pathname: string): Stub | undefined;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

export function createStubs(contracts: ReadonlyMap<string, OperationContract>, apiPath: string): Stubs {
  const stubs = new Map<string, Stub>();
  const keyOf = (method: string, path: string) => `${method} ${shapeOf(path)}`;
  const described = new Map(
    [...contracts.values()].flatMap(({ id, method, path }) =>
      ["", "/accounts/{accountId}"].map((prefix) => [keyOf(method, apiPath + prefix + path), id] as const),
    ),
  );
  return {
    set({ method: given, path, status = 200, body, headers }) {
      const method = given.toUpperCase();
      if (!METHODS.includes(method)) throw new RangeError(`The method must be one of ${METHODS.join(", ")}.`);
      if (!/^\/[^?#\s]*$/.test(path)) throw new RangeError("The path must begin with / and have no query.");
      if (path.startsWith("/_sandbox") || path.startsWith("/oauth/"))
        throw new RangeError(`The sandbox answers below ${path.split("/", 2).join("/")} itself.`);
      const id = described.get(keyOf(method, path));
      if (id !== undefined)
        throw new RangeError(
          `${method} ${path} is ${id}, which the sandbox answers itself. Ask for one of its answers.`,
        );
      if (!Number.isInteger(status) || status < 200 || status > 599)
        throw new RangeError("The status must be a whole number from 200 to 599.");
      if (body !== undefined && [204, 205, 304].includes(status))
        throw new RangeError(`An answer with the status ${status} has no body.`);
      checkHeaders(headers);
      stubs.set(keyOf(method, path), { method, path, status, body, headers });
    },
    remove: (method, path) => stubs.delete(keyOf(method.toUpperCase(), path)),
    list: () => [...stubs.values()],
    clear: () => stubs.clear(),
    find(method, pathname) {
      const fitting = [...stubs.values()].filter((stub) => stub.method === method && fits(stub.path, pathname));
      return fitting.sort((a, b) => parametersIn(a.path) - parametersIn(b.path))[0];
    },
  };
}

export function stubbed({ status = 200, body, headers }: Stub, own: Readonly<Record<string, string>>): Response {
  const all = { ...own, ...headers };
  return body === undefined ? new Response(null, { status, headers: all }) : json(status, body, all);
}

function checkHeaders(headers: Stub["headers"]): void {
  try {
    new Headers(headers);
  } catch (cause) {
    throw new RangeError(`These headers cannot be sent: ${JSON.stringify(headers)}.`, { cause });
  }
}

/** Whatever parameters are called. */
function shapeOf(path: string): string {
  return path.replace(/\{[^}/]*\}/g, "{}");
}

function parametersIn(path: string): number {
  return path.split("{").length - 1;
}

function fits(template: string, pathname: string): boolean {
  const [expected, actual] = [template.split("/"), pathname.split("/")];
  return (
    expected.length === actual.length &&
    expected.every((part, index) => (/^\{.*\}$/.test(part) ? actual[index] !== "" : part === actual[index]))
  );
}
