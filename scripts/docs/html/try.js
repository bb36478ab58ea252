/** The place of the form that sends real calls, and what the script that fills it needs to know. */
import { html, raw } from "hono/html";
import { innermost } from "./shape.js";
import { section } from "./section.js";

/** @param {import("../edition.js").View} view @param {import("../model/operation.js").Operation} operation */
export function tryIt(view, operation) {
  const { words } = view.edition;
  const data = {
    words: words.tryWords,
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters
      .filter(({ shape }) => !shape.deprecated)
      .map(({ name, in: place, required, shape, example }) => {
        const { values, open } = innermost(shape);
        return { name, place, required, example, values: open ? [] : values.map(({ value }) => value) };
      }),
    bodies: operation.bodies.map(({ type, shape, examples }) => ({
      type,
      files: shape.fields.filter((field) => field.shape.format === "binary").map(({ name }) => name),
      examples: examples.map(({ summary, value }) => ({ summary, value })),
    })),
  };
  // What ends a script element may stand in no text.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  const content = String(
    html`<p class="note">${words.tryItLead}</p>
      <noscript><p class="note">${words.tryItNoScript}</p></noscript>
      <details class="try children"><summary>${words.tryItOpen}</summary></details>
      <script type="application/json" id="try-data">
        ${raw(json)}
      </script>`,
  );
  return section("try", words.tryIt, content);
}
