/** Every documented (operation, status, code) can be had from the sandbox and arrives in the client as its own error. */
import * as zoomDirectory from "../../src/index.js";
import { createZoomClient, ZoomApiError, ZoomError } from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { createValidator } from "../../src/validate/index.js";
import { methodOf, operationsOfDocument } from "./calls.js";

const CLASSES: Readonly<Record<string, string>> = {
  not_found: "NotFoundError",
  validation: "ValidationError",
  not_in_account: "NotInAccountError",
  permission: "PermissionError",
  plan_required: "PlanRequiredError",
  conflict: "ConflictError",
  unauthenticated: "UnauthenticatedError",
  scope: "ScopeError",
  rate_limited: "RateLimitError",
  daily_limit: "DailyLimitError",
  unsupported: "UnsupportedError",
};

const sandbox = createSandbox({ clock: createManualClock(), quota: "off", users: 10 });
const validator = createValidator();
const zoom = createZoomClient({
  ...sandbox.clientOptions(),
  retry: { attempts: 1 },
  quota: false,
  onResponse: validator.onResponse,
});
const sub = zoom.subAccount("me");
const operations = operationsOfDocument();

test("there is something to try: every operation has several codes", () => {
  expect(operations.length).toBeGreaterThan(0);
  expect(operations.filter(({ errors }) => errors.length < 3)).toEqual([]);
});

describe.each(operations)("$id", ({ id, errors, args }) => {
  test.each(errors)("$status/$code is $kind", async ({ status, code, kind }) => {
    // Of a refused token others are asked for, so that the answer comes several times.
    sandbox.faults.clear();
    sandbox.faults.answer(id, { status, code }, { times: 100 });
    // What exists below a sub account only is asked for there.
    const method = methodOf(zoom, id) ?? methodOf(sub, id);
    const error: unknown = await method?.(args).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ZoomApiError);
    const { operation, meaning, remedy, ...rest } = error as ZoomApiError;
    expect({ operation, status: rest.status, code: rest.code ?? null, kind: rest.kind }).toEqual({
      operation: id,
      status,
      code: code ?? status,
      kind,
    });
    expect(error).toBeInstanceOf((zoomDirectory as Record<string, unknown>)[CLASSES[kind] ?? ""]);
    expect([meaning, remedy]).toEqual([expect.any(String), expect.any(String)]);
  });
});

test("what the codes above are, nobody has to write down again: every answer was valid", () => {
  expect(sandbox.journal.entries().filter(({ violations }) => violations.length > 0)).toEqual([]);
  expect(ZoomError).toBeDefined();
});

test("`zoom-directory/validate` knows every one of them", () => {
  expect(validator.report().checked).toBeGreaterThan(operations.length);
  expect(validator.report().deviations).toEqual([]);
});
