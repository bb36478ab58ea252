/** A stranger's project: an empty folder outside the repository, into which npm installs the tarball and nothing else. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm } from "./run.js";

/**
 * @param {string} folder where to make it
 * @param {string} name of the project
 * @param {readonly string[]} packages what to install: a tarball, or `name@version`
 */
export function createProject(folder, name, packages) {
  const project = path.join(folder, name);
  mkdirSync(project);
  writeFileSync(path.join(project, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  npm(["install", "--no-audit", "--no-fund", ...packages], project);
  return project;
}

/**
 * The names of the packages that are installed in a project, as a list.
 *
 * @param {string} project
 */
export function packagesIn(project) {
  return readdirSync(path.join(project, "node_modules")).filter((name) => !name.startsWith("."));
}
