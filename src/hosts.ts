/** Which addresses may see a token: the one rule that options, redirects and regional addresses share. */
import { allowedHosts, oauth } from "../generated/platform.js";
import { ZoomInputError } from "./errors/classes.js";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether `url` is on one of Zoom's hosts, over https and on its usual port, or on the `origin` that the user configured. */
export function mayHoldToken(url: URL, origin?: string): boolean {
  if (url.origin === origin) return true;
  if (url.protocol !== "https:" || url.port !== "") return false;
  return allowedHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/**
 * The address without trailing slash. Refuses anything but https, or http on this machine and on the hosts of
 * `allowInsecureHosts`. `option` is its name in errors.
 */
export function checkBaseUrl(option: string, text: unknown, allowInsecureHosts: readonly string[] = []): string {
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (problem: string, remedy: string): never => {
    throw new ZoomInputError(option, `\`${option}\` ${problem}. ${remedy}`);
  };
  if (!url) return refuse("is not a URL", "Give one such as `https://api.zoom.us/v2`.");
  const insecure = LOOPBACK.test(url.hostname) || allowInsecureHosts.includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && insecure)) {
    const remedy = `Use https, or list "${url.hostname}" in \`allowInsecureHosts\` if it is a test server of yours.`;
    return refuse("would send tokens unencrypted", remedy);
  }
  if (url.username || url.password) return refuse("holds a user name or password", "Give credentials through `auth`.");
  if (url.search || url.hash) return refuse("holds a query or fragment", "Give the address alone.");
  return url.href.replace(/\/+$/, "");
}

/**
 * The base address in the region that a token response named (`api_url`), or undefined where the token must not go. Nothing
 * is lost then, as the global address always works.
 */
export function adoptableUrl(apiUrl: string | undefined): string | undefined {
  if (apiUrl === undefined || !URL.canParse(apiUrl)) return undefined;
  const url = new URL(apiUrl);
  const { username, password, pathname, search, hash } = url;
  if (!mayHoldToken(url) || username || password || search || hash) return undefined;
  return pathname === "/" || pathname === oauth.apiPath ? url.origin + oauth.apiPath : undefined;
}
