/** `npm run lint`: the spec against Redocly's and our own rules. Prints Redocly's report when there is anything to say. */
import { lint } from "./spec/bundle.js";

try {
  const report = lint("openapi/openapi.yaml");
  if (/warning|error/i.test(report)) console.log(report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
