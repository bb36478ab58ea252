/** Arguments for any operation, taken from the examples of the document, so that a new operation needs no edit here. */
import { deref, document, type Json } from "../document.js";

export interface Operation {
  readonly id: string;
  readonly errors: readonly { readonly status: number; readonly code: number | null; readonly kind: string }[];
  readonly args: Json;
}

const FILE = { data: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), filename: "me.png", type: "image/png" };

/** Every operation with its documented errors, each (status, code) once, and arguments that pass validation. */
export function operationsOfDocument(): Operation[] {
  return Object.values<Json>(document.paths).flatMap((item) =>
    ["get", "post", "put", "patch", "delete"].flatMap((method) => {
      const operation: Json | undefined = item[method];
      if (!operation) return [];
      const parameters: Json[] = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(deref);
      const names = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name as string);
      const query = parameters
        .filter((parameter) => parameter.in === "query" && parameter.required)
        .map(({ name }) => name as string);
      const body = operation.requestBody && deref(operation.requestBody);
      const seen = new Set<string>();
      const errors = Object.entries<Json>(operation.responses).flatMap(([status, response]) =>
        ((deref(response)["x-errors"] ?? []) as Json[]).flatMap(({ code, kind, alsoStatus }) =>
          [Number(status), alsoStatus as number | undefined].flatMap((sent) => {
            const key = `${sent}/${code}`;
            if (sent === undefined || seen.has(key)) return [];
            seen.add(key);
            return [{ status: sent, code: code as number | null, kind: kind as string }];
          }),
        ),
      );
      return [
        {
          id: operation.operationId as string,
          errors,
          args: {
            ...(names.length > 0 && {
              path: Object.fromEntries(names.map((name) => [name, "KDcuGIm1QgePTO8WbOqwIQ"])),
            }),
            ...(query.length > 0 && { query: Object.fromEntries(query.map((name) => [name, "someone@example.com"])) }),
            ...(body && { body: exampleOf(body) }),
          },
        },
      ];
    }),
  );
}

function exampleOf(body: Json): unknown {
  const [type, media] = Object.entries<Json>(body.content)[0] ?? [];
  const [example] = Object.values<Json>(media?.examples ?? {});
  const value = deref(example ?? {}).value;
  if (type !== "multipart/form-data") return value;
  const properties: Json = deref(media?.schema).properties;
  return Object.fromEntries(
    Object.keys(value).map((name) => [name, deref(properties[name]).format === "binary" ? FILE : value[name]]),
  );
}

/** The method `namespace.name` of a client, for a name that is only known at run time. */
export function methodOf(client: object, id: string): ((args: unknown) => PromiseLike<unknown>) | undefined {
  const [namespace = "", name = ""] = id.split(".");
  return (client as Record<string, Record<string, (args: unknown) => PromiseLike<unknown>>>)[namespace]?.[name];
}
