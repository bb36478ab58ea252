/** The documentation in a real browser, served by the sandbox, with every other host blocked. */
import type { Page } from "playwright-core";
import { document, type Json } from "../document.js";
import { describeInBrowser, graveIn, tooWide } from "../support/browser.js";
import { LANGUAGES } from "./built.js";
import { createReader } from "./reader.js";

const operations = Object.values<Json>(document.paths).flatMap((item) =>
  Object.values<Json>(item).filter(({ operationId }) => operationId),
);
const ids: string[] = operations.map(({ operationId }) => operationId);

describeInBrowser("the documentation", () => {
  const { open, home, origin, sandbox, problems } = createReader();

  /** One page of each kind, and what readers open on them. */
  const KINDS: readonly { path: string; act?: (page: Page) => Promise<unknown> }[] = [
    { path: "" },
    { path: "reference/" },
    { path: "reference/groups.updateMember/", act: openForm },
    { path: "reference/users.getSettings/" },
    { path: "guides/getting-started/", act: (page) => page.locator(".picker summary").first().click() },
    { path: "guides/sandbox-rules/" },
    { path: "guides/api-client/" },
    { path: "guides/api-methods/" },
    { path: "codes/" },
    { path: "scopes/" },
    { path: "limits/" },
    { path: "downloads/", act: searchFor("group") },
  ];

  // Every two of language, width and theme meet.
  const LOOKS = [
    { root: "", width: 1280, colorScheme: "light" },
    { root: "", width: 390, colorScheme: "dark" },
    { root: "zh-CN/", width: 1280, colorScheme: "dark" },
    { root: "zh-CN/", width: 390, colorScheme: "light" },
  ] as const;

  test("nothing serious for axe, and nothing wider than the screen, on any kind of page", async () => {
    const found = LOOKS.map(async ({ root, width, colorScheme }) => {
      const page = await open(root, { viewport: { width, height: 900 }, colorScheme });
      const faults: string[] = [];
      for (const { path, act } of KINDS) {
        await page.goto(home() + root + path);
        await act?.(page);
        const over = await tooWide(page);
        await page.evaluate(shorten);
        const grave = [...(await graveIn(page)), ...(over > 0 ? [`${over} px too wide`] : [])];
        faults.push(...grave.map((fault) => `${root}${path} ${width} ${colorScheme}: ${fault}`));
      }
      return faults;
    });
    expect((await Promise.all(found)).flat()).toEqual([]);
  });

  test.each(LANGUAGES)("every operation, code and scope is found, by names and words, in $lang", async ({ root }) => {
    const page = await open(root);
    await searchFor("4130")(page);
    const firstFor = (queries: string[]) =>
      page.evaluate((all) => {
        const input = window.document.querySelector("dialog.search input") as HTMLInputElement;
        return all.map((query) => {
          input.value = query;
          input.dispatchEvent(new Event("input"));
          const links = window.document.querySelectorAll<HTMLAnchorElement>("dialog.search a");
          return [...links].map(({ href }) => href);
        });
      }, queries);
    const start = home() + root;
    const byId = await firstFor(ids);
    expect(ids.filter((id, index) => byId[index]?.[0] !== `${start}reference/${id}/`)).toEqual([]);
    const titles = await page.evaluate(() =>
      [...window.document.querySelectorAll<HTMLAnchorElement>("#nav details a")].map((link) => [
        link.firstChild?.textContent ?? "",
        link.href,
      ]),
    );
    expect(titles.length).toBe(ids.length);
    const byTitle = await firstFor(titles.map(([title = ""]) => title));
    expect(titles.filter(([, href = ""], index) => !byTitle[index]?.slice(0, 3).includes(href))).toEqual([]);
    const queries = ["4130", "group:read:admin", "target_group_id", "updateAGroupMember", "虚拟背景"];
    const [code, scope, field, zoomId, chinese] = await firstFor(queries);
    expect(code?.[0]).toBe(`${start}codes/#4130`);
    expect(scope?.[0]).toBe(`${start}scopes/#group:read:admin`);
    expect(field?.[0]).toBe(`${start}reference/groups.updateMember/#body.target_group_id`);
    expect(zoomId?.[0]).toBe(`${start}reference/groups.updateMember/`);
    if (root) expect(chinese?.length).toBeGreaterThan(3);
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog.search").isVisible()).toBe(false);
  });

  test("the search is all keyboard: open, type, go down, enter", async () => {
    const page = await open("");
    await page.keyboard.press("Control+k");
    await page.locator("dialog.search input").waitFor();
    await page.keyboard.type("updateMember");
    await page.locator("dialog.search li").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/reference\/groups\.updateMember\/$/);
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
    await page.goto(`${home()}zh-CN/reference/users.update/`);
    expect(await shown()).toContain("MultipartBody.Builder");
    expect(await page.locator(".rest summary").textContent()).toContain("Kotlin");
  });

  test.each([
    ["reference/users.updateSettings/", "body.schedule_meeting.join_before_host"],
    ["reference/groups.updateMember/", "4130"],
    ["codes/", "4130"],
    ["guides/api-methods/", "groupsupdatemember"],
  ])("a link into %s, to %s, opens what is closed and shows it below the bar", async (path, id) => {
    const page = await open(`${path}#${id}`);
    const target = page.locator(`[id="${id}"]`);
    await target.waitFor({ state: "visible" });
    const { y = 0 } = (await target.boundingBox()) ?? {};
    const bar = (await page.locator(".bar").boundingBox())?.height ?? 0;
    expect(y).toBeGreaterThanOrEqual(bar);
    expect(y).toBeLessThan(900);
  });

  test("the samples stay in view on wide screens, and the call is not cut off", async () => {
    const page = await open("reference/users.list/");
    await page.evaluate(() => window.scrollTo(0, 3000));
    const { y = -1, height = 0 } = (await page.locator(".panel.samples").boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    const hidden = await page.evaluate(() => {
      const sample = window.document.querySelector(".samples .sample[data-lang=typescript]");
      return (sample?.scrollHeight ?? 0) - (sample?.clientHeight ?? 0);
    });
    expect({ hidden, fits: y + height < 900 }).toEqual({ hidden: 0, fits: true });
  });

  test("dark and light are the reader's choice, and stay so", async () => {
    const page = await open("", { colorScheme: "light" });
    const background = () => page.evaluate(() => getComputedStyle(window.document.body).backgroundColor);
    const light = await background();
    await page.locator("button.theme").click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(`${home()}codes/`);
    expect(await background()).toBe(dark);
  });

  test.each(["granular", "classic"])("the picker names a %s scope that is enough for each operation", async (kind) => {
    const page = await open("guides/getting-started/");
    // What is checked already is not waited for.
    await page.locator(".picker").waitFor();
    await page.locator(`.picker input[value=${kind}]`).check();
    const picked = await page.evaluate(() => {
      const boxes = [...window.document.querySelectorAll<HTMLInputElement>(".picker [type=checkbox]")];
      const scopes = () => [...window.document.querySelectorAll(".picker output code")].map((one) => one.textContent);
      const alone = boxes.map((box) => {
        box.click();
        const entry = { id: box.parentElement?.textContent?.trim(), scopes: scopes() };
        box.click();
        return entry;
      });
      for (const box of boxes) box.click();
      return { alone, together: scopes() };
    });
    const isClassic = (scope: string) => /^\w+:(read|write|master)(:admin)?$/.test(scope);
    expect(new Set(picked.alone.map(({ id }) => id))).toEqual(new Set(ids));
    for (const { operationId, security } of operations) {
      const enough: string[] = security.map(({ oauth2 }: Json) => oauth2[0]);
      const ofKind = enough.filter((one) => isClassic(one) === (kind === "classic") && !one.endsWith("master"));
      const shown = picked.alone.find(({ id }) => id === operationId)?.scopes ?? [];
      expect({ operationId, shown }).toEqual({ operationId, shown: [expect.any(String)] });
      expect(ofKind.length > 0 ? ofKind : enough).toContain(shown[0]);
    }
    expect(picked.together).toEqual([...new Set(picked.alone.flatMap(({ scopes }) => scopes))]);
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
    expect(await graveIn(page)).toEqual([]);
  });

  test("the form says what to do when nothing answers", async () => {
    const before = problems.length;
    const page = await open("reference/groups.list/");
    await openForm(page);
    await page.locator(".try-form input").first().fill("http://127.0.0.1:1/v2");
    await page.locator(".send").click();
    await page.locator(".answer .failed", { hasText: "http://127.0.0.1:1/v2" }).waitFor();
    expect(await page.locator(".answer code").textContent()).toContain(`--allow-origin ${origin()}`);
    problems.length = before; // the browser complains of the address
  });

  test("without a script everything but the search and the form is there", async () => {
    const page = await open("reference/groups.updateMember/", { javaScriptEnabled: false });
    expect(await page.locator(".samples .sample:visible").count()).toBe(1);
    await page.locator(".answers label", { hasText: "404" }).click();
    expect(await page.locator(".answers .sample:visible").textContent()).toContain("4130");
    expect(await page.locator("tr[id='4130']").isVisible()).toBe(true);
    expect(await page.locator("details.try").isVisible()).toBe(false);
  });

  test("nothing failed, and nothing was asked of another host", () => {
    expect(problems).toEqual([]);
  });
});

/** Of long lists the first rows: the others are built as they are. */
function shorten() {
  for (const element of window.document.querySelectorAll("main *, #nav *"))
    for (const one of [...element.children].slice(12)) one.remove();
}

function searchFor(query: string) {
  return async (page: Page) => {
    await page.keyboard.press("/");
    await page.locator("dialog.search input").fill(query);
    await page.locator("dialog.search li").first().waitFor();
  };
}

async function openForm(page: Page): Promise<void> {
  await page.locator("details.try > summary").click();
  await page.locator("details.try[data-ready]").waitFor();
}
