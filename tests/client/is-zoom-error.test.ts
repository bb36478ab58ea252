/** Telling errors apart: by operation, code and kind, by class, across copies of the package, and in logs. */
import * as zoomDirectory from "../../src/index.js";
import { isZoomError, ZoomApiError, ZoomError, ZoomPaginationError } from "../../src/index.js";
import { answering, failure, json } from "./answers.js";

const path = { groupId: "g" };
const refusal = () =>
  failure(
    answering(
      json(404, { code: 4130, message: "No group." }, { "x-zm-trackingid": "v=2.0;rid=WEB_1", "set-cookie": "a=1" }),
    ).zoom.groups.get({ path }),
  );

test("by operation and code", async () => {
  const error = await refusal();
  expect(isZoomError(error)).toBe(true);
  expect(isZoomError(error, "groups.get")).toBe(true);
  expect(isZoomError(error, "groups.get", 4130)).toBe(true);
  expect(isZoomError(error, "groups.get", 1010)).toBe(false);
  expect(isZoomError(error, "groups.update")).toBe(false);
  expect(isZoomError(error, "groups.update", 4130)).toBe(false);
});

test("an error without an answer is none of the API", async () => {
  const error = await failure(answering(() => Promise.reject(new Error("reset"))).zoom.groups.get({ path }));
  expect(isZoomError(error)).toBe(true);
  expect(isZoomError(error, "groups.get")).toBe(false);
});

test.each([[undefined], [null], ["text"], [new Error("no")], [{ kind: "not_found", operation: "groups.get" }]])(
  "%p is no error of this package",
  (value) => {
    expect(isZoomError(value)).toBe(false);
    expect(isZoomError(value, "groups.get")).toBe(false);
  },
);

test("by an error of another copy of the package", async () => {
  let other: typeof zoomDirectory | undefined;
  jest.isolateModules(() => {
    other = require("../../src/index.js");
  });
  const error = await refusal();
  expect(other!.ZoomError).not.toBe(ZoomError);
  expect(error instanceof other!.ZoomError).toBe(false);
  expect(other!.isZoomError(error)).toBe(true);
  expect(other!.isZoomError(error, "groups.get", 4130)).toBe(true);
  expect(other!.explain(error)).toBe(zoomDirectory.explain(error));
});

test("JSON holds what a log needs, and not the response", async () => {
  expect(JSON.parse(JSON.stringify(await refusal()))).toEqual({
    name: "GroupNotFoundError",
    message: "GET /groups/{groupId} → 404: No group. (4130, tracking v=2.0;rid=WEB_1)",
    kind: "not_found",
    operation: "groups.get",
    method: "GET",
    path: "/groups/{groupId}",
    outcome: "refused",
    status: 404,
    code: 4130,
    fieldErrors: [],
    trackingId: "v=2.0;rid=WEB_1",
    meaning: expect.any(String),
    remedy: expect.any(String),
  });
});

test("every kind has one class, which sets it", () => {
  const info = {
    operation: "users.get" as const,
    status: 400,
    code: undefined,
    message: "x",
    fieldErrors: [],
    trackingId: undefined,
    meaning: undefined,
    remedy: undefined,
    outcome: "refused" as const,
    response: new Response(),
    limit: "unknown" as const,
    resetsAt: undefined,
  };
  const classes = Object.values(zoomDirectory).filter(
    (value): value is typeof ZoomApiError => typeof value === "function" && value.prototype instanceof ZoomApiError,
  );
  const kinds = classes.map((Class) => new Class(info)).map(({ name, kind }) => `${name}: ${kind}`);
  expect(kinds.sort()).toEqual([
    "ConflictError: conflict",
    "DailyLimitError: daily_limit",
    "GroupMemberNotFoundError: not_found",
    "GroupNotFoundError: not_found",
    "NotFoundError: not_found",
    "NotInAccountError: not_in_account",
    "PermissionError: permission",
    "PlanRequiredError: plan_required",
    "RateLimitError: rate_limited",
    "ScopeError: scope",
    "ServerError: server_error",
    "UnauthenticatedError: unauthenticated",
    "UnsupportedError: unsupported",
    "UserNotFoundError: not_found",
    "ValidationError: validation",
  ]);
});

test("one item is not called items", () => {
  const { message } = new ZoomPaginationError("Broken.", { reason: "failed", pages: 1, items: 1 });
  expect(message).toBe("Broken. 1 page with 1 item came before.");
});
