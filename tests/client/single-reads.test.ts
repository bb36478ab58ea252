/** A read answers an object, or a list where the spec says so. Anything else is refused, whatever its status says. */
import { operations, type OperationId } from "../../generated/operations.js";
import { createZoomClient, ZoomResponseError } from "../../src/index.js";

type Method = (args: object) => Promise<unknown>;

const reads = (Object.keys(operations) as OperationId[]).filter(
  (id) => operations[id].method === "GET" && !operations[id].pagination && operations[id].master !== "only",
);

function ask(id: OperationId, body: string): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const zoom = createZoomClient({ auth: "token", retry: false, fetch: async () => new Response(body, { headers }) });
  const [namespace = "", name = ""] = id.split(".");
  const { path, requiredQuery = [] } = operations[id];
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => [parameter, "x"]);
  // Which one it is, is known at run time only.
  const method = (zoom as never as Record<string, Record<string, Method>>)[namespace]?.[name];
  if (!method) throw new Error(`There is no method ${id}.`);
  return method({
    ...(parameters.length > 0 && { path: Object.fromEntries(parameters) }),
    ...(requiredQuery.length > 0 && { query: Object.fromEntries(requiredQuery.map((one) => [one, "x"])) }),
  });
}

test.each(reads)("%s takes nothing but what the spec says", async (id) => {
  const { list } = operations[id];
  const [right, wrong] = list ? ["[]", "{}"] : ['{"id":"x"}', "[]"];
  for (const [body, found] of [
    ["null", "null"],
    ["42", "42"],
    [wrong, list ? "an object" : "a list"],
    ['"text"', "text"],
    ["", "an empty body"],
  ] as const) {
    const error: unknown = await ask(id, body).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ZoomResponseError);
    expect(String(error)).toContain(`Expected ${list ? "a list" : "an object"} in JSON, got ${found}.`);
  }
  expect(await ask(id, right)).toEqual(JSON.parse(right));
});
