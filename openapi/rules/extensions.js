/** An `x-` field that EXTENSIONS.md does not describe, at the place where it stands, is a slip or a private language. */
import { EXTENSIONS } from "./vocabulary.js";

export default function extensions() {
  return {
    any: {
      enter(node, { report, location, type }) {
        if (typeof node !== "object" || node === null || Array.isArray(node)) return;
        // Names of properties, headers and paths may begin with `x-` too.
        if (/Map$|Properties$/.test(type.name)) return;
        const known = EXTENSIONS[type.name] ?? [];
        for (const key of Object.keys(node)) {
          if (key.startsWith("x-") && !known.includes(key)) {
            report({
              message: `\`${key}\` is unknown here. Use the standard's own field, or describe it in EXTENSIONS.md and rules/vocabulary.js.`,
              location: location.child(key).key(),
            });
          }
        }
      },
    },
  };
}
