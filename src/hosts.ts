/** An address that a token may be sent to. */
import { ZoomInputError } from "./errors/classes.js";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The address without trailing slash. Refuses anything but https, or http on this machine. */
export function checkBaseUrl(option: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (problem: string, remedy: string) => {
    throw new ZoomInputError(option, `\`${option}\` ${problem}. ${remedy}`);
  };
  if (!url) return refuse("is no address", "Give one such as `https://api.zoom.us/v2`.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.test(url.hostname))) {
    return refuse("would send tokens unencrypted", "Use https; http is for this machine only.");
  }
  if (url.username || url.password) return refuse("holds a user name or password", "Give credentials through `auth`.");
  if (url.search || url.hash) return refuse("holds a query or fragment", "Give the address alone.");
  return url.href.replace(/\/+$/, "");
}
