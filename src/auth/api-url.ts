/** The regional address that a token response names, checked before a token is sent there. */
import { allowedHosts, oauth } from "../../generated/platform.js";

/**
 * The base address with the API's path, or undefined where the token must not go: only Zoom's hosts, over https, on the
 * usual port. Nothing is lost then, as the global address always works.
 */
export function adoptableUrl(apiUrl: string | undefined): string | undefined {
  if (apiUrl === undefined || !URL.canParse(apiUrl)) return undefined;
  const url = new URL(apiUrl);
  const { protocol, port, hostname, username, password, pathname, search, hash } = url;
  const allowed = allowedHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  const bare = port === "" && (pathname === "/" || pathname === oauth.apiPath);
  if (protocol !== "https:" || !allowed || !bare || username || password || search || hash) return undefined;
  return url.origin + oauth.apiPath;
}
