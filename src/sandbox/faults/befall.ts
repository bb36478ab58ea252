/** What a fault does to a call, of the API as well as of the token endpoint. */
import { json, remember, textOf } from "../http/answer.js";
import { cutBody } from "./broken-answers.js";
import { ConnectionReset } from "./connection.js";
import type { Fault } from "./kinds.js";

/** Where the two differ. Each may throw what its server makes an answer of. */
export interface Sufferer {
  /** Headers of an answer that never came to the server itself. */
  readonly headers: Readonly<Record<string, string>>;
  /** The answer that the document has under this code. */
  documented(code: number | null, status: number | undefined): Response;
  /** A 429, of the day or of the short window. */
  limited(daily: boolean): Response;
  /** Revokes the token of the call, if it has one. */
  revoke(): void;
  /** Answers late. */
  late(next: () => Promise<Response>): Promise<Response>;
}

export async function befall(fault: Fault, sufferer: Sufferer, next: () => Promise<Response>): Promise<Response> {
  const { headers } = sufferer;
  switch (fault.kind) {
    case "answer":
      return sufferer.documented(fault.code, fault.status);
    case "rate_limit":
      return sufferer.limited(false);
    case "rate_limit_daily":
      return sufferer.limited(true);
    case "revoke_token":
      sufferer.revoke();
      return next();
    case "slow":
      return sufferer.late(next);
    case "server_error":
      return json(fault.status, { code: fault.status, message: "Internal error. Try again later." }, headers);
    case "html":
      return html(fault.status, headers);
    case "reset_before":
      throw new ConnectionReset("before");
    case "reset_after":
      await next();
      throw new ConnectionReset("after");
    case "cut_body":
      return cutBody(await next());
    case "wrong_type":
      return plain(await next());
  }
}

function html(status: number, headers: Readonly<Record<string, string>>): Response {
  const text = `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>Please stand by</h1></body></html>`;
  return remember(
    new Response(text, { status, headers: { ...headers, "content-type": "text/html; charset=utf-8" } }),
    text,
  );
}

function plain(response: Response): Response {
  if (response.body === null) return response;
  const headers = new Headers(response.headers);
  headers.set("content-type", "text/plain;charset=UTF-8");
  const text = textOf(response);
  const answer = new Response(text ?? response.body, { status: response.status, headers });
  return text === undefined ? answer : remember(answer, text);
}
