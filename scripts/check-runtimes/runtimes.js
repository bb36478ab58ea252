/** Runtimes that come as npm packages, and how each runs a script. */
import path from "node:path";
import { checkReadme } from "../check-package/readme.js";
import { npm, run } from "../check-package/run.js";
import { withSandbox, writeVisitor } from "../check-package/sandbox.js";
import { visitFromWorkerd } from "./workerd.js";

/**
 * @typedef {object} Runtime
 * @property {string} name
 * @property {string[]} packages what npm installs beside the tarball
 * @property {(project: string) => Promise<string>} check gives one line on what was seen
 */

/** The oldest Node that is promised, and the current ones of the lines that are maintained. */
const NODES = ["20.19.0", "22.23.3", "24.21.0"];
const SYSTEM = process.platform === "win32" ? "win" : process.platform;
const NODE = `node-${SYSTEM}-${process.arch}`;

/** @type {Runtime[]} */
export const runtimes = [
  ...NODES.map((version) => ({ name: `Node ${version}`, packages: [`${NODE}@${version}`], check: visitFromNode })),
  {
    name: "Bun 1.4.5",
    packages: ["bun@1.4.5"],
    check: (project) => visitFrom(project, ["bun", "main.js"]),
  },
  {
    name: "Deno 2.9.6",
    packages: ["deno@2.9.6"],
    check: (project) => visitFrom(project, ["deno", "run", "--allow-net", "--allow-env", "main.js"]),
  },
  { name: "workerd 1.20261117.1", packages: ["workerd@1.20261117.1"], check: visitFromWorkerd },
];

/** The sandbox, a visitor and the script of the README, all on this Node. */
async function visitFromNode(/** @type {string} */ project) {
  const runtime = path.join(project, "node_modules", NODE, SYSTEM === "win" ? "bin/node.exe" : "bin/node");
  const node = (/** @type {string[]} */ ...args) => run(runtime, args, { cwd: project, timeout: 60_000 });
  node(
    "--input-type=commonjs",
    "-e",
    `if (!require("zoom-directory").createZoomClient) throw new Error("It is empty.")`,
  );
  const seen = await withSandbox(
    project,
    (options) => {
      writeVisitor(project, options);
      return node("main.js");
    },
    runtime,
  );
  const stripsTypes = node("-p", "process.features.typescript").trim() === "strip";
  return `${seen.trim()}; ${checkReadme(project, { runtime, name: stripsTypes ? "first.ts" : "first.js" })}`;
}

/**
 * A visitor that another runtime runs, by the command that its npm package installs.
 *
 * @param {string} project
 * @param {string[]} command
 */
async function visitFrom(project, command) {
  return withSandbox(project, (options) => {
    writeVisitor(project, options);
    return npm(["exec", "--no", "--", ...command], project).trim();
  });
}
