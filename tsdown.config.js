/** How the published entries are bundled: one file each, what they share in chunks/, and the texts of errors loaded late. */
import { transform } from "esbuild";
import license from "rollup-plugin-license";
import { defineConfig } from "tsdown";

const openapi = ["openapi-fetch", "openapi-typescript-helpers"];
const sandbox = ["hono", "@hono/node-server", "@fastify/busboy"];
// The formats, such as that of a date: ajv itself has done its work when the spec was generated.
// The certificate of --https, which is loaded with it.
const certificate = [
  /^@peculiar\//,
  "selfsigned",
  "asn1js",
  "bytestreamjs",
  "pkijs",
  "pvtsutils",
  "pvutils",
  "reflect-metadata",
  "tslib",
  "tsyringe",
  "@noble/hashes",
];
const checks = ["ajv-formats"];

/** Compiled checks, tables and the library of certificates: without spaces and source maps, which would be half of the package. */
const small = {
  name: "small",
  async generateBundle(/** @type {object} */ _options, /** @type {Record<string, any>} */ bundle) {
    for (const [file, chunk] of Object.entries(bundle)) {
      if (!/(-checks|-shapes|selfsigned)\.js$/.test(file)) continue;
      const { code } = await transform(chunk.code, { minify: true, format: "esm", legalComments: "none" });
      Object.assign(chunk, { code, map: null, sourcemapFileName: null });
      delete bundle[`${file}.map`];
    }
  },
};

export default defineConfig({
  entry: {
    index: "src/index.ts",
    sandbox: "src/sandbox/index.ts",
    otel: "src/otel.ts",
    redis: "src/redis/index.ts",
    validate: "src/validate/index.ts",
    cli: "src/sandbox/cli.ts",
  },
  format: "esm",
  target: "es2022",
  // For the sandbox and the command. The client imports nothing of Node: check:package bundles it for a browser.
  platform: "node",
  dts: { sourcemap: false },
  // `await using` needs a name that neither ES2022 nor the DOM has; TypeScript knows it since 5.2.
  banner: { dts: '/// <reference lib="esnext.disposable" />' },
  sourcemap: true,
  fixedExtension: false,
  hash: false,
  outputOptions: {
    chunkFileNames: "chunks/[name].js",
    codeSplitting: {
      groups: [
        ...["answer-checks", "request-checks", "answer-shapes"].map((name) => ({
          name,
          test: new RegExp(`/${name}\\.ts$`),
        })),
        // Few files, each with what it imports. What the sandbox and the client share stands apart, and so do the classes of
        // refusals: the entry exports them, but only a refusal needs them, or who imports one.
        { name: "shared", test: /src\/shared\/[\w-]+\.ts$/, priority: 4 },
        { name: "errors", test: /src\/errors\/(classes|api-error)\.ts$/, priority: 3 },
        { name: "client", test: /src\/(client|errors\/is-zoom-error)\.ts$/, priority: 2 },
        { name: "kinds", test: /src\/errors\/kinds\.ts$/, priority: 1 },
      ],
    },
  },
  // Their types cost a strict consumer six times what ours do, and the sandbox starts from the tarball alone.
  deps: { onlyBundle: [...openapi, ...sandbox, ...certificate, ...checks] },
  // @ts-expect-error Its types speak of `default`; its CommonJS is the function itself.
  plugins: [license({ thirdParty: { output: "dist/THIRD-PARTY-LICENSES.txt" } }), small],
  logLevel: "warn",
  checks: { pluginTimings: false },
});
