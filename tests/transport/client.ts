/** Clients whose time is a manual clock, and servers that are a list of answers. */
import {
  createManualClock,
  createZoomClient,
  type FetchLike,
  type ManualClock,
  type ZoomClient,
  type ZoomClientOptions,
  type ZoomEvent,
} from "../../src/index.js";

export const TOKEN = "token-1234567890";
export const USER = { path: { userId: "jchill@example.com" } };
export const GROUP = { body: { name: "Sales" } };

type Waits = Extract<ZoomEvent, { type: "wait" }>;

export interface TestClient {
  readonly zoom: ZoomClient;
  /** `zoom.http` for paths and verbs that are not typed. */
  readonly http: Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", AnyPath>;
  readonly clock: ManualClock;
  readonly events: ZoomEvent[];
  readonly waits: Waits[];
}

export type AnyPath = (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

export interface TestClientOptions extends Partial<Omit<ZoomClientOptions, "deps" | "on">> {
  /** Jitter. Default: none. */
  readonly random?: () => number;
  readonly clock?: ManualClock;
  /** Whether a wait between two attempts is over at once. Default `true`. */
  readonly skipWaits?: boolean;
}

export function testClient({ random = () => 0, clock, skipWaits = true, ...options }: TestClientOptions): TestClient {
  const time = clock ?? createManualClock();
  const events: ZoomEvent[] = [];
  const waits: Waits[] = [];
  const zoom = createZoomClient({
    auth: TOKEN,
    // Time stands still here, and the scripts are about other layers.
    quota: false,
    ...options,
    deps: { clock: time, random },
    on(event) {
      events.push(event);
      if (event.type !== "wait") return;
      waits.push(event);
      if (skipWaits) setImmediate(() => time.advance(event.duration));
    },
  });
  return { zoom, http: zoom.http as never, clock: time, events, waits };
}

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly authorization: string | null;
}

/** A `fetch` that gives the answers in order; the last one is repeated. What is thrown in one, `fetch` throws. */
export function answering(...answers: ((sent: Sent) => Response | Promise<Response>)[]) {
  const sent: Sent[] = [];
  const fetch: FetchLike = async (url, init) => {
    const one = { url, init, authorization: new Headers(init.headers).get("authorization") };
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(one);
    if (!answer) throw new Error("There is no answer.");
    return answer(one);
  };
  return { fetch, sent };
}

export const answer =
  (status: number, headers: Record<string, string> = {}, body: unknown = status < 400 ? {} : { message: "No." }) =>
  (): Response =>
    new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });

/** As the platform's `fetch` throws what the system says. */
export const throwing = (code: string, syscall?: string) => (): never => {
  const cause = Object.assign(new Error(`${syscall ?? "read"} ${code}`), { code, ...(syscall && { syscall }) });
  throw new TypeError("fetch failed", { cause });
};
export const reset = throwing("ECONNRESET");
export const refused = throwing("ECONNREFUSED", "connect");

/** Never answers; rejects when the request is ended, as `fetch` does. */
export const silence = ({ init }: Sent): Promise<Response> =>
  new Promise((_resolve, reject) => {
    init.signal?.addEventListener("abort", () => reject(init.signal?.reason), { once: true });
  });
/** Never settles, whatever happens. */
export const stalled = (): Promise<Response> => new Promise(() => {});
