/** prettier, which is asked again only for what has changed: a file's top-level declarations are formatted one by one. */
import { format, resolveConfig } from "prettier";

const DECLARATION = /^(?=export (?:interface|type|const|declare) |\/\*\*$)/m;

export function createFormatter() {
  const known = new Map();
  return async (/** @type {string} */ text) => {
    const style = await resolveConfig("generated/types.ts");
    const parts = await Promise.all(
      declarations(text).map(async (part) => {
        if (!known.has(part)) known.set(part, await format(part, { ...style, parser: "typescript" }));
        return known.get(part);
      }),
    );
    // One that is used no more is dropped when the whole process ends.
    return parts.join("");
  };
}

/** Only the largest file is worth it: elsewhere blank lines between declarations are the printer's. */
function declarations(/** @type {string} */ text) {
  return text.length > 150_000 ? text.split(DECLARATION) : [text];
}
