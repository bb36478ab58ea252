/** The page for people, in a real browser. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { createZoomClient } from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { createSandbox, type SandboxServer } from "../../src/sandbox/index.js";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

if (!executablePath) {
  test("left out: the page of the sandbox, because no chromium is installed", () => {
    console.warn("The page of the sandbox was not tested: no chromium is installed (apt-get install chromium).");
  });
} else {
  const sandbox = createSandbox({ seed: 1, users: 40, clock: createManualClock() });
  let server: SandboxServer;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];
  const outside: string[] = [];

  beforeAll(async () => {
    server = await sandbox.listen(0);
    browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    page = await browser.newPage();
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith("data:")) outside.push(request.url());
    });
    await page.goto(server.url);
    await page.waitForSelector("body[data-ready]");
  }, 30_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("it shows users, groups and members", async () => {
    const [first] = [...sandbox.account.users.values()];
    await page.locator("#users tr").first().waitFor();
    expect(await page.locator("#users tr").count()).toBe(15);
    expect(await page.locator("#users tr").first().textContent()).toContain(first?.profile.email);
    await page.locator("#groups summary", { hasText: "Sales" }).click();
    expect(await page.locator("#groups details[open] tr").first().textContent()).toContain(first?.profile.email);
  });

  test("finding somebody narrows the list", async () => {
    await page.fill("input[type=search]", "no such person");
    await page.waitForFunction(() => document.querySelectorAll("#users tr").length === 0);
    expect(await page.locator("#users-range").textContent()).toBe("none");
    await page.fill("input[type=search]", "");
  });

  test("a call appears in the journal with its quota use", async () => {
    const zoom = createZoomClient(server.clientOptions());
    await zoom.groups.list();
    const row = page.locator("#journal tr", { hasText: "GET /v2/groups" });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/200.*medium, 19 left.*rid=WEB_/);
  });

  test("a button sets the next answer, another clears it", async () => {
    const zoom = createZoomClient(server.clientOptions());
    await page.selectOption("select[name=operation]", "groups.list");
    await page.selectOption("select[name=answer]", { label: "404/4130" });
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByText("Next groups.list: 404/4130").waitFor();
    await expect(zoom.groups.list()).rejects.toMatchObject({ name: "GroupNotFoundError", code: 4130 });
    await page.getByRole("button", { name: "server error" }).click();
    await page.getByText("Every second call: server error").waitFor();
    await page.getByRole("button", { name: "No faults" }).click();
    await page.getByText("No faults", { exact: true }).last().waitFor();
    await zoom.groups.list();
  });

  test("a button moves the clock", async () => {
    const before = sandbox.clock.now();
    await page.getByRole("button", { name: "+15 minutes" }).click();
    const shown = new Date(before + 900_000).toISOString();
    await page.locator("#now", { hasText: shown }).waitFor();
    expect(sandbox.clock.now()).toBe(before + 900_000);
  });

  test("nothing failed and nothing came from outside", () => {
    expect(problems).toEqual([]);
    expect(outside).toEqual([]);
  });
}
