/** OpenTelemetry spans and metrics from the client's events. Needs `@opentelemetry/api`. */
import { metrics, SpanKind, SpanStatusCode, trace, type Attributes, type Meter, type Tracer } from "@opentelemetry/api";
import type { ZoomEvent } from "./events.js";

export interface OpenTelemetryOptions {
  /** Default: the global one, under the name `zoom-directory`. */
  readonly tracer?: Tracer | undefined;
  readonly meter?: Meter | undefined;
}

/**
 * A listener for the option `on`: one client span an attempt, with the semantic conventions of HTTP, and the histogram
 * `http.client.request.duration` in seconds. Waits for the quota and between attempts, replays, pages, mismatches and token requests become spans of their own; what is
 * left of the account's quota is the gauge `zoom.rate_limit.remaining`.
 */
export function openTelemetry({
  tracer = trace.getTracer("zoom-directory"),
  meter = metrics.getMeter("zoom-directory"),
}: OpenTelemetryOptions = {}): (event: ZoomEvent) => void {
  const durations = meter.createHistogram("http.client.request.duration", {
    unit: "s",
    description: "Duration of requests to Zoom.",
  });

  const remaining = meter.createGauge("zoom.rate_limit.remaining", {
    unit: "{call}",
    description: "Calls left in the window of the account's rate limit.",
  });

  const span = (name: string, end: number, duration: number, attributes: Attributes, failure?: string) => {
    const made = tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime: end - duration, attributes });
    if (failure !== undefined) made.setStatus({ code: SpanStatusCode.ERROR, message: failure });
    made.end(end);
  };

  return (event) => {
    switch (event.type) {
      case "response": {
        const attributes = {
          ...http(event),
          "http.response.status_code": event.status,
          "zoom.tracking_id": event.trackingId,
        };
        span(
          `${event.method} ${event.path}`,
          event.at,
          event.duration,
          defined(attributes),
          event.status >= 400 ? String(event.status) : undefined,
        );
        durations.record(event.duration / 1000, defined({ ...http(event), "http.response.status_code": event.status }));
        return;
      }
      case "failure":
        span(
          `${event.method} ${event.path}`,
          event.at,
          event.duration,
          defined({ ...http(event), "error.type": event.reason }),
          event.reason,
        );
        durations.record(event.duration / 1000, defined({ ...http(event), "error.type": event.reason }));
        return;
      case "wait":
        // The event is told when the wait begins.
        span(
          `wait ${event.reason}`,
          event.at + event.duration,
          event.duration,
          defined({ ...http(event), "zoom.wait.reason": event.reason }),
        );
        return;
      case "turn":
        span(
          `wait ${event.reason}`,
          event.at,
          event.duration,
          defined({
            ...http(event),
            "zoom.wait.reason": event.reason,
            "zoom.rate_limit.label": event.label,
          }),
        );
        return;
      case "quota_store":
        span(
          `quota store ${event.state}`,
          event.at,
          0,
          defined({ "zoom.quota_store.fallback": event.fallback, "error.type": event.reason }),
          event.state === "away" ? "away" : undefined,
        );
        return;
      case "queue":
        // Its end is told by "turn".
        return;
      case "token":
        span(
          `token ${event.grant}`,
          event.at,
          event.duration,
          { "zoom.token.outcome": event.outcome },
          event.outcome === "refused" || event.outcome === "failed" ? event.outcome : undefined,
        );
        return;
      case "page":
        span(
          `page ${event.path}`,
          event.at,
          0,
          defined({ ...http(event), "zoom.page": event.page, "zoom.page.items": event.items }),
        );
        return;
      case "mismatch":
        span(
          `mismatch ${event.path}`,
          event.at,
          0,
          defined({
            ...http(event),
            "zoom.mismatch.field": event.field,
            "zoom.mismatch.announced": event.announced,
            "zoom.mismatch.received": event.received,
          }),
        );
        return;
      case "quota":
        remaining.record(
          event.remaining,
          defined({ "zoom.rate_limit.label": event.label, "zoom.rate_limit.kind": event.limit }),
        );
        return;
      case "replay":
        span(`replay ${event.path}`, event.at, 0, defined({ ...http(event), "zoom.replay.reason": event.reason }));
        return;
      case "attempt":
        // Its end is told by "response" or "failure".
        return;
    }
  };
}

function http(event: { method: string; path: string; operation: string | undefined; attempt?: number }): Attributes {
  return {
    "http.request.method": event.method,
    "url.template": event.path,
    "zoom.operation": event.operation,
    "http.request.resend_count": event.attempt !== undefined && event.attempt > 1 ? event.attempt - 1 : undefined,
  };
}

function defined(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
