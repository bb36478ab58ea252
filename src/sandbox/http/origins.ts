/** Pages of other origins that may call the sandbox: published documentation, or a front end under development. */
import { Hono } from "hono";
import { cors } from "hono/cors";

type Respond = (request: Request) => Promise<Response>;

/**
 * Answers for pages of `origins` with the headers of CORS (https://fetch.spec.whatwg.org/#http-cors-protocol), and asks
 * `respond`. Throws for what is no origin.
 */
export function allowOrigins(respond: Respond, origins: readonly string[]): Respond {
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new TypeError(`${JSON.stringify(origin)} is not an origin. Write it as "https://docs.example.com".`);
  }
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    // A page of the internet asks whether it may speak to this machine: https://wicg.github.io/private-network-access/
    const asked = c.req.header("access-control-request-private-network") === "true";
    if (asked && origins.includes(c.req.header("origin") ?? ""))
      c.header("Access-Control-Allow-Private-Network", "true");
  });
  app.use(
    cors({
      origin: [...origins],
      allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
      exposeHeaders: ["*", "Retry-After"],
      maxAge: 600,
    }),
  );
  app.all("*", (c) => respond(c.req.raw));
  app.onError((error) => {
    throw error;
  });
  return async (request) => app.fetch(request);
}
