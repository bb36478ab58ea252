/** What the document says of each operation, in the form in which the sandbox asks. */
import { deref, isNode, type Label, type Node, type OpenApiDocument, type Plan } from "./document.js";

export interface ErrorRow {
  readonly status: number;
  readonly code: number | null;
  readonly kind: string;
  readonly when: string;
  readonly remedy?: string;
}

export interface Limit {
  readonly kind: "window" | "concurrency" | "batch" | "total" | "size";
  readonly subject: "account" | "user" | "request";
  readonly limit: number | Readonly<Record<Plan, number>>;
  readonly window?: string;
  readonly resets?: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly description: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly schema: Node;
}

export interface OperationContract {
  readonly id: string;
  /** What it does, in few words. */
  readonly summary: string | undefined;
  readonly method: string;
  /** The template, such as `/users/{userId}`. */
  readonly path: string;
  /** The part of the operation id before the dot, such as `users`. */
  readonly namespace: string;
  readonly label: Label;
  readonly scopes: {
    readonly classic: readonly string[];
    readonly granular: readonly string[];
    readonly master?: readonly string[];
  };
  /** What the role of a user must allow, such as `Group:Edit`: any one of them; empty where the document names none. */
  readonly rolePermissions: readonly string[];
  /** Where it exists: for the account of the token, below a sub account. */
  readonly reach: { readonly account: boolean; readonly subAccount: boolean };
  readonly plan: { readonly minimum?: Plan; readonly feature?: string } | undefined;
  readonly limits: readonly Limit[];
  readonly pagination: { readonly items: string; readonly token: string } | undefined;
  readonly variants:
    | { readonly parameter: string; readonly default: string; readonly values: Readonly<Record<string, string>> }
    | undefined;
  readonly parameters: readonly Parameter[];
  /** JSON pointers into the document, by media type; `bodyRequired` without which a missing body passes. */
  readonly body: Readonly<Record<string, string>>;
  readonly bodyRequired: boolean;
  /** The success status, and the JSON pointer of its schema if it has a body. */
  readonly success: { readonly status: number; readonly schema: string | undefined };
  readonly errors: readonly ErrorRow[];
}

const METHODS = ["get", "post", "put", "patch", "delete"];

/** All operations of the document, by operation id. */
export function contractsOf(document: OpenApiDocument): ReadonlyMap<string, OperationContract> {
  const contracts = new Map<string, OperationContract>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!isNode(operation)) continue;
      const contract = contractOf(document, path, item.parameters ?? [], method, operation);
      contracts.set(contract.id, contract);
    }
  }
  return contracts;
}

function contractOf(
  document: OpenApiDocument,
  path: string,
  shared: readonly Node[],
  method: string,
  operation: Node,
): OperationContract {
  const at = `/paths/${escape(path)}/${method}`;
  const responses = operation.responses as Readonly<Record<string, Node>>; // OpenAPI requires it
  const requestBody = deref(document, operation.requestBody);
  const bodyAt = pointer(operation.requestBody, `${at}/requestBody`);
  const status = Object.keys(responses).find((candidate) => candidate.startsWith("2")) ?? "200";
  const scopes = scopesOf(operation);
  const answer = deref(document, responses[status]);
  const parameters = [...shared, ...((operation.parameters as Node[] | undefined) ?? [])].map((node) =>
    deref(document, node),
  );
  // The casts below rest on the lint rules, which check the form of every extension.
  return {
    id: String(operation.operationId),
    summary: operation.summary as string | undefined,
    method: method.toUpperCase(),
    path,
    namespace: String(operation.operationId).split(".")[0] ?? "",
    label: operation["x-rate-limit-label"] as Label,
    scopes,
    rolePermissions: (operation["x-role-permissions"] as string[] | undefined) ?? [],
    reach: { account: scopes.classic.length + scopes.granular.length > 0, subAccount: scopes.master !== undefined },
    plan: operation["x-plan"] as OperationContract["plan"],
    limits: (operation["x-limits"] as Limit[] | undefined) ?? [],
    pagination: operation["x-pagination"] as OperationContract["pagination"],
    variants: operation["x-variants"] as OperationContract["variants"],
    parameters: parameters.map((parameter) => ({
      name: String(parameter.name),
      in: parameter.in as Parameter["in"],
      required: parameter.required === true,
      schema: parameter.schema as Node,
    })),
    body: Object.fromEntries(
      Object.keys((requestBody.content as Node | undefined) ?? {}).map((type) => [
        type,
        `${bodyAt}/content/${escape(type)}/schema`,
      ]),
    ),
    bodyRequired: requestBody.required === true,
    success: {
      status: Number(status),
      schema: isNode(answer.content)
        ? `${pointer(responses[status], `${at}/responses/${status}`)}/content/application~1json/schema`
        : undefined,
    },
    errors: errorsOf(document, responses),
  };
}

/** Classic scopes are `user:read:admin`, granular ones `user:read:list_users:admin`; `:master` is for sub accounts. */
function scopesOf(operation: Node): OperationContract["scopes"] {
  const all = (operation.security as { readonly oauth2: readonly [string] }[]).map(({ oauth2 }) => oauth2[0]);
  const own = all.filter((scope) => !scope.endsWith(":master"));
  const isGranular = (scope: string) => scope.replace(/:admin$/, "").split(":").length === 3;
  const master = all.filter((scope) => scope.endsWith(":master"));
  return {
    classic: own.filter((scope) => !isGranular(scope)),
    granular: own.filter(isGranular),
    ...(master.length > 0 && { master }),
  };
}

/** An error that Zoom also sends with another status has a row for each. */
function errorsOf(document: OpenApiDocument, responses: Readonly<Record<string, Node>>): ErrorRow[] {
  type Entry = Omit<ErrorRow, "status"> & { readonly alsoStatus?: number };
  const rows = Object.entries(responses).flatMap(([status, response]) =>
    ((deref(document, response)["x-errors"] as Entry[] | undefined) ?? []).map((error) => ({
      ...error,
      status: Number(status),
    })),
  );
  const also = rows.flatMap((row) => (row.alsoStatus === undefined ? [] : [{ ...row, status: row.alsoStatus }]));
  return [...also, ...rows];
}

/** The numbers of an operation's limits of one kind on a plan, in the order of the document. */
export function limitsOf({ limits }: OperationContract, kind: Limit["kind"], plan: Plan): readonly number[] {
  return limits
    .filter((limit) => limit.kind === kind)
    .map(({ limit }) => (typeof limit === "number" ? limit : limit[plan]));
}

function pointer(node: unknown, inline: string): string {
  return isNode(node) && typeof node.$ref === "string" ? node.$ref.slice(1) : inline;
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
