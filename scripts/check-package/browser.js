/** The client and its validator, bundled for browsers: no module of Node, no global of Node, nothing of the sandbox. */
import path from "node:path";
import { build } from "esbuild";

/**
 * @param {string} project where the package is installed
 */
export async function checkBrowser(project) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: project,
    stdin: {
      contents: `export * from "zoom-directory"; export { createValidator } from "zoom-directory/validate";`,
      resolveDir: project,
    },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outdir: "browser",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const foreign = Object.keys(metafile.inputs).filter((file) => /node:|sandbox/.test(file));
  if (foreign.length > 0) throw new Error(`In a browser's bundle of the client is ${foreign.join(", ")}.`);
  for (const { path: file, text } of outputFiles) {
    const found = /\b(Buffer\.|__dirname|require\()/.exec(text);
    if (found) throw new Error(`In a browser's bundle of the client, ${path.basename(file)}, is ${found[0]}.`);
  }
  return "esbuild for browsers";
}
