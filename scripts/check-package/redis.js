/** The entry point for Redis beside each line of node-redis that it is promised for. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createProject } from "./project.js";
import { run } from "./run.js";

/** The oldest and the newest line of node-redis that `peerDependencies` allow, and a compiler. */
const CLIENTS = ["5.0.0", "5.12.1", "6.3.1"];
const COMPILER = "5.4.5";

const SOURCE = `
import { createClient, createCluster } from "redis";
import { createZoomClient, serverToServer } from "zoom-directory";
import { redisTokenStore } from "zoom-directory/redis";

const client = createClient();
export const store = redisTokenStore({ client });
export const other = redisTokenStore({ client: createCluster({ rootNodes: [{}] }), prefix: "other:" });
export const zoom = createZoomClient({
  auth: serverToServer({ accountId: "a", clientId: "b", clientSecret: "c", store }),
});
`;

/**
 * @param {string} folder
 * @param {string} tarball
 */
export function checkRedis(folder, tarball) {
  for (const version of CLIENTS) {
    const project = createProject(folder, `redis-${version}`, [
      tarball,
      `redis@${version}`,
      "@types/node@20.19.43",
      `typescript@${COMPILER}`,
    ]);
    writeFileSync(path.join(project, "main.ts"), SOURCE);
    const options = "--strict --target ES2022 --module NodeNext --outDir . --types node --skipLibCheck".split(" ");
    const tsc = path.join(project, "node_modules/typescript/bin/tsc");
    run(process.execPath, [tsc, ...options, "main.ts"], { cwd: project });
    run(process.execPath, ["main.js"], { cwd: project, timeout: 60_000 });
  }
  return `node-redis ${CLIENTS.join(", ")}`;
}
