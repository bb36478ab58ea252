/** What is sent to the control path, read and checked. */
import type { Context } from "hono";
import { FAULT_KINDS, TOKEN_ENDPOINT, type FaultKind, type FaultRates } from "../faults/kinds.js";
import type { AccountOptions, ResetOptions } from "../sandbox.js";
import { checkRules } from "../rules/switches.js";
import type { Plan } from "../spec/document.js";
import type { OperationContract } from "../spec/operation.js";

export class ControlError extends Error {}

/** JSON is required, because a page of another site can send forms and text without asking, and JSON it cannot. */
export async function readBody(c: Context): Promise<Record<string, unknown>> {
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new ControlError("Send `content-type: application/json`.");
  const text = await c.req.text();
  let body: unknown;
  try {
    body = text ? JSON.parse(text) : {};
  } catch {
    throw new ControlError("The body is not JSON.");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new ControlError("The body is not a JSON object.");
  return { ...body };
}

export function wholeNumber(input: Record<string, unknown>, name: string, fallback: number): number {
  const value = input[name] === undefined || input[name] === "" ? fallback : Number(input[name]);
  if (!Number.isInteger(value) || value < 0) throw new ControlError(`\`${name}\` is not a whole number.`);
  return value;
}

/** Milliseconds by which the clock is to move: `advance` in seconds, or `set` as an instant. */
export function shiftOf(input: Record<string, unknown>, now: number): number {
  const ms = input.set === undefined ? Number(input.advance) * 1000 : Date.parse(String(input.set)) - now;
  if (!Number.isFinite(ms) || ms < 0)
    throw new ControlError(
      "Give `advance` in seconds, or `set` as an instant that is still to come. Time does not run backwards.",
    );
  return ms;
}

export function resetOf({ seed, users, plan, rules, directory, ...rest }: Record<string, unknown>): ResetOptions {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new ControlError(`\`${unknown}\` is not known. Give seed, users, plan, rules or directory.`);
  return {
    ...(seed !== undefined && { seed: wholeNumber({ seed }, "seed", 1) }),
    ...(users !== undefined && { users: wholeNumber({ users }, "users", 50) }),
    ...(plan !== undefined && { plan: planOf(plan) }),
    // Null: back to the people that the seed makes up.
    ...(directory !== undefined && { directory: directory === null ? undefined : objectOf(directory, "directory") }),
    // Names and values are checked with the other settings.
    ...(rules !== undefined && { rules: checkRules(rules) }),
  };
}

export function accountOf({ name, quota, ...rest }: Record<string, unknown>): AccountOptions {
  if (name !== undefined && typeof name !== "string") throw new ControlError("`name` is not a text.");
  if (quota !== undefined && quota !== "on" && quota !== "off")
    throw new ControlError("`quota` is neither on nor off.");
  return { ...(name !== undefined && { name }), ...(quota !== undefined && { quota }), ...resetOf(rest) };
}

/** What is in it is checked by whoever takes it. */
function objectOf(value: unknown, name: string): object {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ControlError(`\`${name}\` is not an object.`);
  return value;
}

export function planOf(value: unknown): Plan {
  if (value === "free" || value === "pro" || value === "business") return value;
  throw new ControlError("`plan` is none of free, pro and business.");
}

export function ratesOf(input: Record<string, unknown>): FaultRates {
  for (const [name, value] of Object.entries(input)) {
    const rate = FAULT_KINDS.some((kind) => kind === name);
    if (!rate && name !== "operations" && name !== "slowMs")
      throw new ControlError(`\`${name}\` is not a fault. Known are ${FAULT_KINDS.join(", ")}.`);
    if (rate && !(Number(value) >= 0 && Number(value) <= 1))
      throw new ControlError(`\`${name}\` is not a probability from 0 to 1.`);
    if (name === "operations" && !Array.isArray(value))
      throw new ControlError("`operations` is not a list of operation ids.");
    if (name === "slowMs" && !(Number(value) >= 0)) throw new ControlError("`slowMs` is not a number of milliseconds.");
  }
  return input;
}

export function answerOf(input: Record<string, unknown>, contracts: ReadonlyMap<string, OperationContract>) {
  const operation = String(input.operation);
  const contract = contracts.get(operation);
  if (!contract) throw new ControlError(`Unknown operation \`${operation}\`.`);
  const [status, code] = String(input.answer).includes("/")
    ? String(input.answer).split("/")
    : [undefined, String(input.answer)];
  const row = contract.errors.find(
    (error) => String(error.code) === code && (status === undefined || String(error.status) === status),
  );
  if (!row)
    throw new ControlError(
      `${operation} documents no answer ${String(input.answer)}. It has ${answersOf(contract).join(", ")}.`,
    );
  return { operation, answer: { code: row.code, status: row.status } };
}

/** `404/4130` and the like, each once. */
export function answersOf({ errors }: OperationContract): string[] {
  return [...new Set(errors.map(({ status, code }) => `${status}/${code}`))];
}

export function scriptOf(input: Record<string, unknown>): { operation: string; faults: (FaultKind | "none")[] } {
  const { operation, faults } = input;
  if (typeof operation !== "string") throw new ControlError("`operation` is not the id of an operation.");
  if (!Array.isArray(faults)) throw new ControlError("`faults` is not a list.");
  const kinds = faults.map((given: unknown) => {
    const kind = given === "none" ? given : FAULT_KINDS.find((known) => known === given);
    if (!kind)
      throw new ControlError(`\`${String(given)}\` is not a fault. Known are none, ${FAULT_KINDS.join(", ")}.`);
    return kind;
  });
  return { operation, faults: kinds };
}

/** Milliseconds by operation id. */
export function delaysOf(
  input: Record<string, unknown>,
  contracts: ReadonlyMap<string, OperationContract>,
): [string, number][] {
  return Object.entries(input).map(([operation, ms]) => {
    if (!contracts.has(operation) && operation !== TOKEN_ENDPOINT)
      throw new ControlError(`Unknown operation \`${operation}\`.`);
    if (typeof ms !== "number" || !(ms >= 0))
      throw new ControlError(`The delay of \`${operation}\` is not a number of milliseconds.`);
    return [operation, ms];
  });
}
