/** The options about the transport, which the methods and `zoom.http` share. */
import { ZoomInputError, type CallInfo } from "../errors/classes.js";
import { checkNumbers, checkRetry } from "../options.js";

/** Throws `ZoomInputError` for an option of a call that cannot be right. */
export function checkCallOptions(options: Readonly<Record<string, unknown>>, call?: CallInfo): void {
  const { signal, timeout, overallTimeout, retry, idempotent, bulk } = options;
  const refuse = (argument: string, message: string): never => {
    throw new ZoomInputError(argument, `${message} Nothing was sent.`, call);
  };
  if (signal !== undefined && !isSignal(signal)) refuse("signal", "`signal` must be an AbortSignal.");
  checkNumbers("", { timeout, overallTimeout }, call);
  checkRetry("retry", retry, call);
  for (const [name, value] of Object.entries({ idempotent, bulk })) {
    if (value !== undefined && typeof value !== "boolean") refuse(name, `\`${name}\` must be \`true\` or \`false\`.`);
  }
}

/** Not by its class: a polyfill's, or one of another realm, is as good. */
function isSignal(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("aborted" in value)) return false;
  return ["addEventListener", "removeEventListener"].every((name) => typeof Reflect.get(value, name) === "function");
}
