/** Heap drift over 50,000 calls that share one long-lived signal. Needs --expose-gc. */
import { createZoomClient, staticToken } from "../src/index.js";

const CALLS = 50_000;
const { signal } = new AbortController();
const zoom = createZoomClient({
  auth: staticToken("bench-token"),
  fetch: async () =>
    new Response('{"id":"a","email":"a@example.com","type":1}', { headers: { "content-type": "application/json" } }),
});
const call = () => zoom.users.get({ path: { userId: "a" }, signal });
const heap = () => {
  if (!globalThis.gc) throw new Error("Run it with node --expose-gc, as `npm run bench:heap` does.");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

for (let i = 0; i < 5_000; i += 1) await call();
const before = heap();
for (let i = 0; i < CALLS; i += 1) await call();
const drift = (heap() - before) / 2 ** 20;
console.log(`heap drift over ${CALLS.toLocaleString("en")} calls on one signal: ${drift.toFixed(3)} MiB`);
if (drift >= 1) process.exitCode = 1;
