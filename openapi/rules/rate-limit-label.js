/** Every operation says which of Zoom's pools it counts against. */
import { LABELS } from "./vocabulary.js";

export default function rateLimitLabel() {
  return {
    Operation(operation, { report, location }) {
      if (!LABELS.includes(operation["x-rate-limit-label"])) {
        report({
          message: `The operation has no valid \`x-rate-limit-label\`. Choose one of ${LABELS.join(", ")}.`,
          location,
        });
      }
    },
  };
}
