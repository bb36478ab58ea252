/** The tools of others and what each has to say of openapi.json. Each rejects when it is not content. */
import { convertToPostman } from "./postman.js";
import { compile, generated } from "./generators.js";
import { load, readDocument, run } from "./run.js";
import { mock } from "./prism.js";

const QUIET = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", CI: "true" };

export const tools = [
  {
    name: "redocly",
    run: async (folder) => {
      const args = ["lint", "openapi.json", "--extends", "recommended-strict", "--format", "json"];
      const { totals } = JSON.parse((await run(folder, "redocly", args, QUIET)).stdout);
      if (totals.errors + totals.warnings > 0) throw new Error(JSON.stringify(totals));
      return "recommended-strict: 0 errors, 0 warnings";
    },
  },
  {
    name: "spectral",
    run: async (folder) => {
      const args = [
        "lint",
        "openapi.json",
        "--ruleset",
        "spectral.yaml",
        "--fail-severity",
        "hint",
        "--format",
        "json",
      ];
      const results = JSON.parse((await run(folder, "spectral", args)).stdout.replace(/[^\]]*$/, ""));
      if (results.length > 0) throw new Error(`${results.length} results, first ${JSON.stringify(results[0])}`);
      return "spectral:oas: 0 results";
    },
  },
  {
    name: "swagger-parser",
    run: async (folder) => {
      const { default: SwaggerParser } = await load(folder, "@apidevtools/swagger-parser");
      await SwaggerParser.validate(readDocument(folder), { dereference: { circular: true } });
      return "valid";
    },
  },
  {
    name: "scalar",
    run: async (folder) => {
      const { validate } = await load(folder, "@scalar/openapi-parser");
      const { valid, errors } = await validate(JSON.stringify(readDocument(folder)));
      if (!valid) throw new Error(JSON.stringify(errors).slice(0, 500));
      return "valid";
    },
  },
  {
    name: "hey-api",
    run: async (folder) => {
      await run(folder, "openapi-ts", ["-i", "openapi.json", "-o", "out/hey", "-c", "@hey-api/client-fetch"]);
      return compile(folder, generated(folder, "out/hey"));
    },
  },
  {
    name: "orval",
    run: async (folder) => {
      await run(folder, "orval", [
        "-i",
        "openapi.json",
        "-o",
        "out/orval/client.ts",
        "-m",
        "tags-split",
        "-c",
        "fetch",
      ]);
      return compile(folder, generated(folder, "out/orval"));
    },
  },
  {
    name: "typed-openapi",
    run: async (folder) => {
      await run(folder, "typed-openapi", ["openapi.json", "-o", "out/typed.ts"]);
      return compile(folder, ["out/typed.ts"]);
    },
  },
  {
    name: "kubb",
    run: async (folder) => {
      await run(folder, "kubb", ["generate", "--config", "kubb.config.mjs"]);
      return compile(folder, generated(folder, "out/kubb"));
    },
  },
  {
    name: "openapi-zod-client",
    run: async (folder) => {
      await run(folder, "openapi-zod-client", ["openapi.json", "-o", "out/zod.ts"]);
      return compile(folder, ["out/zod.ts"]);
    },
  },
  { name: "prism", run: mock },
  { name: "postman", run: convertToPostman },
  {
    name: "optic",
    run: async (folder) => {
      const { all } = await run(folder, "optic", ["lint", "openapi.json"], { OPTIC_TELEMETRY_LEVEL: "off" });
      if (!/OpenAPI is valid/.test(all)) throw new Error(all.slice(-500));
      return "valid";
    },
  },
];
