/** `x-rate-limits`, `x-limits` and `x-plan` are written so that a program can use them. */
import { LABELS, LIMIT_KINDS, LIMIT_SUBJECTS } from "./vocabulary.js";

const PLANS = ["free", "pro", "business"];
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

export default function limits() {
  return {
    Root(root, { report, location }) {
      const table = root["x-rate-limits"];
      const problem = table === undefined ? undefined : problemOfTable(table);
      if (problem)
        report({
          message: `${problem} See x-rate-limits in EXTENSIONS.md.`,
          location: location.child("x-rate-limits"),
        });
    },
    Operation(operation, { report, location }) {
      const plan = operation["x-plan"];
      if (plan !== undefined && (!PLANS.slice(1).includes(plan.minimum ?? "pro") || !(plan.minimum || plan.feature))) {
        report({
          message:
            "`x-plan` is not `{minimum?: pro | business, feature?: text}`. Give one of the two, or leave it out.",
          location: location.child("x-plan"),
        });
      }
      const list = operation["x-limits"];
      if (list === undefined) return;
      if (!Array.isArray(list)) {
        report({
          message: "`x-limits` is no list. Write one entry for each limit.",
          location: location.child("x-limits"),
        });
        return;
      }
      list.forEach((limit, index) => {
        const problem = problemOf(limit);
        if (problem)
          report({
            message: `${problem} See x-limits in EXTENSIONS.md.`,
            location: location.child(["x-limits", index]),
          });
      });
    },
  };
}

function problemOfTable({ plans, resets }) {
  const whole = (number) => Number.isInteger(number) && number > 0;
  for (const plan of PLANS) {
    for (const label of LABELS) {
      const { perSecond, perMinute, perDay } = plans?.[plan]?.[label] ?? {};
      const short = [perSecond, perMinute].filter((number) => number !== undefined);
      if (short.length !== 1 || ![...short, ...(perDay === undefined ? [] : [perDay])].every(whole))
        return `\`plans\` has no whole number \`perSecond\` or \`perMinute\`, and perhaps \`perDay\`, for ${label} on ${plan}.`;
    }
  }
  if (!TIME_OF_DAY.test(resets ?? "")) return "`resets` is no time of day in UTC such as 00:00.";
  return undefined;
}

function problemOf(limit) {
  if (!LIMIT_KINDS.includes(limit.kind)) return `The limit's \`kind\` is not one of ${LIMIT_KINDS.join(", ")}.`;
  if (!LIMIT_SUBJECTS.includes(limit.subject))
    return `The limit's \`subject\` is not one of ${LIMIT_SUBJECTS.join(", ")}.`;
  const perPlan =
    typeof limit.limit === "object" &&
    limit.limit !== null &&
    PLANS.every((plan) => Number.isInteger(limit.limit[plan]));
  if (!Number.isInteger(limit.limit) && !perPlan)
    return "The limit's `limit` is neither a whole number nor one for each of free, pro and business.";
  if (limit.kind === "window" && !/^P(\d+D|T\d+[HMS])$/.test(limit.window ?? ""))
    return "The limit's `window` is no ISO 8601 duration such as PT1M or P1D.";
  if (limit.resets !== undefined && !(TIME_OF_DAY.test(limit.resets) && limit.window === "P1D"))
    return "The limit's `resets` is no time of day in UTC such as 00:00, of a `window` of P1D.";
  if (typeof limit.description !== "string") return "The limit has no `description`.";
  return undefined;
}
