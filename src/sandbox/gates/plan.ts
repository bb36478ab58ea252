/** The gate that checks whether the account's plan has the operation. */
import type { Plan } from "../spec/document.js";
import type { Gate } from "../http/exchange.js";
import { Refusal } from "../http/refusal.js";

const RANK: Readonly<Record<Plan, number>> = { free: 0, pro: 1, business: 2 };
/** Zoom's code for what only paid accounts may do. */
const PAID_ONLY = 200;

/** Comes after the gate of tokens. Lets pass where the document has no code for the refusal. */
export const planGate: Gate = (exchange, next) => {
  const { contract, account } = exchange;
  const least = contract.plan?.minimum;
  const row = contract.errors.find(({ code, kind }) => code === PAID_ONLY && kind === "plan_required");
  if (least && account && RANK[account.plan] < RANK[least] && row) {
    throw new Refusal(PAID_ONLY, { message: `Only available for Paid account, ${account.id}.` });
  }
  return next();
};
