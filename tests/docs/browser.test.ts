/** The documentation in a real browser, served by the sandbox, with every other host blocked. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createSandbox, type SandboxServer } from "../../src/sandbox/index.js";
import { document, type Json } from "../document.js";
import { describeInBrowser, graveIn, launch, tooWide } from "../support/browser.js";
import { buildSite, LANGUAGES } from "./built.js";

const ids = Object.values<Json>(document.paths).flatMap((item) =>
  Object.values<Json>(item).flatMap(({ operationId }) => (operationId ? [operationId as string] : [])),
);

describeInBrowser("the documentation", () => {
  const site = buildSite();
  const sandbox = createSandbox({ seed: 1, users: 20, quota: "off" });
  let server: SandboxServer;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    server = await sandbox.listen(0, { docs: site });
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** A page of the documentation that reports what goes wrong on it. */
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
    page.on("pageerror", (error) => problems.push(`${path}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !/\/v2\//.test(message.location().url))
        problems.push(`${path}: ${message.text()}`);
    });
    await page.goto(`${server.url}/docs/${path}`);
    return page;
  }

  const LOOKS = LANGUAGES.flatMap(({ root }) =>
    [1280, 390].flatMap((width) => (["light", "dark"] as const).map((colorScheme) => ({ root, width, colorScheme }))),
  );

  test.each(LOOKS)(
    "nothing serious for axe, and nothing wider than the screen: %j",
    async ({ root, width, colorScheme }) => {
      const long = (width === 1280) === (colorScheme === "light") ? ["codes/", "limits/"] : [];
      for (const path of ["", "reference/groups.updateMember/", "guides/sandbox/", ...long]) {
        const page = await open(root + path, { viewport: { width, height: 900 }, colorScheme });
        const found = await graveIn(page);
        const over = await tooWide(page);
        expect({ path, found, over }).toEqual({ path, found: [], over: 0 });
        await page.context().close();
      }
    },
  );

  test.each(LANGUAGES)(
    "every operation is found by its id and by its title in $lang, codes and scopes as well",
    async ({ root }) => {
      const page = await open(root);
      await page.keyboard.press("/");
      await page.locator("dialog.search input").fill("4130");
      await page.locator("dialog.search li").first().waitFor();
      const firstFor = (queries: string[]) =>
        page.evaluate((all) => {
          const input = window.document.querySelector("dialog.search input") as HTMLInputElement;
          return all.map((query) => {
            input.value = query;
            input.dispatchEvent(new Event("input"));
            return [...window.document.querySelectorAll("dialog.search a")].map(
              (link) => (link as HTMLAnchorElement).href,
            );
          });
        }, queries);
      const home = `${server.url}/docs/${root}`;
      const byId = await firstFor(ids);
      expect(ids.filter((id, index) => byId[index]?.[0] !== `${home}reference/${id}/`)).toEqual([]);
      const titles = await page.evaluate(() =>
        [...window.document.querySelectorAll("#nav details a")].map((link) => [
          link.firstChild?.textContent ?? "",
          (link as HTMLAnchorElement).href,
        ]),
      );
      expect(titles.length).toBe(ids.length);
      const byTitle = await firstFor(titles.map(([title = ""]) => title));
      expect(titles.filter(([, href = ""], index) => !byTitle[index]?.slice(0, 3).includes(href))).toEqual([]);
      const [code, scope, field, zoomId, chinese] = await firstFor([
        "4130",
        "group:read:admin",
        "target_group_id",
        "updateAGroupMember",
        "虚拟背景",
      ]);
      expect(code?.[0]).toBe(`${home}codes/#4130`);
      expect(scope?.[0]).toBe(`${home}scopes/#group:read:admin`);
      expect(field?.[0]).toBe(`${home}reference/groups.updateMember/#body.target_group_id`);
      expect(zoomId?.[0]).toBe(`${home}reference/groups.updateMember/`);
      if (root) expect(chinese?.length).toBeGreaterThan(3);
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog.search").isVisible()).toBe(false);
      await page.context().close();
    },
  );

  test("the search is all keyboard: open, type, go down, enter", async () => {
    const page = await open("");
    await page.keyboard.press("Control+k");
    await page.locator("dialog.search input").waitFor();
    await page.keyboard.type("updateMember");
    await page.locator("dialog.search li").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/reference\/groups\.updateMember\/$/);
    await page.context().close();
  });

  test("a language is chosen with the keyboard and remembered on the next page", async () => {
    const page = await open("reference/groups.updateMember/");
    const shown = () => page.locator(".samples .sample:visible code").textContent();
    expect(await shown()).toContain("zoom.groups.updateMember");
    await page.locator('input[name="sample-lang"][value="typescript"]').focus();
    await page.keyboard.press("ArrowRight");
    expect(await shown()).toMatch(/^curl/);
    await page.locator('input[name="sample-body"][value="multipart/form-data"]').check({ force: true });
    expect(await shown()).toContain("--form");
    await page.locator(".rest summary").click();
    await page.locator('input[value="kotlin"]').check({ force: true });
    await page.goto(`${server.url}/docs/zh-CN/reference/users.update/`);
    expect(await shown()).toContain("MultipartBody.Builder");
    expect(await page.locator(".rest summary").textContent()).toContain("Kotlin");
    await page.context().close();
  });

  test("a link to a field in a closed part opens it", async () => {
    const field = "body.schedule_meeting.join_before_host";
    const page = await open(`reference/users.updateSettings/#${field}`);
    await page.locator(`[id="${field}"]`).first().waitFor({ state: "visible" });
    await page.context().close();
  });

  test("dark and light are the reader's choice, and stay so", async () => {
    const page = await open("", { colorScheme: "light" });
    const background = () => page.evaluate(() => getComputedStyle(window.document.body).backgroundColor);
    const light = await background();
    await page.locator("button.theme").click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(`${server.url}/docs/codes/`);
    expect(await background()).toBe(dark);
    await page.context().close();
  });

  test("the form sends a real call with identifiers that exist, and shows a refusal with its remedy", async () => {
    const page = await open("reference/groups.updateMember/");
    await page.locator("details.try > summary").focus();
    await page.keyboard.press("Enter");
    await page.locator("details.try[data-ready]").waitFor();
    await page.locator(".send").focus();
    await page.keyboard.press("Enter");
    await page.locator(".answer strong", { hasText: "204" }).waitFor();
    const [call] = sandbox.journal.entries({ operationId: "groups.updateMember" });
    expect(call?.status).toBe(204);
    await page.locator(".try-form label", { hasText: "groupId" }).locator("input").fill("no-such-group");
    await page.locator(".send").click();
    await page.locator(".answer strong", { hasText: "404" }).waitFor();
    expect(await page.locator(".answer .meaning").first().textContent()).toContain("groups.list");
    await page.context().close();
  });

  test("the form says what to do when nothing answers", async () => {
    const before = problems.length;
    const page = await open("reference/groups.list/");
    await page.locator("details.try > summary").click();
    await page.locator("details.try[data-ready]").waitFor();
    await page.locator(".try-form input").first().fill("http://127.0.0.1:1/v2");
    await page.locator(".send").click();
    await page.locator(".answer .failed", { hasText: "http://127.0.0.1:1/v2" }).waitFor();
    expect(await page.locator(".answer code").textContent()).toContain(`--allow-origin ${server.url}`);
    problems.length = before; // the browser complains of the address
    await page.context().close();
  });

  test("without a script everything but the search and the form is there", async () => {
    const page = await open("reference/groups.updateMember/", { javaScriptEnabled: false });
    expect(await page.locator(".samples .sample:visible").count()).toBe(1);
    await page.locator(".answers label", { hasText: "404" }).click();
    expect(await page.locator(".answers .sample:visible").textContent()).toContain("4130");
    expect(await page.locator("tr[id='4130']").isVisible()).toBe(true);
    expect(await page.locator("details.try").isVisible()).toBe(false);
    await page.context().close();
  });

  test("nothing failed, and nothing was asked of another host", () => {
    expect(problems).toEqual([]);
  });
});
