/** What an operation asks for, what limits it and how it behaves, each as a line of Markdown. */
import { masterText, poolText } from "../html/facts.js";

/** @typedef {import("../model/operation.js").Operation} Operation */

/** @param {import("../edition.js").Edition["words"]} words @param {Operation} operation */
export function accessLines(words, { scopes, roles, plan }) {
  const code = (list) => list.map((one) => `\`${one}\``).join(", ");
  return [
    ...["classic", "granular", "master"]
      .filter((kind) => scopes[kind].length > 0)
      .map((kind) => `${words.scopes} (${words[kind]}): ${code(scopes[kind])}`),
    ...(roles.length > 0 ? [`${words.roles}: ${code(roles)}`] : []),
    ...(plan
      ? [
          `${words.plan}: ${[words.planFrom[plan.minimum ?? "free"], plan.feature && words.planFeature(plan.feature)].filter(Boolean).join(", ")}`,
        ]
      : []),
  ];
}

/** @param {import("../edition.js").View} view @param {Operation} operation */
export function limitLines({ edition: { words, document } }, { label, limits }) {
  const pools = Object.entries(document["x-rate-limits"].plans).map(
    ([plan, pool]) => `${words.plans[plan]} ${poolText(pool[label], words)}`,
  );
  return [
    `${words.rateLimit}: ${words.label[label]} (${pools.join("; ")})`,
    ...limits.map(({ limit, description }) => {
      const number =
        typeof limit === "number"
          ? words.number(limit)
          : Object.entries(limit)
              .map(([plan, value]) => `${words.plans[plan]} ${words.number(value)}`)
              .join(", ");
      return `${words.furtherLimits}: ${number}. ${description}`;
    }),
  ];
}

/** @param {import("../edition.js").Edition["words"]} words @param {Operation} operation */
export function behaviourLines(words, operation) {
  const { pagination, method, idempotent } = operation;
  const repeat = method === "GET" ? words.repeatRead : idempotent ? words.repeatYes : words.repeatNo;
  const master = masterText(operation, words);
  return [
    ...(pagination ? [`${words.paging}: ${words.pagingText(pagination.items, pagination.token)}`] : []),
    `${words.repeat}: ${repeat}`,
    ...(master ? [`${words.masterVariant}: ${master}`] : []),
  ];
}
