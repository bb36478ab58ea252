/** From a reply to the `Response` that openapi-fetch and users of `zoom.http` get, and the check that a success is JSON. */
import { ZoomResponseError } from "../errors/classes.js";
import { callInfo } from "./call-info.js";
import { excerptOf } from "../errors/redact.js";
import type { ZoomRequest } from "../request/request.js";
import type { Reply } from "./types.js";

const JSON_TYPE = /^\s*(application|text)\/([\w.+-]+\+)?json\s*(;|$)/i;

/** A `Response` whose body can be read any number of times. Its JSON is parsed once only. */
export function toResponse(reply: Reply): Response {
  return new BufferedResponse(reply);
}

/** The reply with its JSON; throws `ZoomResponseError` for a success that is none. An empty success is allowed. */
export function checkJson(reply: Reply, request: ZoomRequest): Reply {
  const { status, headers, text, url } = reply;
  if (status < 200 || status > 299 || text === "") return reply;
  const type = headers.get("content-type");
  // RFC 9110 section 8.3: without a content type the recipient may look at the data.
  if (type !== null && !JSON_TYPE.test(type)) {
    if (text.trim() === "") return reply;
    const message = `The answer is no JSON but ${mediaType(type)}. Check for a proxy, a sign-in page or a wrong \`baseUrl\`.`;
    throw new ZoomResponseError(message, { ...callInfo(request), status, headers, excerpt: excerptOf(text) });
  }
  try {
    return { status, headers, text, url, data: JSON.parse(text), ...(reply.redirected && { redirected: true }) };
  } catch {
    if (text.trim() === "") return reply;
    // The parser's own error is left out: it quotes the body.
    const message = `The answer is no valid JSON, or it was cut off after ${text.length} characters.`;
    throw new ZoomResponseError(message, { ...callInfo(request), status, headers, excerpt: excerptOf(text) });
  }
}

function mediaType(type: string): string {
  return type.split(";", 1)[0]?.trim().slice(0, 80) || "without a type";
}

/**
 * What a platform `Response` would be, at a tenth of its cost: nearly everybody wants the status and the JSON only, the
 * rest is made when it is asked for.
 */
class BufferedResponse implements Response {
  readonly status: number;
  readonly ok: boolean;
  readonly url: string;
  readonly redirected: boolean;
  readonly statusText = "";
  readonly type = "default";
  readonly bodyUsed = false;
  readonly #reply: Reply;
  #data: unknown;
  #headers: Headers | undefined;

  constructor(reply: Reply) {
    this.#reply = reply;
    this.#data = reply.data;
    this.status = reply.status;
    this.ok = reply.status >= 200 && reply.status <= 299;
    this.url = reply.url;
    this.redirected = reply.redirected === true;
  }

  /** As received. Where no length came, the body's is added: openapi-fetch would else parse the JSON a second time. */
  get headers(): Headers {
    return (this.#headers ??= withLength(this.#reply));
  }

  json(): Promise<unknown> {
    if (this.#data !== undefined) {
      const data = this.#data;
      // A second caller gets objects of their own.
      this.#data = undefined;
      return Promise.resolve(data);
    }
    return this.text().then((text) => this.#parse(text));
  }

  text(): Promise<string> {
    return Promise.resolve(this.#reply.text);
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#platform().body;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#platform().arrayBuffer();
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  blob(): Promise<Blob> {
    return this.#platform().blob();
  }

  formData(): Promise<FormData> {
    return this.#platform().formData();
  }

  clone(): Response {
    return new BufferedResponse({ ...this.#reply, data: undefined });
  }

  /** As Node prints it: without headers, which hold cookies. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `Response { status: ${this.status} }`;
  }

  #parse(text: string): unknown {
    if (text.trim() === "") return undefined;
    try {
      return JSON.parse(text);
    } catch {
      const { status, headers } = this.#reply;
      throw new ZoomResponseError("The answer is no valid JSON.", { status, headers, excerpt: excerptOf(text) });
    }
  }

  /** The platform's class where its own ways with a body are needed. It refuses some statuses, so it gets none. */
  #platform(): Response {
    const { text, headers } = this.#reply;
    return new Response(text === "" ? null : text, { headers });
  }
}

// `response instanceof Response` holds, as code that takes responses may ask; every property of the prototype is ours.
Object.setPrototypeOf(BufferedResponse.prototype, Response.prototype);

function withLength({ headers, text }: Reply): Headers {
  if (text === "" || headers.has("content-length")) return headers;
  // The headers of a received response cannot be changed.
  const copy = new Headers(headers);
  copy.set("content-length", String(new TextEncoder().encode(text).byteLength));
  return copy;
}
