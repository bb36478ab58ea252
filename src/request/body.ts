/** From a body to JSON text, without the values that `JSON.stringify` loses in silence or stumbles over. */
import { ZoomInputError, type CallInfo } from "../errors/classes.js";
import { stringify } from "../shared/json.js";

/** JSON text of `body`. Throws `ZoomInputError` for what JSON has no word for, and names where it stands. */
export function serializeJson(body: unknown, call?: CallInfo): string {
  const refuse = (path: string, problem: string): never => {
    throw new ZoomInputError(path, `\`${path}\` ${problem} Nothing was sent.`, call);
  };
  try {
    check(body, "body", []);
    return stringify(body) ?? refuse("body", "has no form in JSON.");
  } catch (cause) {
    if (cause instanceof ZoomInputError) throw cause;
    // A `toJSON` or getter that throws, what it returns, or an object too deep for the stack.
    throw new ZoomInputError("body", "`body` could not be written as JSON. Look at `cause`. Nothing was sent.", {
      ...call,
      cause,
    });
  }

  function check(value: unknown, path: string, above: readonly object[]): void {
    switch (typeof value) {
      case "number":
        if (!Number.isFinite(value))
          refuse(path, `is ${value}, which JSON cannot hold. Give a finite number or leave it out.`);
        return;
      case "function":
      case "symbol":
        return refuse(path, `is a ${typeof value}, which JSON cannot hold. Leave it out.`);
      case "object":
        if (value !== null) checkObject(value, path, above);
    }
  }

  function checkObject(value: object, path: string, above: readonly object[]): void {
    if (above.includes(value)) refuse(path, "refers to an object that it is a part of, so it has no end.");
    if (value instanceof Date && Number.isNaN(value.getTime())) {
      refuse(path, "is an invalid date. Give a valid one or leave it out.");
    }
    if (value instanceof Map || value instanceof Set || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      refuse(path, `is of the type ${value.constructor.name}, which JSON cannot hold. Give an object, a list or text.`);
    }
    // What has a form of its own, such as a date, is not looked into.
    if ("toJSON" in value) return;
    const inner = [...above, value];
    if (Array.isArray(value)) return checkItems(value, path, inner);
    for (const [name, item] of Object.entries(value)) check(item, `${path}.${name}`, inner);
  }

  function checkItems(items: readonly unknown[], path: string, above: readonly object[]): void {
    // By number, because `for each` leaves out the gaps of a list.
    for (let at = 0; at < items.length; at++) {
      // JSON would say null.
      if (items[at] === undefined) refuse(`${path}[${at}]`, "is undefined. Leave it out of the list.");
      check(items[at], `${path}[${at}]`, above);
    }
  }
}
