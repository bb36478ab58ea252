/**
 * What importing the published client costs: whole processes, started in turns, so that whatever else the machine does falls
 * on all of them alike. Give a number for more or fewer rounds: `npm run bench:load -- 50`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..");
const ROUNDS = Number(process.argv[2] ?? 25);

/** One ES module each, inside the repository, so that its own name leads to dist/. */
const ways = {
  "empty process": "",
  "openapi-fetch": `import "openapi-fetch";`,
  "zoom-directory": `import "zoom-directory";`,
  "zoom-directory/otel": `import "zoom-directory/otel";`,
  "zoom-directory/sandbox": `import "zoom-directory/sandbox";`,
};

/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
mkdirSync(path.join(ROOT, "coverage"), { recursive: true });
const folder = mkdtempSync(path.join(ROOT, "coverage/load-"));
try {
  const files = Object.entries(ways).map(([name, code], index) => {
    const file = path.join(folder, `${index}.mjs`);
    writeFileSync(file, code);
    return { name, file };
  });
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, file } of files) {
      const begin = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [file]);
      if (status !== 0) throw new Error(String(stderr));
      // The first round fills the caches of the disk.
      if (round > 0) times[name]?.push(performance.now() - begin);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const base = median(times["empty process"] ?? []);
for (const [name, values] of Object.entries(times)) {
  const time = median(values);
  console.log(
    `${name.padEnd(23)} ${time.toFixed(1).padStart(6)} ms  +${(time - base).toFixed(1).padStart(5)} ms  ${(time / base).toFixed(2)} × an empty process`,
  );
}

function median(/** @type {readonly number[]} */ values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
