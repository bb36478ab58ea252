/** The page for people at `/`, and its files. Everything comes from here: the browser is told to take nothing else. */
import type { Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { html, icon, script, style } from "../../../generated/sandbox-page.js";

const FILES = [
  ["/", html, "text/html"],
  ["/_sandbox/page/page.js", script, "text/javascript"],
  ["/_sandbox/page/page.css", style, "text/css"],
  ["/_sandbox/page/icon.svg", icon, "image/svg+xml"],
  // What browsers ask for beside every answer that is not a page: it is no call that belongs in the journal.
  ["/favicon.ico", icon, "image/svg+xml"],
] as const;

const strict = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: "DENY",
  // It speaks plain HTTP, and would lock other services of the same host out.
  strictTransportSecurity: false,
});

export function mountPage(app: Hono): void {
  for (const [path, text, type] of FILES) {
    // Another version of the sandbox may answer at the same address the next time.
    const headers = { "content-type": `${type};charset=UTF-8`, "cache-control": "no-cache" };
    app.get(path, strict, (c: Context) => c.body(text, 200, headers));
  }
}
