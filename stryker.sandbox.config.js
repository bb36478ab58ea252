/** Mutations of what the sandbox knows and does. One file: `npm run mutation:sandbox -- --mutate src/sandbox/state/users.ts`. */
import { readFileSync } from "node:fs";

const base = JSON.parse(readFileSync("stryker.config.json", "utf8"));

export default {
  ...base,
  jest: { ...base.jest, configFile: "jest.mutation.sandbox.config.js" },
  thresholds: { high: 90, low: 80, break: 80 },
  mutate: ["src/sandbox/state/**/*.ts", "src/sandbox/operations/**/*.ts"],
};
