/** From a request to an answer: route, gates, checks of the document, handler, check of the answer. */
import type { Context, Hono } from "hono";
import type { Clock } from "../../shared/clock.js";
import type { AnyHandler, Refinements } from "../operations/handler.js";
import { limitsOf, type OperationContract } from "../spec/operation.js";
import type { Validator } from "../spec/validate.js";
import type { Applies } from "../rules/switches.js";
import type { World } from "../state/account.js";
import type { Ids } from "../state/ids.js";
import { plain } from "../state/observed.js";
import { draftOf, type Draft } from "../state/transaction.js";
import { json } from "./answer.js";
import type { AnyCall } from "./call.js";
import type { Exchange, Gate } from "./exchange.js";
import { createPageTokens } from "./page-tokens.js";
import { Refusal, rowOf, VALIDATION, type FieldError, type RefusalOptions } from "./refusal.js";
import type { Content, RequestReader } from "./request.js";
import { tolerateInto, type Unknown } from "./tolerance.js";

export interface PipelineParts {
  readonly contracts: ReadonlyMap<string, OperationContract>;
  readonly validator: Validator;
  readonly reader: RequestReader;
  readonly handlers: Readonly<Partial<Record<string, AnyHandler>>>;
  readonly refinements?: Refinements;
  /** What is wrong with records that a call has changed. */
  readonly check?: (
    validator: Validator,
    world: World,
    changed: ReadonlySet<object>,
    now: number,
  ) => readonly FieldError[];
  readonly applies: Applies;
  readonly gates: readonly Gate[];
  readonly clock: Clock;
  readonly ids: Ids;
  readonly world: () => World;
  /** Of the world. Default: one that nobody else is told of. */
  readonly draft?: (() => Draft<World>) | undefined;
  /** Told of a draft that stays. */
  readonly keep?: ((draft: Draft<World>) => void) | undefined;
  /** Default: `journal` for calls over a port, `refuse` in process. */
  readonly unknown?: Unknown | undefined;
  /** The path below which the API lies, such as `/v2`. */
  readonly apiPath: string;
  /** Seconds for which a page token is good. */
  readonly pageTokenLifetime: number;
}

/** What the types of calls allow handlers by operation. */
interface Refuse {
  refuse(code: number | null, options?: RefusalOptions): Refusal;
}

/** Routes of all operations, on `app`. */
export function mountOperations(app: Hono, parts: PipelineParts): void {
  const { validator, reader } = parts;
  const pageTokens = createPageTokens(parts.clock, parts.pageTokenLifetime);
  // What is spelt out comes before what a parameter may match: /users/email before /users/{userId}.
  const ordered = [...parts.contracts.values()].sort(
    (a, b) => Number(a.path.includes("{")) - Number(b.path.includes("{")),
  );
  for (const contract of ordered) {
    const prefixes = [
      ...(contract.reach.account ? [""] : []),
      ...(contract.reach.subAccount ? ["/accounts/:accountId"] : []),
    ];
    for (const prefix of prefixes) {
      const route = parts.apiPath + prefix + contract.path.replace(/\{([^}]+)\}/g, ":$1");
      app.on(contract.method, route, (c) => pass(contract, c.req.raw, c.req.param(), parts.unknown ?? usual(c)));
    }
  }

  async function pass(
    contract: OperationContract,
    request: Request,
    params: Readonly<Record<string, string>>,
    unknown: Unknown,
  ): Promise<Response> {
    const trackingId = parts.ids.trackingId();
    const exchange: Exchange = {
      contract,
      request,
      params,
      trackingId,
      now: parts.clock.now(),
      caller: undefined,
      account: undefined,
      // By the clock of the sandbox, which clients compare with the instants in other headers.
      headers: { "x-zm-trackingid": trackingId, date: new Date(parts.clock.now()).toUTCString() },
      violations: [],
      tolerated: [],
      fault: undefined,
    };
    const step = async (index: number): Promise<Response> => {
      try {
        const gate = parts.gates[index];
        return gate ? await gate(exchange, () => step(index + 1)) : await perform(exchange, unknown);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return refuse(exchange, error);
      }
    };
    return step(0);
  }

  async function perform(exchange: Exchange, unknown: Unknown): Promise<Response> {
    const { contract, request, params } = exchange;
    const tolerate = tolerateInto(exchange.tolerated, unknown);
    const query = reader.parameters(contract, params, new URL(request.url).searchParams, tolerate);
    const content = await reader.content(contract, request, query, tolerate).catch((error: unknown) => {
      throw (error instanceof Refusal && parts.refinements?.[contract.id]?.(error.options.errors ?? [])) || error;
    });
    // Nothing below waits, so that no other call sees a change that is taken back.
    return contract.method === "GET" ? read(exchange, query, content) : write(exchange, query, content);
  }

  /** Reading needs no draft, and a list of 100,000 is quicker without. */
  function read(exchange: Exchange, query: AnyCall["query"], content: Content): Response {
    return attempt(exchange, () => {
      const answer = handle(callOf(exchange, query, content, parts.world()));
      return { answer, wrong: validator.answer(exchange.contract, answer, query) };
    });
  }

  /** All or nothing: a refusal, an error or an answer that the document does not allow leaves the state as it was. */
  function write(exchange: Exchange, query: AnyCall["query"], content: Content): Response {
    const draft = parts.draft?.() ?? draftOf(parts.world());
    let kept = false;
    try {
      const response = attempt(exchange, () => {
        const answer = plain(handle(callOf(exchange, query, content, draft.state)));
        const changed = parts.check?.(validator, parts.world(), draft.touched, exchange.now) ?? [];
        return { answer, wrong: [...validator.answer(exchange.contract, answer, query), ...changed] };
      });
      kept = response.status === exchange.contract.success.status;
      return response;
    } finally {
      if (kept) parts.keep?.(draft);
      else draft.rollback();
    }
  }

  function attempt(
    exchange: Exchange,
    run: () => { readonly answer: unknown; readonly wrong: readonly FieldError[] },
  ): Response {
    const { contract, headers } = exchange;
    const { status } = contract.success;
    try {
      const { answer, wrong } = run();
      if (wrong.length > 0) return fail(exchange, wrong);
      return answer === undefined ? new Response(null, { status, headers }) : json(status, answer, headers);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      return fail(exchange, [{ field: "", message: error instanceof Error ? error.message : String(error) }]);
    }
  }

  function handle(call: AnyCall): unknown {
    const handler = parts.handlers[call.contract.id];
    if (!handler) throw new Error("No handler.");
    return handler(call);
  }

  function callOf(exchange: Exchange, query: AnyCall["query"], { body, files }: Content, world: World): AnyCall {
    const { contract, params, now, caller } = exchange;
    const account = world.accounts.get(exchange.account?.id ?? "");
    if (!account || !caller) throw new Error("No gate has found out who calls.");
    const scope = `${contract.id} ${account.id} ${JSON.stringify(params)} ${JSON.stringify({ ...query, next_page_token: undefined })}`;
    const documents = (code: number | null) => contract.errors.some((row) => row.code === code);
    const call: AnyCall & Refuse = {
      contract,
      params,
      query,
      body,
      files,
      account,
      caller,
      world,
      now,
      offset: pageTokens.redeem(scope, query.next_page_token),
      newId: parts.ids.id,
      pageToken: (offset) => pageTokens.issue(scope, offset),
      limits: (kind) => limitsOf(contract, kind, account.plan),
      documents,
      applies: parts.applies,
      refuse: (code, options) => new Refusal(code, options),
      refuseFirst: (codes, options) => new Refusal(codes.find(documents) ?? VALIDATION, options),
      errorsOf: validator.schema,
    };
    return call;
  }
}

/** Over a port come clients of any age and language, in process the code that is being written. */
function usual({ env }: Context): Unknown {
  const bindings: unknown = env;
  return typeof bindings === "object" && bindings !== null && "overPort" in bindings ? "journal" : "refuse";
}

function refuse(exchange: Exchange, { code, options }: Refusal): Response {
  const { contract, headers } = exchange;
  const row = rowOf(contract, code, options.status);
  if (!row)
    return fail(exchange, [
      { field: "", message: `The document has no ${options.status ?? "error"} with the code ${code}.` },
    ]);
  const body = {
    ...(row.code === null ? { code: row.status } : { code: row.code }),
    message: options.message ?? row.when,
    ...(options.errors && { errors: options.errors }),
  };
  return json(row.status, body, { ...headers, ...options.headers });
}

/** A fault of the sandbox itself, named by handler and field. */
function fail(exchange: Exchange, wrong: readonly FieldError[]): Response {
  const { id } = exchange.contract;
  exchange.violations = wrong.map(({ field, message }) =>
    field === "" ? `${id}: ${message}` : `${id}: ${field}: ${message}`,
  );
  const message = `The sandbox failed and changed nothing. ${exchange.violations.join("; ")}`;
  return json(500, { code: 500, message }, exchange.headers);
}
