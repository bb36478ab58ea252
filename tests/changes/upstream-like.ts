/**
 * Our document as Zoom would have written it: OpenAPI 3.0, everything inline, Zoom's operation ids, closed enums, and codes,
 * scopes, labels and plans in the prose of descriptions. Zoom's own downloads are theirs and not in this repository; their
 * form is, so that what reads it can be tested.
 */
import { bundle } from "../../scripts/spec/bundle.js";
import { resolve } from "./places.js";
import type { Json } from "../document.js";

const METHODS = ["get", "post", "put", "patch", "delete"];
const GUIDE = "(https://developers.zoom.us/docs/integrations/oauth-scopes-overview/)";

export function upstreamLike(root = "openapi/openapi.yaml"): Json {
  const document: Json = bundle(root).open;
  const paths = Object.fromEntries(
    Object.entries<Json>(document.paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        METHODS.filter((method) => item[method]).map((method) => [method, operationOf(document, item, item[method])]),
      ),
    ]),
  );
  return { openapi: "3.0.0", info: { title: "Users", version: "2" }, paths };
}

function operationOf(document: Json, item: Json, operation: Json): Json {
  const scopes: string[] = operation.security.map(({ oauth2 }: Json) => oauth2[0]);
  const granular = scopes.filter((scope) => scope.replace(/:(admin|master)$/, "").split(":").length === 3);
  const classic = scopes.filter((scope) => !granular.includes(scope));
  const quoted = (names: string[]) => names.map((name) => `\`${name}\``).join(",");
  const minimum: string | undefined = operation["x-plan"]?.minimum;
  const label: string = operation["x-rate-limit-label"];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => inline(document, one));
  return {
    tags: ["Users"],
    summary: "A summary of their own",
    description: [
      "A description of their own.",
      minimum && `**Prerequisite**: ${minimum === "pro" ? "Pro" : "Business"} or higher account.`,
      classic.length > 0 && `**[Scopes]${GUIDE}:** ${quoted(classic)}`,
      granular.length > 0 && `**[Granular Scopes]${GUIDE}:** ${quoted(granular)}`,
      `**[Rate Limit Label](https://marketplace.zoom.us/docs/api-reference/rate-limits#rate-limits):** \`${label.toUpperCase().replace("-", "_")}\``,
    ]
      .filter(Boolean)
      .join("\n\n"),
    operationId: operation["x-zoom-operation-id"],
    ...(parameters.length > 0 && { parameters }),
    ...(operation.requestBody && { requestBody: { content: inline(document, operation.requestBody).content } }),
    responses: Object.fromEntries(
      Object.entries<Json>(operation.responses).map(([status, node]) => [status, responseOf(document, status, node)]),
    ),
    security: [{ openapi_oauth: scopes, openapi_authorization: [] }],
    "x-extensions": {
      ...(operation["x-role-permissions"] && { "x-permissions": operation["x-role-permissions"] }),
      "x-macro-scopes": classic,
      ...(granular.length > 0 && { "x-granular-scopes": granular }),
    },
  };
}

function responseOf(document: Json, status: string, node: Json): Json {
  const response = inline(document, node, "writeOnly");
  const codes: Json[] = response["x-errors"]?.filter(({ code }: Json) => code !== null) ?? [];
  const prose = codes.map(({ code, when }) => `**Error Code:** \`${code}\` <br>\n ${when} <br>\n`).join("\n");
  return {
    description: `**HTTP Status Code:** \`${status}\` <br>\n Some words \n\n ${prose}`,
    // Zoom describes no body of a refusal.
    ...(/^2/.test(status) && response.content && { content: response.content }),
  };
}

/** Without references, extensions, and what does not go this way, in the words of 3.0. */
function inline(document: Json, value: any, hidden: "readOnly" | "writeOnly" = "readOnly"): any {
  if (Array.isArray(value)) return value.map((item) => inline(document, item, hidden));
  if (typeof value !== "object" || value === null) return value;
  let node: Json = value;
  while (node.$ref) node = resolve(document, node);
  const copy: Json = {};
  for (const [key, child] of Object.entries(node)) {
    if (key === "examples" && Array.isArray(child)) copy.example = child[0];
    else if (key === "examples" || (key.startsWith("x-") && key !== "x-errors")) continue;
    else if ((child as Json)?.[hidden] === true || resolved(document, child)?.[hidden] === true) continue;
    else copy[key] = inline(document, child, hidden);
  }
  if (Array.isArray(copy.type)) {
    copy.nullable = copy.type.includes("null");
    const types = copy.type.filter((type: string) => type !== "null");
    copy.type = types[0];
    if (types.length > 1) {
      delete copy.type;
      copy.anyOf = types.map((type: string) => ({ type }));
    }
  }
  const known = copy.anyOf?.filter((member: Json) => member.enum);
  // A list of values is closed with them.
  if (known?.length === 1 && copy.anyOf.length === 2 && Object.keys(copy.anyOf[1]).length === 1) {
    delete copy.anyOf;
    Object.assign(copy, known[0]);
  }
  return copy;
}

const resolved = (document: Json, value: any): Json | undefined =>
  typeof value === "object" && value !== null ? resolve(document, value) : undefined;
