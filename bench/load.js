/**
 * What importing the published client costs: whole processes, started in turns, so that whatever else the machine does falls
 * on all of them alike; and the CPU time that each process counts, which suffers less from it. Give a number for more or
 * fewer rounds: `npm run bench:load -- 50`.
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
  "zoom-directory/validate": `import "zoom-directory/validate";`,
  "zoom-directory/sandbox": `import "zoom-directory/sandbox";`,
};

const TELL = `import { writeSync } from "node:fs"; const { user, system } = process.cpuUsage(); writeSync(1, String(user + system));`;

/** @type {Record<string, { time: number, cpu: number }[]>} Milliseconds. */
const runs = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
mkdirSync(path.join(ROOT, "coverage"), { recursive: true });
const folder = mkdtempSync(path.join(ROOT, "coverage/load-"));
try {
  const files = Object.entries(ways).map(([name, code], index) => {
    const file = path.join(folder, `${index}.mjs`);
    writeFileSync(file, `${code}\n${TELL}`);
    return { name, file };
  });
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, file } of files) {
      const begin = performance.now();
      const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      // The first round fills the caches of the disk.
      if (round > 0) runs[name]?.push({ time: performance.now() - begin, cpu: Number(stdout) / 1000 });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const base = medians("empty process");
console.log("                              time        CPU   over an empty process");
for (const name of Object.keys(ways)) {
  const { time, cpu } = medians(name);
  console.log(
    `${name.padEnd(23)} ${padded(time)} ms ${padded(cpu)} ms   ${padded(time - base.time)} ms, CPU ${padded(cpu - base.cpu)} ms, ${(time / base.time).toFixed(2)} ×`,
  );
}

function medians(/** @type {string} */ name) {
  const all = runs[name] ?? [];
  return { time: median(all.map(({ time }) => time)), cpu: median(all.map(({ cpu }) => cpu)) };
}

function median(/** @type {readonly number[]} */ values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function padded(/** @type {number} */ milliseconds) {
  return milliseconds.toFixed(1).padStart(7);
}
