/** Bodies that end in the middle. */
import { ConnectionReset } from "./connection.js";
import { remember, textOf } from "../http/answer.js";

const beginnings = new WeakMap<Response, Uint8Array>();

/** Half of the body under its whole length, then the end. A body that is not there cannot be cut. */
export async function cutBody(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const bytes = new TextEncoder().encode(textOf(response) ?? (await response.text()));
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  let sent = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) return controller.error(new TypeError("terminated", { cause: new ConnectionReset("after") }));
      sent = true;
      controller.enqueue(half);
    },
  });
  const headers = new Headers(response.headers);
  headers.set("content-length", String(bytes.length));
  const answer = new Response(stream, { status: response.status, headers });
  beginnings.set(answer, half);
  return remember(answer, new TextDecoder().decode(half));
}

/**
 * What a body that ends in the middle begins with; undefined for any other. A port sends this and ends the connection:
 * @hono/node-server makes a 500 of a stream that breaks off early.
 */
export function beginningOf(response: Response): Uint8Array | undefined {
  return beginnings.get(response);
}
