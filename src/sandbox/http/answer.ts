/** Answers, and the text that they were made of. */
import { stringify } from "../../shared/json.js";

/** It spares the journal a copy of the stream, which costs more than the answer. */
const texts = new WeakMap<Response, string>();

export function remember(response: Response, text: string): Response {
  texts.set(response, text);
  return response;
}

/** Undefined where nobody remembered it: the body must be read then. */
export function textOf(response: Response): string | undefined {
  return texts.get(response);
}

/** A JSON answer with every digit of large integers. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const text = stringify(body) ?? "";
  return remember(
    new Response(text, { status, headers: { "content-type": "application/json;charset=UTF-8", ...headers } }),
    text,
  );
}
