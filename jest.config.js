/** TypeScript through swc, as CommonJS: ESM in jest is still experimental. */
import { spawnSync } from "node:child_process";

const leftOut = [];
if (spawnSync("redis-server", ["--version"]).error) {
  // Read once, in the parent of all workers, so this is said once.
  console.warn("Left out: tests/redis, as there is no redis-server (apt-get install redis-server).");
  leftOut.push("<rootDir>/tests/redis/");
}

export default {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/tests/seed.ts"],
  // Only what hangs is ended: on a busy machine a test may take its time.
  testTimeout: 120_000,
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", ...leftOut],
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transformIgnorePatterns: ["/node_modules/(?!(openapi-fetch|hono|@hono)/)"],
};
