/** `x-limits` and `x-plan` are written so that a program can use them. */
import { LIMIT_KINDS, LIMIT_SUBJECTS } from "./vocabulary.js";

const PLANS = ["free", "pro", "business"];

export default function limits() {
  return {
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
  if (typeof limit.description !== "string") return "The limit has no `description`.";
  return undefined;
}
