/** A real browser: Chromium of this machine. What runs in it is told of by `problems`. */
import { existsSync, readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Json } from "../document.js";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export function launch(): Promise<Browser> {
  if (!executablePath) throw new Error("No chromium is installed (apt-get install chromium).");
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath, args });
}

/** Runs `tests` where there is a browser, and says elsewhere what was not tested. */
export function describeInBrowser(what: string, tests: () => void): void {
  if (executablePath) return describe(`${what}, in a browser`, tests);
  test(`left out: ${what}, because no chromium is installed`, () => {
    console.warn(`Not tested: ${what}, as there is no chromium (apt-get install chromium).`);
  });
}

/** What axe finds that is serious or critical, as `rule: elements`. */
export async function graveIn(page: Page): Promise<string[]> {
  // Through the debugger, which a page's policy on scripts does not concern.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as any).axe.run(window.document, { resultTypes: ["violations"] });
    const grave = violations.filter(({ impact }: Json) => impact === "serious" || impact === "critical");
    return grave.map(
      ({ id, nodes }: Json) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }: Json) => target)
          .join(" ")}`,
    );
  });
}

/** By how many pixels the page is wider than the screen. */
export async function tooWide(page: Page): Promise<number> {
  return Math.max(0, await page.evaluate(() => window.document.documentElement.scrollWidth - window.innerWidth));
}
