/** The documentation at `/docs`, from the folder that `npm run docs` writes. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { pageHeaders } from "./doors.js";

export const DOCS_PATH = "/docs";

/** Answers what lies below {@link DOCS_PATH}, nothing else. Throws if `folder` holds no pages. */
export function createDocs(folder: string): (request: Request) => Promise<Response | undefined> {
  const root = resolve(folder);
  if (!existsSync(join(root, "index.html")))
    throw new RangeError(`${root} holds no documentation. Name a folder that "npm run docs" has written.`);
  const app = new Hono();
  app.use(pageHeaders);
  // Links of the pages are relative: a folder is one only with the slash.
  app.get("*", async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const isFolder = existsSync(join(root, fileOf(pathname), "index.html"));
    return !pathname.endsWith("/") && isFolder ? c.redirect(`${pathname}/${search}`) : next();
  });
  app.use(serveStatic({ root, rewriteRequestPath: fileOf }));
  app.notFound((c) => c.text("Page not found.", 404));
  return async (request) => {
    const { pathname } = new URL(request.url);
    return pathname === DOCS_PATH || pathname.startsWith(`${DOCS_PATH}/`) ? app.fetch(request) : undefined;
  };
}

/** The path below the folder. What would lead out of it leads nowhere. */
function fileOf(pathname: string): string {
  const path = pathname.slice(DOCS_PATH.length) || "/";
  return /%|\.\.|\\/.test(path) ? "/.none" : path;
}
