/** What the tests of errors and lists share: a client whose server answers as it is told. */
import { createZoomClient, staticToken, type ZoomClient, type ZoomEvent } from "../../src/index.js";

export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

export const html = (status: number, text = "<html>Bad gateway</html>", headers: Record<string, string> = {}) =>
  new Response(text, { status, headers: { "content-type": "text/html", ...headers } });

export type Answer = Response | (() => Response | Promise<Response>);

/** Answers each request with the next of `answers`, and the rest with the last one. */
export function answering(...answers: readonly Answer[]) {
  const sent: URL[] = [];
  const events: ZoomEvent[] = [];
  const zoom: ZoomClient = createZoomClient({
    auth: staticToken("token"),
    retry: false,
    on: (event) => events.push(event),
    fetch: async (url) => {
      const answer = answers[Math.min(sent.push(new URL(url)), answers.length) - 1];
      return typeof answer === "function" ? answer() : answer!.clone();
    },
  });
  return { zoom, sent, events };
}

/** What a promise rejects with; undefined if it does not. */
export const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );

export async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
