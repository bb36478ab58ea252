/** The stream of events, opened anew whenever it has ended: after a reset, a restart, and when the page is shown again. */
import type { CallRow, LiveClock, LiveState } from "../../control/wire.js";
import { controlUrl } from "./api.js";

export interface Listener {
  /** Everything begins anew. */
  start(): void;
  calls(rows: readonly CallRow[]): void;
  state(state: LiveState): void;
  clock(clock: LiveClock): void;
  connection(state: "connecting" | "live" | "lost"): void;
  /** The server is there and refuses, as it does when the account was removed. It is asked again. */
  refused(): void;
}

/** Milliseconds after which a stream that the server refused is asked for again. */
const AGAIN = 3_000;

export function listen(listener: Listener): void {
  let last = "";
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    close();
    const opened = new EventSource(`${controlUrl("/events")}?after=${encodeURIComponent(last)}`);
    source = opened;
    const on = (name: string, take: (data: string) => void) =>
      opened.addEventListener(name, (event: MessageEvent<string>) => {
        if (event.lastEventId !== "") last = event.lastEventId;
        take(event.data);
      });
    // Both sides of the wire are ours: control/wire.ts has the types.
    on("start", () => listener.start());
    on("calls", (data) => listener.calls((JSON.parse(data) as { calls: CallRow[] }).calls));
    on("state", (data) => listener.state(JSON.parse(data) as LiveState));
    on("clock", (data) => listener.clock(JSON.parse(data) as LiveClock));
    opened.addEventListener("open", () => listener.connection("live"));
    opened.addEventListener("error", () => {
      listener.connection("lost");
      // Where the connection broke the browser tries again by itself.
      if (opened.readyState !== EventSource.CLOSED) return;
      listener.refused();
      timer = setTimeout(open, AGAIN);
    });
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };

  // A browser has six connections to a host: pages that nobody sees hold none of them.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) close();
    else if (!source) open();
  });
  addEventListener("pagehide", close);
  addEventListener("pageshow", () => {
    if (!source && !document.hidden) open();
  });
  listener.connection("connecting");
  open();
}
