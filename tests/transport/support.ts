/** What the transport's tests share: a real server that is told how to answer. */
import http from "node:http";
import type { AddressInfo } from "node:net";

export interface Seen {
  method: string;
  url: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** Answers one request, after its body has arrived. */
export type Answer = (response: http.ServerResponse, seen: Seen) => void;

export interface TestServer {
  readonly origin: string;
  readonly port: number;
  /** Every request, once its body was there. */
  readonly seen: Seen[];
  /** Answers to the next requests in order; when it is empty, `otherwise` answers. */
  script: Answer[];
  otherwise: Answer;
  close(): Promise<void>;
}

export async function startServer(otherwise: Answer = json(200, { ok: true })): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set, so they are buffers
    } catch {
      return; // the client has ended the request
    }
    const { method = "", url = "", headers } = request;
    const entry = { method, url, headers, body: Buffer.concat(chunks).toString("latin1") };
    seen.push(entry);
    (test.script.shift() ?? test.otherwise)(response, entry);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const test: TestServer = {
    origin: `http://127.0.0.1:${port}`,
    port,
    seen,
    script: [],
    otherwise,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return test;
}

export function json(status: number, body: unknown, headers: http.OutgoingHttpHeaders = {}): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json;charset=UTF-8", ...headers });
    response.end(status === 204 ? undefined : JSON.stringify(body));
  };
}

export function text(status: number, body: string, headers: http.OutgoingHttpHeaders = {}): Answer {
  return (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** The server has read the whole request and closes without an answer. */
export const resetAfterWrite: Answer = (response) => void response.socket?.destroy();

/** The status and a part of the body come, then nothing. */
export const cutBody: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"half":');
  setImmediate(() => response.socket?.destroy());
};

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = await startServer();
  await server.close();
  return server.port;
}

/** The error that a promise rejects with. */
export async function failure<E extends Error>(
  promise: Promise<unknown>,
  type: abstract new (...args: never[]) => E,
): Promise<E> {
  const error: unknown = await promise.then(
    (value) => {
      throw new Error(`It did not fail but gave ${JSON.stringify(value)}.`);
    },
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(type);
  return error as E; // the line above has checked it
}

/** Everything that is due in this turn of the event loop and the next. */
export async function turns(count = 5): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits for what a server or a timer brings about; so many turns of the event loop that it must have happened. */
export async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; !condition(); turn++) {
    if (turn > 300_000) throw new Error(`It never came about: ${String(condition)}`);
    await turns(1);
  }
}
