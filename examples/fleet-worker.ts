/** One of the processes of fleet.ts: an ordinary script, but for the two stores that it shares with the others. */
import { once } from "node:events";
import { createClient } from "redis";
import { createZoomClient, serverToServer, type ServerToServerOptions } from "../src/index.js";
import { redisQuotaStore, redisTokenStore } from "../src/redis/index.js";

/** What it is started with. */
export interface FleetTask {
  readonly redisUrl: string;
  readonly baseUrl: string;
  readonly credentials: ServerToServerOptions;
  readonly userIds: readonly string[];
}

/** What it tells, call by call; and at its end how it was. */
export type FleetNews =
  | { readonly type: "call"; readonly at: number; readonly failed?: string | undefined }
  | { readonly type: "event"; readonly name: string }
  | { readonly type: "done" };

const tell = (news: FleetNews) => void process.send?.(news);

// What comes over the channel is what fleet.ts has sent.
const [task] = (await once(process, "message")) as [FleetTask];
const client = createClient({ url: task.redisUrl, socket: { reconnectStrategy: 50 } });
client.on("error", () => {});
await client.connect();

const zoom = createZoomClient({
  auth: serverToServer({ ...task.credentials, store: redisTokenStore({ client }) }),
  baseUrl: task.baseUrl,
  quota: { plan: "business", store: redisQuotaStore({ client }) },
  on(event) {
    if (event.type === "response" && event.status >= 400) tell({ type: "event", name: String(event.status) });
    if (event.type === "token" && event.outcome !== "adopted")
      tell({ type: "event", name: `token ${event.outcome}${event.reason ? `: ${event.reason}` : ""}` });
    if (event.type === "quota_store") tell({ type: "event", name: `quota store ${event.state}` });
  },
});

await Promise.all(
  task.userIds.map(async (userId) => {
    try {
      await zoom.users.get({ path: { userId } });
      tell({ type: "call", at: Date.now() });
    } catch (error) {
      tell({ type: "call", at: Date.now(), failed: String(error) });
    }
  }),
);
await zoom.close();
client.destroy();
tell({ type: "done" });
process.disconnect();
