/** How quick the sandbox is: cold start, many users, and requests a second on one core. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";

const started = performance.now();
const { createSandbox } = await import("../src/sandbox/index.js");
const imported = performance.now();

if (process.argv[2] === "serve") {
  const server = await createSandbox({ users: 50, quota: "off" }).listen(0);
  process.send?.(server.clientOptions());
  const before = process.cpuUsage();
  process.on("message", () => {
    const { user, system } = process.cpuUsage(before);
    process.send?.((user + system) / 1e6);
    process.disconnect();
    process.exit();
  });
} else {
  const begun = performance.now();
  createSandbox({ users: 50 });
  const ready = performance.now();
  const large = createSandbox({ users: 10_000 });
  const filled = performance.now();
  const huge = createSandbox({ users: 100_000 });
  const overfilled = performance.now();
  console.log(
    `import ${(imported - started).toFixed(0)} ms, cold start ${(ready - begun).toFixed(1)} ms, 10,000 users ${(filled - ready).toFixed(0)} ms (${large.account.users.size} users), 100,000 users ${(overfilled - filled).toFixed(0)} ms (${huge.account.users.size} users)`,
  );
  const child = fork(new URL(import.meta.url), ["serve"], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const [options] = await once(child, "message");
  const { baseUrl, auth } = options as {
    baseUrl: string;
    auth: { tokenUrl: string; accountId: string; clientId: string; clientSecret: string };
  };
  const answer = await fetch(auth.tokenUrl, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${auth.clientId}:${auth.clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "account_credentials", account_id: auth.accountId }),
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${access_token}` };
  const { users } = (await (await fetch(`${baseUrl}/users`, { headers })).json()) as { users: { id: string }[] };
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const url = `${baseUrl}/users/${users[0]?.id}`;
  const call = () =>
    new Promise<void>((resolve, reject) => {
      request(url, { agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`Status ${response.statusCode}`));
        response.resume().on("end", resolve);
      })
        .on("error", reject)
        .end();
    });
  const load = async (count: number) => {
    let left = count;
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        while (left-- > 0) await call();
      }),
    );
  };
  await load(3_000);
  const begin = performance.now();
  await load(15_000);
  const seconds = (performance.now() - begin) / 1000;
  child.send("cpu");
  const [cpu] = await once(child, "message");
  console.log(
    `${(15_000 / seconds).toFixed(0)} users.get a second over a port (server in a process of its own, ${Number(cpu).toFixed(1)} s of its CPU for 18,001 calls)`,
  );
  agent.destroy();
}
