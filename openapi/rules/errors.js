/** Every 4xx response explains its codes, completely and without contradiction; no other response has codes. */
import { KINDS, SUBJECTS } from "./vocabulary.js";

export default function errors() {
  return {
    Response(response, { report, location, key }) {
      const status = String(key);
      const list = response["x-errors"];
      if (list === undefined) {
        if (/^4/.test(status)) {
          report({
            message: `The response ${status} has no \`x-errors\`. List each code with kind, when and remedy.`,
            location,
          });
        }
        return;
      }
      if (!/^4/.test(status)) {
        report({
          message: `\`x-errors\` stands at ${status}. Move the entries to a 4xx response, with \`alsoStatus\` if Zoom sends them with ${status} too.`,
          location: location.child("x-errors"),
        });
      }
      if (!Array.isArray(list) || list.length === 0) {
        report({
          message: "`x-errors` is no list with entries. Write `{code, kind, when, remedy}` entries.",
          location: location.child("x-errors"),
        });
        return;
      }
      const kinds = new Map();
      list.forEach((entry, index) => {
        const at = location.child(["x-errors", index]);
        if (entry.code !== null && !Number.isInteger(entry.code)) {
          report({
            message: "An error has no `code`. Give Zoom's integer, or `null` where Zoom gives none.",
            location: at,
          });
        }
        if (!KINDS.includes(entry.kind)) {
          report({
            message: `The error ${entry.code} has no valid \`kind\`. Choose one of ${KINDS.join(", ")}.`,
            location: at,
          });
        }
        for (const text of ["when", "remedy"]) {
          if (typeof entry[text] !== "string" || !/[.!?]$/.test(entry[text].trim())) {
            report({
              message: `The error ${entry.code} has no \`${text}\`. Write a sentence with a full stop.`,
              location: at,
            });
          }
        }
        if (entry.alsoStatus !== undefined && !Number.isInteger(entry.alsoStatus)) {
          report({
            message: `\`alsoStatus\` of the error ${entry.code} is no HTTP status. Write an integer.`,
            location: at,
          });
        }
        if (entry.subject !== undefined) {
          if (entry.kind !== "not_found" || !SUBJECTS.includes(entry.subject)) {
            report({
              message: `The \`subject\` of the error ${entry.code} is for the kind \`not_found\` and one of ${SUBJECTS.join(", ")}.`,
              location: at,
            });
          }
        }
        const before = kinds.get(entry.code);
        if (before && before !== entry.kind) {
          report({
            message: `The code ${entry.code} stands there as ${before} and as ${entry.kind}. One response gives one kind to a code: choose.`,
            location: at,
          });
        }
        kinds.set(entry.code, entry.kind);
      });
    },
  };
}
