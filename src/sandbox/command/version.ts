/** The version of the package that this is a part of. */
import { readFileSync } from "node:fs";
import { fileOfPackage } from "../spec/package-file.js";

export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(fileOfPackage("package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}
