/** Which operation a recorded address is of. */
import { operationsOf } from "../../spec/walk.js";

const API = "/v2/";
const ACCOUNT = /^\/accounts\/[^/]+(?=\/)/;
/** Where a sandbox is: a machine of one's own, a container, or a name that nobody can have (RFC 6761). */
const LOCAL = /^(?:127(?:\.\d+){3}|\[::1\]|[\w-]+|.+\.(?:localhost|test|example|invalid))$/;

/**
 * A function that gives the operation of a method and an address, or, of one that the document does not have, a template in
 * which nothing is an id; undefined for addresses that are not of the API.
 *
 * @param {any} document
 * @param {(name: string) => string} shownName gives `*` for what may be data
 * @returns {(method: string, url: string) => { id: string } | { template: string } | undefined}
 */
export function createRoutes(document, shownName) {
  const routes = [...operationsOf(document)].map(({ path, method, operation }) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    names: segments(path),
  }));
  const hosts = document["x-hosts"]?.allowed ?? [];

  return (method, url) => {
    if (!URL.canParse(url)) return undefined;
    const { hostname, pathname } = new URL(url);
    const isZoom = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
    if (!pathname.startsWith(API) || !(isZoom || LOCAL.test(hostname))) return undefined;
    const path = pathname.slice(API.length - 1);
    // A master account asks below its sub accounts.
    for (const place of [path, path.replace(ACCOUNT, "")]) {
      const fitting = routes.filter(
        (route) => route.method === method.toUpperCase() && fits(route.names, segments(place)),
      );
      // A word is a better match than a parameter: `/users/email` is not the user "email".
      const [best] = fitting.sort((a, b) => parameters(a.names) - parameters(b.names));
      if (best) return { id: best.id };
    }
    return { template: template(segments(path.replace(ACCOUNT, ""))) };
  };

  /** Words that the document has at their place are shown, and what stands where it has a parameter is not. */
  function template(names) {
    let known = routes.map((route) => route.names);
    const shown = names.map((name, at) => {
      const literal = known.filter((route) => route[at] === name);
      const parameter = known.filter((route) => route[at]?.startsWith("{"));
      known = literal.length > 0 ? literal : parameter;
      if (literal.length > 0) return name;
      return parameter.length > 0 || shownName(name) === "*" ? "{}" : name;
    });
    return `/${shown.join("/")}`;
  }
}

const segments = (path) => path.split("/").slice(1);
const parameters = (names) => names.filter((name) => name.startsWith("{")).length;
const fits = (route, names) =>
  route.length === names.length && route.every((name, at) => name.startsWith("{") || name === names[at]);
