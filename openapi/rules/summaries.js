/** Summaries are imperatives with a verb from a short list; descriptions begin with the same verb, as a statement. */
import { VERBS } from "./vocabulary.js";

export default function summaries() {
  return {
    Operation(operation, { report, location }) {
      const [verb] = (operation.summary ?? "").split(" ");
      if (!Object.hasOwn(VERBS, verb) || /\.$/.test(operation.summary)) {
        report({
          message: `The summary is no short imperative. Begin with ${Object.keys(VERBS).join(", ")}, and leave out the full stop.`,
          location: location.child("summary"),
        });
        return;
      }
      const [first] = (operation.description ?? "").split(" ");
      if (first !== VERBS[verb]) {
        report({
          message: `The summary begins with ${verb}, the description with ${first}. Begin it with ${VERBS[verb]}.`,
          location: location.child("description"),
        });
      }
      if (!operation.externalDocs?.url?.startsWith("https://developers.zoom.us/")) {
        report({ message: "The operation has no `externalDocs`. Link Zoom's page about it.", location });
      }
    },
  };
}
