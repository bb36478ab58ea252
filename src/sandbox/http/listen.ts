/** The sandbox behind a port of this machine. */
import { ServerResponse } from "node:http";
import { createServer } from "node:https";
import { serve, type Http2Bindings, type HttpBindings, type ServerType } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { textOf } from "./answer.js";
import { createCertificate, type Certificate } from "./certificate.js";
import { createDocs } from "./docs.js";
import { isLoopback, refusedAtDoor } from "./doors.js";
import { allowOrigins } from "./origins.js";
import { beginningOf } from "../faults/broken-answers.js";
import { ConnectionReset } from "../faults/connection.js";

export interface Listening {
  readonly port: number;
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** PEM, for clients that are to trust it; undefined without HTTPS. */
  readonly certificate: string | undefined;
  close(): Promise<void>;
}

export interface ListenOptions {
  /** The address to listen on. Default `127.0.0.1`: nobody but this machine. */
  readonly hostname?: string | undefined;
  /** Names by which clients may address the sandbox on a loopback address, besides `localhost` and the addresses. */
  readonly hosts?: readonly string[] | undefined;
  /** Origins of pages that may call the sandbox from a browser, such as `https://docs.example.com`. Default none. */
  readonly origins?: readonly string[] | undefined;
  /** Speak HTTPS and no HTTP: with a certificate of its own making, or with yours. Default false. */
  readonly https?: boolean | Certificate | undefined;
  /** A folder that `npm run docs` has written, to be read at `/docs`, with forms that call this sandbox. Default none. */
  readonly docs?: string | undefined;
}

/** Answers with `respond` on `port`; 0 takes a free one. */
export async function listen(
  respond: (request: Request) => Promise<Response>,
  port = 0,
  { hostname = "127.0.0.1", hosts, origins = [], docs, https = false }: ListenOptions = {},
): Promise<Listening> {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new RangeError(`The port ${port} is not a number from 0 to 65535. Use 0 for a free one.`);
  if (!isLoopback(hostname)) {
    process.emitWarning(
      `The sandbox listens on ${hostname}, beyond this machine. It is made for tests: it has no secrets worth keeping, and keeps none.`,
    );
  }
  const certificate = https === true ? await createCertificate([hostname, ...(hosts ?? [])]) : https || undefined;
  const scheme = certificate ? "https" : "http";
  const pages = docs === undefined ? undefined : createDocs(docs);
  const answer = origins.length > 0 ? allowOrigins(respond, origins) : respond;
  const fetch = async (request: Request, { incoming, outgoing }: HttpBindings | Http2Bindings) => {
    try {
      const response =
        refusedAtDoor(request, { scheme, hostname, hosts, origins }) ??
        (await pages?.(request)) ??
        (await answer(request));
      if (!(outgoing instanceof ServerResponse)) return response;
      const { status } = response;
      const beginning = beginningOf(response);
      const text = textOf(response);
      if (beginning) {
        outgoing.writeHead(status, Object.fromEntries(response.headers));
        outgoing.write(beginning, () => incoming.socket.destroy());
      } else if (text !== undefined) {
        // Nearly every answer: its text is at hand, which spares it the way through a stream.
        const length = String(Buffer.byteLength(text));
        outgoing.writeHead(status, { ...Object.fromEntries(response.headers), "content-length": length });
        outgoing.end(text);
      } else return response;
      return RESPONSE_ALREADY_SENT;
    } catch (error) {
      if (!(error instanceof ConnectionReset)) throw error;
      incoming.socket.destroy();
      return new Response(null, { status: 502 }); // nobody is there any more to read it
    }
  };
  const server = await new Promise<ServerType>((resolve, reject) => {
    const secure = certificate && { createServer, serverOptions: { ...certificate } };
    const started = serve({ fetch, port, hostname, overrideGlobalObjects: false, ...secure }, () => resolve(started));
    started.once("error", (error) => reject(explained(error, port, hostname)));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  return {
    port: address.port,
    url: `${scheme}://${host}:${address.port}`,
    certificate: certificate?.cert,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // Clients keep connections open; without this the close would wait for them.
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

const REASONS: Readonly<Record<string, (port: number, hostname: string) => string>> = {
  EADDRINUSE: (port, hostname) =>
    `Port ${port} of ${hostname} is taken. Choose another one, or 0 for any that is free.`,
  EACCES: (port) => `This user may not listen on port ${port}. Choose one above 1023, or 0 for any that is free.`,
  EADDRNOTAVAIL: (_port, hostname) => `This machine has no address ${hostname} to listen on.`,
  ENOTFOUND: (_port, hostname) => `This machine knows no host ${hostname} to listen on.`,
};

/** In words, with the code of the system. */
function explained(error: NodeJS.ErrnoException, port: number, hostname: string): Error {
  const reason = REASONS[error.code ?? ""];
  return reason ? Object.assign(new Error(reason(port, hostname), { cause: error }), { code: error.code }) : error;
}
