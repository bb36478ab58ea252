/** What recorded traffic shows and the document does not say, as the differences that `spec:upstream` lists. */
import { build } from "esbuild";
import { answerShapes } from "../../emit/answer-shapes.js";
import { placeOf } from "./place.js";
import { createRoutes } from "./routes.js";

/** The checks of `zoom-directory/validate`, from their source. */
const CHECKS = `
export { createAnswerCheck } from "./src/validate/answer.js";
export { shownName } from "./src/validate/names.js";
`;
const ROOT = `${import.meta.dirname}/../../..`;

/** An address without an operation tells nothing when the answer is that there is none, or comes from something else. */
const SAYS_NOTHING = (status) => status === 404 || status === 405 || status >= 500;

/**
 * @param {any} document the closed bundle
 * @param {import("./read.js").Traffic} traffic
 * @param {string} name of the file
 * @returns {Promise<import("../upstream/differences.js").Difference[]>}
 */
export async function differencesOfTraffic(document, traffic, name) {
  const found = "report" in traffic ? traffic.report.deviations : await deviationsOf(document, traffic.exchanges, name);
  const differences = new Map();
  for (const deviation of found) {
    const difference = differenceOf(document, deviation);
    const key = JSON.stringify([difference.rule, difference.where, difference.before, difference.after]);
    const known = differences.get(key) ?? { ...difference, operations: [] };
    differences.set(key, known);
    if (deviation.operation && !known.operations.includes(deviation.operation))
      known.operations.push(deviation.operation);
  }
  return [...differences.values()];
}

async function deviationsOf(document, exchanges, name) {
  const { createAnswerCheck, shownName } = await checks();
  const check = createAnswerCheck(answerShapes(document));
  const routeOf = createRoutes(document, shownName);
  const calls = exchanges.flatMap((exchange) => {
    const route = routeOf(exchange.method, exchange.url);
    return route ? [{ ...exchange, route }] : [];
  });
  if (calls.length === 0)
    throw new Error(
      `${name} holds no call of the API. Record calls to a host of Zoom's or to the sandbox, below /v2/.`,
    );
  return calls.flatMap(({ method, url, status, body, route }) => {
    // Connections that were reset, and what is followed.
    if (status < 200 || (status >= 300 && status < 400)) return [];
    if ("id" in route)
      return check({ operation: route.id, status, url, body }).map((found) => ({
        operation: route.id,
        status,
        ...found,
      }));
    return SAYS_NOTHING(status)
      ? []
      : [{ kind: "unknown_endpoint", place: `${method.toUpperCase()} ${route.template}` }];
  });
}

async function checks() {
  const { outputFiles } = await build({
    stdin: { contents: CHECKS, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
}

/** In the words of verdicts.md. */
function differenceOf(document, { kind, operation, status, pointer, expected, received, code, place }) {
  const where = place ?? placeOf(document, operation, status, pointer);
  const answer = `${operation} ${status}`;
  switch (kind) {
    case "unknown_endpoint":
      return { side: "theirs", rule: "operation added", where };
    case "undocumented_status":
      return { side: "theirs", rule: `${status < 300 ? "success" : "refusal"} added`, where: answer };
    case "undocumented_code":
      return { side: "theirs", rule: "error code added", where: answer, after: code };
    case "undocumented_field":
      return { side: "theirs", rule: "response field added", where, after: received };
    case "unknown_value":
      return { side: "theirs", rule: "response value added", where, after: received };
    case "missing_field":
      return { side: "disagree", rule: "response field became optional", where };
    case "wrong_type":
      if (received === "null") return { side: "disagree", rule: "response null added", where };
      return { side: "disagree", rule: "response type changed", where, before: expected?.join(" | "), after: received };
    default:
      throw new Error(`The report has a deviation of an unknown kind: ${JSON.stringify(kind)}.`);
  }
}
