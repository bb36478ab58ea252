/** The page for people, in a real browser. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { createZoomClient, isZoomError } from "../../src/index.js";
import { createSandbox, type SandboxServer } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { describeInBrowser, graveIn, launch, tooWide } from "../support/browser.js";

const MARKUP = `<img src=x onerror="document.title='broken'">`;

describeInBrowser("the page of the sandbox", () => {
  const sandbox = createSandbox({ seed: 1, users: 10_000, clock: createManualClock() });
  let server: SandboxServer;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    server = await sandbox.listen(0);
    browser = await launch();
    page = await open("", { permissions: ["clipboard-read", "clipboard-write"] });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    sandbox.close();
  });

  /** What no page may do is a problem: fail, break its own policy, ask another host for something. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const opened = await context.newPage();
    opened.setDefaultTimeout(8_000);
    opened.on("pageerror", (error) => problems.push(error.message));
    opened.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    opened.on("request", (request) => {
      if (!request.url().startsWith(server.url)) problems.push(`asks for ${request.url()}`);
    });
    await opened.goto(`${server.url}/${path}`);
    await opened.locator("#live[data-state=live]").waitFor();
    return opened;
  }

  const client = () => createZoomClient({ ...server.clientOptions(), quota: false, retry: { attempts: 1 } });
  const line = (text: string, on = page): Locator => on.locator("#call-list > li", { hasText: text });
  const show = (view: string, on = page) => on.locator(".tabs a", { hasText: view }).click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const owner = () => [...sandbox.account.users.values()][0]!.profile;

  test("while there are no calls it says what to do, and its lines work in a shell as they are", async () => {
    await page.getByText("No calls yet").waitFor();
    await page.getByRole("button", { name: "Copy the lines for the environment" }).click();
    await page.getByText("Copied the lines for the environment.").waitFor();
    expect(await clipboard()).toContain(`ZOOM_ACCOUNT_ID=${sandbox.id}\nZOOM_CLIENT_ID=sandbox-client-id`);
    await show("Connect");
    await page.getByRole("button", { name: "Copy curl" }).click();
    await page.getByText("Copied curl.").waitFor();
    const { stdout } = await promisify(execFile)("sh", ["-c", await clipboard()]);
    expect(JSON.parse(stdout).users).toHaveLength(3);
    await show("Calls");
    expect(await line("/v2/users?page_size=3").textContent()).toMatch(/200.*GET.*users\.list/);
  });

  test("a call appears by itself and opens to what was asked, what was answered and what that means", async () => {
    await client().groups.list();
    const list = line("groups.list");
    await list.locator("button.call").click();
    expect(await list.locator(".detail .facts").textContent()).toMatch(/medium, 18 of 20 left.*rid=WEB_/);
    expect(await list.locator("pre").textContent()).toContain('"groups": [\n    {');

    const path = { groupId: "no-such-group", memberId: owner().id };
    const refusal = client().groups.updateMember({ path, body: { action: "set_primary", target_group_id: "none" } });
    const { meaning, remedy } = (await refusal.catch((error: unknown) => {
      if (isZoomError(error, "groups.updateMember", 4130)) return error;
      throw error;
    })) as { meaning: string; remedy: string };
    const refused = line("groups.updateMember");
    await refused.locator("button.call").focus();
    await page.keyboard.press("Enter");
    const callout = refused.locator(".callout");
    await callout.waitFor();
    const said = await callout.textContent();
    expect(said).toContain("Code 4130");
    for (const words of [meaning, remedy]) expect(said).toContain(words.replaceAll("`", ""));
    expect(await refused.locator('[aria-label="Body of the request"]').textContent()).toContain(
      '"action": "set_primary"',
    );
    await page.keyboard.press("Enter");
    expect(await callout.isVisible()).toBe(false);
  });

  test("what Zoom takes and no document knows is marked", async () => {
    const { auth } = server.clientOptions({ user: owner().id });
    const headers = { authorization: `Bearer ${String(auth)}` };
    await fetch(`${server.url}/v2/users/me?verbose=1`, { headers });
    const marked = line("1 tolerated");
    await marked.locator("button.call").click();
    await marked.getByText("query verbose: unknown").waitFor();
    expect(await marked.locator(".detail").textContent()).not.toContain(String(auth));
  });

  test("filters leave what fits, and everything comes back", async () => {
    const rows = "#call-list > li";
    const all = await page.locator(rows).count();
    await page.selectOption("select[name=status]", "4");
    await counted(page, rows, 1);
    await page.selectOption("select[name=status]", "tolerated");
    await line("verbose=1").waitFor();
    await counted(page, rows, 1);
    await page.selectOption("select[name=status]", "");
    await page.selectOption("#call-filter select[name=operation]", "groups.list");
    await line("groups.list").waitFor();
    await counted(page, rows, 1);
    await page.fill("#call-filter input[name=text]", "no such words");
    await page.getByText("No call fits the filter.").waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    await counted(page, rows, all);
  });

  test("the faults that it shows are those that there are, and each can be removed", async () => {
    sandbox.faults.set({ server_error: 0.5, slow: 0.25 });
    sandbox.faults.answer("groups.list", 300, { times: 2 });
    const faults = page.locator("#faults");
    await faults.getByText("server error: 50 % of API calls, at random").waitFor();
    await faults.getByText("slow by 5000 ms: 25 % of API calls, at random").waitFor();
    await page.getByRole("button", { name: /^Remove: server error/ }).click();
    await counted(page, "#faults > li", 2);
    expect(sandbox.faults.planned).toMatchObject({ rates: { slow: 0.25 }, answers: { "groups.list": [{ times: 2 }] } });
    expect(sandbox.faults.planned.rates).not.toHaveProperty("server_error");
    await page.getByRole("button", { name: "Remove all faults" }).click();
    await page.getByText("None is active.").waitFor();
    await client().groups.list();
  });

  test("the form adds each kind of fault, and keeps the others", async () => {
    await page.getByText("Add a fault").click();
    const form = page.locator("#fault-form");
    const add = async (fields: Readonly<Record<string, string>>) => {
      for (const [name, value] of Object.entries(fields)) {
        const field = form.locator(`[name=${name}]`);
        if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
        else await field.fill(value);
      }
      await form.getByRole("button", { name: "Add" }).click();
      await page.getByText("The fault is active.").waitFor();
      await page.evaluate(() => (document.getElementById("toast")!.textContent = ""));
    };
    await add({ way: "answer", operation: "groups.get", answer: "404/4130", times: "2" });
    await add({ way: "script", operation: "groups.get", kind: "rate_limit", times: "1" });
    await add({ way: "rate", kind: "html", percent: "10" });
    await add({ way: "rate", kind: "cut_body", percent: "20" });
    await add({ way: "delay", operation: "users.list", ms: "250" });
    expect(sandbox.faults.planned).toEqual({
      answers: { "groups.get": [{ code: 4130, status: 404, times: 2 }] },
      scripts: { "groups.get": ["rate_limit"] },
      rates: { html: 0.1, cut_body: 0.2, slowMs: 5000 },
      delays: { "users.list": 250 },
    });
    await counted(page, "#faults > li", 5);
    sandbox.faults.clear();
    await page.getByText("None is active.").waitFor();
  });

  test("the clock is the account's, and moves", async () => {
    const shown = page.locator("#now");
    const instant = () => `${new Date(sandbox.clock.now()).toISOString().slice(0, 19).replace("T", " ")} UTC`;
    await page.getByText("standing still").waitFor();
    expect(await shown.textContent()).toBe(instant());
    const before = sandbox.clock.now();
    await page.getByRole("button", { name: "+15 minutes" }).click();
    await shown.getByText("00:15:00").waitFor();
    expect(sandbox.clock.now() - before).toBe(900_000);
    expect(await shown.textContent()).toBe(instant());
    expect(await page.getByText("standing still").isVisible()).toBe(true);
  });

  test("quotas are those of the account", async () => {
    await client().users.get({ path: { userId: owner().id } });
    const light = page.locator(".quota", { hasText: "light per second" });
    await light.getByText("1 / 30").waitFor();
    sandbox.clock.advance(1000);
    await light.getByText("0 / 30").waitFor();
  });

  test("people are found among ten thousand, page by page and by group, and their names stay text", async () => {
    await show("People");
    await counted(page, "#people-list > .entry", 20);
    await page.locator("#people-pager").getByRole("button", { name: "Next" }).click();
    await page.getByText("21–40 of 10,000").waitFor();
    await client().users.update({ path: { userId: owner().id }, body: { display_name: MARKUP } });
    await page.fill("#people-filter input", owner().email);
    await counted(page, "#people-list > .entry", 1);
    await page.locator("#people-list strong", { hasText: MARKUP }).waitFor();
    expect(await page.locator("img:not(h1 img)").count()).toBe(0);
    expect(await page.title()).toBe("zoom-directory sandbox");
    await page.getByRole("button", { name: "Copy the user id" }).click();
    await page.getByText("Copied the user id.").waitFor();
    expect(await clipboard()).toBe(owner().id);
    await page.fill("#people-filter input", "nobody is called so");
    await page.getByText("Nobody has such a name, e-mail or id.").waitFor();
    await page.fill("#people-filter input", "");
    const [group] = [...sandbox.account.groups.values()];
    await page.fill("#groups-filter input", group!.id);
    await counted(page, "#groups-list > .entry", 1);
    await page.locator("#groups-list").getByRole("button").first().click();
    await page.getByText(`1–20 of ${group!.members.size.toLocaleString("en")}`).waitFor();
    await page.getByRole("button", { name: "Show everybody" }).click();
    await page.getByText("1–20 of 10,000").waitFor();
    await show("Calls");
  });

  test("a call that somebody reads stays, however many come, and the rest is a press away", async () => {
    const read = line("1 tolerated");
    await read.locator("button.call").click();
    for (let index = 0; index < 110; index += 1) await sandbox.fetch("http://localhost/v2/nothing");
    await counted(page, "#call-list > li", 101);
    expect(await read.locator(".detail").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Show more" }).click();
    await counted(page, "#call-list > li", sandbox.journal.count());
  });

  test("a reset by another seed begins anew, without a reload", async () => {
    await page.evaluate(() => (document.body.dataset.loaded = "once"));
    sandbox.reset({ seed: 2, users: 30 });
    await page.getByText("30 users").waitFor();
    await page.getByText("No calls yet").waitFor();
    await client().groups.list();
    await line("groups.list").waitFor();
    await page.fill("#reset-form input[name=seed]", "3");
    await page.locator("#reset-form").getByRole("button").click();
    await page.getByText("seed 3").waitFor();
    await page.getByText("No calls yet").waitFor();
    expect(sandbox.account.users.size).toBe(30);
    expect(await page.evaluate(() => document.body.dataset.loaded)).toBe("once");
  });

  test("it goes on after a restart of the server, and shows no call twice", async () => {
    const before = problems.length;
    await client().groups.list();
    await line("groups.list").waitFor();
    const { port } = server;
    await server.close();
    await page.getByText("Reconnecting").waitFor();
    await page.locator("#advance button").first().click();
    await page.getByText("The sandbox does not answer. Is it still running?").waitFor();
    server = await sandbox.listen(port);
    await page.locator("#live[data-state=live]").waitFor();
    await client().users.get({ path: { userId: owner().id } });
    await line("users.get").waitFor();
    await counted(page, "#call-list > li", sandbox.journal.count());
    problems.length = before; // the browser complains of the server that is gone
  });

  test("another account has a page of its own", async () => {
    const account = sandbox.createAccount({ name: "apart", users: 5 });
    const apart = await open("?account=apart");
    await apart.getByText("5 users").waitFor();
    await createZoomClient({ ...account.clientOptions(), quota: false }).users.list();
    await line("users.list", apart).waitFor();
    await apart.locator("#advance button").first().click();
    await apart.getByText("00:01:00").waitFor();
    expect(sandbox.clock.now() - account.clock.now()).not.toBe(0);
    expect(await line("users.list").count()).toBe(0);
    await apart.selectOption("#account", { label: "main" });
    await apart.getByText("30 users").waitFor();
    await apart.context().close();
  });

  test("an account that is gone is named, and the others are there to choose", async () => {
    const before = problems.length;
    sandbox.createAccount({ name: "passing", users: 3 });
    const passing = await open("?account=passing");
    await passing.getByText("3 users").waitFor();
    sandbox.removeAccount("passing");
    await passing.getByText("The account passing does not exist any more.").waitFor();
    await passing.selectOption("#account", { label: "main" });
    await passing.getByText("30 users").waitFor();
    await passing.context().close();
    problems.length = before; // the browser complains of the answer 404
  });

  test.each([
    { width: 1280, scheme: "light", other: "dark" },
    { width: 390, scheme: "dark", other: "light" },
  ] as const)(
    "nothing serious for axe in either theme, and everything fits: $width",
    async ({ width, scheme, other }) => {
      const narrow = width === 390;
      const size = { viewport: { width, height: 844 }, colorScheme: scheme, hasTouch: narrow, isMobile: narrow };
      sandbox.faults.set({ server_error: 0.5 });
      const small = await open("", size);
      await small.locator("#faults li").waitFor();
      await small.getByText("Add a fault").click();
      await line("users.get", small).locator("button.call").click();
      await line("users.get", small).locator("pre").waitFor();
      const background = () => small.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const first = await background();
      for (const theme of [scheme, other]) {
        if (theme === other)
          while (!(await small.getByText(`Theme: ${other}`).isVisible())) await small.click("#theme");
        for (const view of ["Calls", "People", "Connect"]) {
          await show(view, small);
          await small.locator("#view-people[hidden], #people-list .entry").first().waitFor({ state: "attached" });
          const look = { theme, view, grave: await graveIn(small), over: await tooWide(small) };
          expect(look).toEqual({ theme, view, grave: [], over: 0 });
          if (narrow) expect({ view, small: await tooSmall(small) }).toEqual({ view, small: [] });
        }
      }
      expect(await background()).not.toBe(first);
      await small.reload();
      await small.getByText(`Theme: ${other}`).waitFor();
      sandbox.faults.clear();
      await small.context().close();
    },
  );

  test("nothing has failed, nothing was against the policy, and nothing came from outside", () => {
    expect(problems).toEqual([]);
  });
});

/** Waits until there are so many. */
async function counted(page: Page, selector: string, count: number): Promise<void> {
  await page.waitForFunction(
    ([what, many]) => document.querySelectorAll(what as string).length === many,
    [selector, count] as const,
    { timeout: 5_000 },
  );
}

/** What a finger would miss: what can be pressed and is lower than 44 pixels. Links in a sentence are as high as it is. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, a.button, .tabs a, input, select, summary")].flatMap((element) => {
      const { height, width } = element.getBoundingClientRect();
      return width > 0 && (height < 44 || width < 44) ? [`${element.outerHTML.slice(0, 80)} ${width}x${height}`] : [];
    }),
  );
}
