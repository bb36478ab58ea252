/** A reader of the documentation: the site on a sandbox, in a browser in which every other host is blocked. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createSandbox, type SandboxServer } from "../../src/sandbox/index.js";
import { launch } from "../support/browser.js";
import { buildSite } from "./built.js";

export function createReader() {
  const sandbox = createSandbox({ seed: 1, users: 20, quota: "off" });
  /** What went wrong on any page: errors, messages of the console, requests to other hosts. */
  const problems: string[] = [];
  const opened: Page[] = [];
  let server: SandboxServer;
  let browser: Browser;

  beforeAll(async () => {
    const [site, launched] = await Promise.all([buildSite(), launch()]);
    browser = launched;
    server = await sandbox.listen(0, { docs: site });
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** A page, closed after the test. What its address starts with is `home()`. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    await context.route(
      (url) => url.origin !== server.url,
      (route) => {
        problems.push(`${path} asks for ${route.request().url()}`);
        return route.abort();
      },
    );
    const page = await context.newPage();
    page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !/\/v2\//.test(message.location().url))
        problems.push(`${page.url()}: ${message.text()}`);
    });
    opened.push(page);
    await page.goto(home() + path);
    return page;
  }

  const home = () => `${server.url}/docs/`;
  return { open, home, origin: () => server.url, sandbox, problems };
}
