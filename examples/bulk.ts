/**
 * Very many calls at once, paced by the account's quota, with a progress bar, and a second run that does what is left.
 * Against the embedded sandbox: `npm run bulk`.
 */
import { createZoomClient, isZoomError, type EachProgress } from "../src/index.js";
import { createSandbox } from "../src/sandbox/index.js";

const sandbox = createSandbox({ users: 240, seed: 1 });
const server = await sandbox.listen(0);
await using zoom = createZoomClient({ ...server.clientOptions(), quota: { plan: "pro" } });

const active = await zoom.users.list({ query: { status: "active" } }).toArray({ limit: 10_000 });
const ids = [...active.map(({ id = "" }) => id), "nobody@example.com"];

// The progress bar in one line.
const bar = ({ total = 1, done, failed, skipped }: EachProgress) =>
  process.stdout.write(`\r${"█".repeat((40 * (done + failed + skipped)) / total).padEnd(40, "░")} ${done} of ${total}`);

// Ended half-way, as by Ctrl+C.
const stop = new AbortController();
const first = await zoom.each(ids, (userId, call) => zoom.users.get({ path: { userId }, ...call }), {
  signal: stop.signal,
  onProgress(progress) {
    bar(progress);
    if (progress.done === Math.ceil(ids.length / 2)) stop.abort();
  },
});
console.log(`\n\nEnded half-way: ${first.done.length} done, ${first.left.length + first.failed.length} to do.\n`);

const report = await zoom.each(ids, (userId, call) => zoom.users.get({ path: { userId }, ...call }), {
  done: first.done,
  onProgress: bar,
});
const light = (await zoom.quota())?.labels.light;
console.log(`\n\n${report.done.length} done. ${light?.why ?? "Nothing waits any more."}`);
for (const { item, error } of report.failed)
  console.log(`${item}: ${isZoomError(error) ? error.message : String(error)}`);
await server.close();
