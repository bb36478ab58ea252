/** The regional address that a token response names, checked before a token is sent there. */
import { oauth } from "../../generated/platform.js";
import { mayHoldToken } from "../hosts.js";

/**
 * The base address with the API's path, or undefined where the token must not go: only Zoom's hosts, over https, on the
 * usual port. Nothing is lost then, as the global address always works.
 */
export function adoptableUrl(apiUrl: string | undefined): string | undefined {
  if (apiUrl === undefined || !URL.canParse(apiUrl)) return undefined;
  const url = new URL(apiUrl);
  const { port, username, password, pathname, search, hash } = url;
  const bare = port === "" && (pathname === "/" || pathname === oauth.apiPath);
  if (!mayHoldToken(url) || !bare || username || password || search || hash) return undefined;
  return url.origin + oauth.apiPath;
}
