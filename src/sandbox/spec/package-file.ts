/** Files that lie beside the code in the package. */
import { existsSync } from "node:fs";

/** Where the file is. Compiled code lies deeper than its source, and bundled code elsewhere: it looks upwards. */
export function fileOfPackage(name: string): URL {
  let folder = new URL(".", import.meta.url);
  while (!existsSync(new URL(name, folder))) {
    const parent = new URL("..", folder);
    if (parent.href === folder.href) throw new Error(`${name} is missing from the package.`);
    folder = parent;
  }
  return new URL(name, folder);
}
