/** Starts bench/server in a process of its own, so that its work is not counted. */
import { fork } from "node:child_process";
import { once } from "node:events";

export async function startServer(): Promise<{ url: string; stop(): void }> {
  const child = fork(new URL("./server.js", import.meta.url));
  const [port] = await once(child, "message");
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => child.disconnect() };
}
