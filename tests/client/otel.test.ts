/** OpenTelemetry spans, with its own SDK. */
import { SpanStatusCode } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { createZoomClient } from "../../src/index.js";
import { openTelemetry } from "../../src/otel.js";
import { createManualClock } from "../../src/shared/clock.js";
import { createSandbox } from "../../src/sandbox/index.js";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const sandbox = createSandbox({ users: 20, clock: createManualClock() });
const zoom = createZoomClient({
  ...sandbox.clientOptions(),
  retry: { attempts: 1 },
  on: openTelemetry({ tracer: provider.getTracer("test") }),
});

beforeEach(() => exporter.reset());
const spans = () =>
  exporter.getFinishedSpans().map(({ name, attributes, status }) => ({ name, attributes, code: status.code }));

test("a call is a client span with the conventions of HTTP, and its token request another", async () => {
  await zoom.groups.list();
  expect(spans()).toEqual([
    { name: "token server_to_server", attributes: { "zoom.token.outcome": "issued" }, code: SpanStatusCode.UNSET },
    {
      name: "GET /groups",
      attributes: expect.objectContaining({
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "url.template": "/groups",
        "zoom.operation": "groups.list",
        "zoom.tracking_id": expect.stringMatching(/^v=2\.0/),
      }),
      code: SpanStatusCode.UNSET,
    },
  ]);
});

test("a refusal is a span in error, and no id is in it", async () => {
  await zoom.users.get({ path: { userId: "nobody@example.com" } }).catch(() => {});
  const [span] = spans();
  expect(span).toMatchObject({
    name: "GET /users/{userId}",
    code: SpanStatusCode.ERROR,
    attributes: { "http.response.status_code": 404 },
  });
  expect(JSON.stringify(span)).not.toContain("nobody");
});

test("a broken connection is a span in error", async () => {
  sandbox.faults.script("groups.create", ["reset_after"]);
  await zoom.groups.create({ body: { name: "Spanned" } }).catch(() => {});
  expect(spans()).toEqual([
    expect.objectContaining({
      name: "POST /groups",
      code: SpanStatusCode.ERROR,
      attributes: expect.objectContaining({ "error.type": expect.any(String) }),
    }),
  ]);
});

test("pages are counted", async () => {
  await zoom.users.list({ query: { page_size: 10 } }).toArray({ limit: 100 });
  expect(
    spans()
      .filter(({ name }) => name === "page /users")
      .map(({ attributes }) => attributes["zoom.page.items"]),
  ).toEqual([10, 8]);
});

test("counts that contradict what came are told", async () => {
  const fetch = async () =>
    new Response('{"users":[],"total_records":3}', { headers: { "content-type": "application/json" } });
  const on = openTelemetry({ tracer: provider.getTracer("test") });
  await createZoomClient({ auth: "token", fetch, on }).users.list().toArray({ limit: 5 });
  expect(spans().filter(({ name }) => name === "mismatch /users")).toEqual([
    expect.objectContaining({
      attributes: expect.objectContaining({
        "zoom.operation": "users.list",
        "zoom.mismatch.field": "total_records",
        "zoom.mismatch.announced": 3,
        "zoom.mismatch.received": 0,
      }),
    }),
  ]);
});

test("durations and what is left of the quota are metrics", async () => {
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metrics });
  const meters = new MeterProvider({ readers: [reader] });
  const measured = createZoomClient({
    ...createSandbox({ plan: "business", clock: createManualClock() }).clientOptions(),
    on: openTelemetry({ tracer: provider.getTracer("test"), meter: meters.getMeter("test") }),
  });
  await measured.groups.list();
  await measured.groups.list();
  await meters.forceFlush();
  await meters.shutdown();
  const all = metrics.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  const found = (name: string) => all.find(({ descriptor }) => descriptor.name === name);
  expect(found("http.client.request.duration")).toMatchObject({
    descriptor: { unit: "s" },
    dataPoints: [{ attributes: { "url.template": "/groups", "http.response.status_code": 200 }, value: { count: 2 } }],
  });
  expect(found("zoom.rate_limit.remaining")).toMatchObject({
    dataPoints: [
      { attributes: { "zoom.rate_limit.label": "medium", "zoom.rate_limit.kind": "per_second" }, value: 58 },
    ],
  });
});
