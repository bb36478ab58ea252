/** One answer against what is documented for its operation and status. */
import type { AnswerShapes, OperationAnswers } from "../../generated/answer-shapes.js";
import { isRefusal } from "../errors/is-refusal.js";
import type { Deviation } from "./deviation.js";
import { createWalk } from "./walk.js";

export interface Answer {
  readonly operation: string;
  readonly status: number;
  /** With its query, which may select the shape. */
  readonly url?: string | undefined;
  /** The JSON; undefined where there is none. */
  readonly body: unknown;
}

/** A larger number could be somebody's. Zoom's longest codes have eight digits. */
const LARGEST_CODE = 99_999_999;

/** A function that gives all deviations of an answer. Nothing is thrown, whatever the body is. */
export function createAnswerCheck(table: AnswerShapes): (answer: Answer) => Deviation[] {
  const walk = createWalk(table.shapes);
  return (answer) => {
    const { operation, status, body } = answer;
    const rows = Object.hasOwn(table.operations, operation) ? table.operations[operation] : undefined;
    // A 5xx comes from whatever stands in front of the API, and is documented nowhere.
    if (!rows || status >= 500) return [];
    const documented = table.answers[rows[status] ?? -1];
    if (!documented) return [{ kind: "undocumented_status", pointer: "" }];
    if (body === undefined) return [];
    const refused = status > 299 || isRefusal(body);
    const shape = !refused ? shapeOf(answer) : status > 299 ? documented.shape : refusalShape(rows);
    const deviations = shape === undefined ? [] : walk.deviations(shape, body);
    const code = refused ? codeOf(body) : undefined;
    if (code === undefined || documented.codes?.includes(code)) return deviations;
    const shown = Math.abs(code) <= LARGEST_CODE ? { code } : {};
    return [...deviations, { kind: "undocumented_code", pointer: "/code", ...shown }];

    /** Of a success: the one that the query selects, unless the body has more of another. */
    function shapeOf({ url, body }: Answer): number | undefined {
      const { shape } = documented ?? {};
      const any = table.shapes[shape ?? -1]?.any;
      const variants = table.variants[operation];
      if (!variants || !any) return shape;
      const query = new URLSearchParams(url?.split("#")[0]?.split("?")[1]);
      const selected = variants.values[query.get(variants.parameter) ?? ""] ?? variants.usual;
      return walk.likeliest([selected, ...any], body) ?? shape;
    }
  };

  /** What all refusals of an operation look like. */
  function refusalShape(rows: OperationAnswers): number | undefined {
    const refusal = Object.entries(rows).find(([status]) => Number(status) > 299);
    return refusal && table.answers[refusal[1]]?.shape;
  }
}

function codeOf(body: unknown): number | undefined {
  const code: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "code") : undefined;
  return typeof code === "number" && Number.isInteger(code) ? code : undefined;
}
