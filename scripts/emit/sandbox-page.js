/** generated/sandbox-page.ts: the files of src/sandbox/page/browser/, made ready for a browser, as texts. */
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { header } from "./header.js";

const FOLDER = "src/sandbox/page/browser";

export async function emitSandboxPage() {
  const texts = {
    html: read("index.html"),
    script: await bundled("main.ts", "es2022"),
    // Newer than what esbuild would translate for a list of browsers: light-dark() and nesting.
    style: await bundled("page.css", "esnext"),
    icon: read("icon.svg"),
  };
  const lines = Object.entries(texts).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`);
  return header("The page of the sandbox.", `${FOLDER}/`) + lines.join("");
}

function read(/** @type {string} */ name) {
  return readFileSync(`${FOLDER}/${name}`, "utf8");
}

async function bundled(/** @type {string} */ name, /** @type {string} */ target) {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}/${name}`],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target,
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
