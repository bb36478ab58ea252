/** TypeScript through swc, as CommonJS: ESM in jest is still experimental. */
export default {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/tests/seed.ts"],
  // Only what hangs is ended: on a busy machine a test may take its time.
  testTimeout: 120_000,
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transformIgnorePatterns: ["/node_modules/(?!(openapi-fetch|hono|@hono)/)"],
};
