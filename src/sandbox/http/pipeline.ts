/** From a request to an answer: route, gates, validation, handler, validation of the answer. */
import { Hono } from "hono";
import { stringify } from "../../shared/json.js";
import type { Clock } from "../../shared/clock.js";
import type { Handlers, Refinements } from "./call.js";
import type { OperationContract } from "../spec/operation.js";
import type { Exchange, Gate } from "./exchange.js";
import type { Ids } from "../state/ids.js";
import { createPageTokens } from "./page-tokens.js";
import { Refusal, rowOf } from "./refusal.js";
import { remember } from "./answer.js";
import type { Validator } from "../spec/validate.js";
import type { World } from "../state/account.js";

export interface EngineParts {
  readonly contracts: ReadonlyMap<string, OperationContract>;
  readonly validator: Validator;
  readonly handlers: Handlers;
  readonly refinements?: Refinements;
  readonly gates: readonly Gate[];
  readonly clock: Clock;
  readonly ids: Ids;
  readonly world: () => World;
  /** The path below which the API lies, such as `/v2`. */
  readonly apiPath: string;
  /** Seconds for which a page token is good. */
  readonly pageTokenLifetime: number;
}

/** Routes of all operations, on `app`. */
export function mountOperations(app: Hono, parts: EngineParts): void {
  const pageTokens = createPageTokens(parts.clock, parts.pageTokenLifetime);
  // What is spelt out comes before what a parameter may match: /users/email before /users/{userId}.
  const ordered = [...parts.contracts.values()].sort(
    (a, b) => Number(a.path.includes("{")) - Number(b.path.includes("{")),
  );
  for (const contract of ordered) {
    const prefixes = contract.master ? ["", "/accounts/:accountId"] : [""];
    for (const prefix of prefixes) {
      const route = parts.apiPath + prefix + contract.path.replace(/\{([^}]+)\}/g, ":$1");
      app.on(contract.method, route, (c) => exchange(contract, c.req.raw, c.req.param()));
    }
  }

  async function exchange(
    contract: OperationContract,
    request: Request,
    params: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const trackingId = parts.ids.trackingId();
    const state: Exchange = {
      contract,
      request,
      params,
      trackingId,
      now: parts.clock.now(),
      caller: undefined,
      account: undefined,
      headers: { "x-zm-trackingid": trackingId },
      violations: [],
      fault: undefined,
    };
    const step = async (index: number): Promise<Response> => {
      try {
        const gate = parts.gates[index];
        return gate ? await gate(state, () => step(index + 1)) : await perform(state);
      } catch (error) {
        if (error instanceof Refusal) return refuse(state, error);
        throw error;
      }
    };
    return step(0);
  }

  async function perform(state: Exchange): Promise<Response> {
    const { contract, request, params, now, account, caller } = state;
    if (!account || !caller) throw new Error("No gate has found out who calls.");
    const url = new URL(request.url);
    const query = parts.validator.parameters(contract, params, url.searchParams);
    const { body, files } = await parts.validator.body(contract, request, query).catch((error: unknown) => {
      throw (error instanceof Refusal && parts.refinements?.[contract.id]?.(error.options.errors ?? [])) || error;
    });
    const scope = `${contract.id} ${account.id} ${JSON.stringify(params)} ${JSON.stringify({ ...query, next_page_token: undefined })}`;
    const answer = parts.handlers[contract.id]?.({
      contract,
      params,
      query,
      body,
      files,
      account,
      caller,
      world: parts.world(),
      now,
      newId: parts.ids.id,
      pageToken: (offset) => pageTokens.issue(scope, offset),
      offset: pageTokens.redeem(scope, query.next_page_token),
    });
    state.violations = parts.validator.answer(contract, answer, query);
    if (state.violations.length > 0) {
      return json(
        500,
        {
          code: 500,
          message: `The sandbox gave an answer that the document does not allow: ${state.violations.join("; ")}`,
        },
        state.headers,
      );
    }
    return answer === undefined
      ? new Response(null, { status: contract.success.status, headers: state.headers })
      : json(contract.success.status, answer, state.headers);
  }
}

function refuse({ contract, headers }: Exchange, { code, options }: Refusal): Response {
  const row = rowOf(contract, code, options.status);
  const body = {
    ...(row.code === null ? { code: row.status } : { code: row.code }),
    message: options.message ?? row.when,
    ...(options.errors && { errors: options.errors }),
  };
  return json(row.status, body, { ...headers, ...options.headers });
}

/** A JSON answer with every digit of large integers. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>>): Response {
  const text = stringify(body) ?? "";
  return remember(
    new Response(text, { status, headers: { "content-type": "application/json;charset=UTF-8", ...headers } }),
    text,
  );
}
