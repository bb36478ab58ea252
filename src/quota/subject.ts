/** Whom a call is about, as its address says: limits of a user are kept by user, and sub accounts take turns. */
import type { ZoomRequest } from "../request/request.js";

/** The user in the path, or `me`. The same person by id and by address are two: only Zoom knows that they are one. */
export function userOf({ url, template }: ZoomRequest): string {
  const names = template.split("/");
  const segments = pathOf(url).split("/");
  // From the end: what comes before the template is the base address, and a sub account.
  const at = names.length - names.indexOf("{userId}");
  const segment = names.includes("{userId}") ? segments[segments.length - at] : undefined;
  return segment === undefined ? "me" : decoded(segment).toLowerCase();
}

/** The sub account, or `""` for the account itself. */
export function subAccountOf({ url, template }: ZoomRequest): string {
  // Nearly every call is to the account itself.
  if (!url.includes("/accounts/")) return "";
  const path = pathOf(url);
  const before = path.slice(0, path.length - lengthOf(template, path));
  return /\/accounts\/([^/]+)$/.exec(before)?.[1] ?? "";
}

function pathOf(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "");
  return path.split(/[?#]/, 1)[0] ?? "";
}

/** The length of the part of `path` that the template describes. */
function lengthOf(template: string, path: string): number {
  const count = template.split("/").length - 1;
  return path.split("/").slice(-count).join("/").length + 1;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
