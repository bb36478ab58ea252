/** Each rule of openapi/rules refuses a spec that breaks it, and says file, line, rule and remedy. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";

const ROOT = path.join(__dirname, "../..");
const CLI = path.join(ROOT, "node_modules/@redocly/cli/bin/cli.js");
const ENV = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

const error = {
  type: "object",
  description: "An error.",
  properties: { code: { type: "integer", description: "A code." } },
};
const content = (schema: object) => ({
  "application/json": { schema, examples: { one: { summary: "One", value: { code: 1 } } } },
});
const refusal = (code: number) => ({
  description: "A refusal.",
  content: content({ $ref: "#/components/schemas/Error" }),
  "x-errors": [{ code, kind: "validation", when: "It is wrong.", remedy: "Correct it." }],
});

const SCOPES = ["thing:read", "thing:read:list_things:admin", "thing:master"];
const SUB_ACCOUNT = {
  url: "https://api.zoom.us/v2/accounts/{accountId}",
  variables: { accountId: { default: "accountId" } },
};

interface RateLimits {
  plans: Record<string, Partial<Record<string, { perSecond: number }>>>;
  resets?: string;
}
const pools = () =>
  Object.fromEntries(["light", "medium", "heavy", "resource-intensive"].map((label) => [label, { perSecond: 1 }]));

/** A small document that keeps every rule; each case breaks one thing. */
function sound() {
  return {
    openapi: "3.1.1",
    info: {
      title: "Sound",
      version: "1",
      description: "A sound document.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "https://api.zoom.us/v2" }],
    security: [{ oauth2: [] }],
    "x-rate-limits": { plans: { free: pools(), pro: pools(), business: pools() }, resets: "00:00" } as RateLimits,
    tags: [{ name: "Things", description: "Things." }],
    paths: {
      "/things": {
        get: {
          operationId: "things.list",
          tags: ["Things"],
          summary: "List things",
          description: "Lists things.",
          externalDocs: { url: "https://developers.zoom.us/docs/api/things" },
          "x-zoom-operation-id": "listThings",
          "x-rate-limit-label": "light",
          "x-pagination": { items: "things", token: "next_page_token" },
          security: [{ oauth2: ["thing:read"] }, { oauth2: ["thing:read:list_things:admin"] }],
          parameters: [
            { name: "next_page_token", in: "query", description: "Where to go on.", schema: { type: "string" } },
            {
              name: "option",
              in: "query",
              description: "Selects a shape.",
              schema: { type: "string", enum: ["small"] },
            },
          ],
          responses: {
            "200": {
              description: "A page.",
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: {
                      things: {
                        type: "array",
                        description: "The things.",
                        items: { $ref: "#/components/schemas/Thing" },
                      },
                      next_page_token: { type: "string", description: "Where to go on." },
                    },
                  },
                  examples: { page: { summary: "A page", value: { things: [{ name: "A" }], next_page_token: "" } } },
                },
              },
            } as Record<string, unknown>,
            "400": refusal(300) as Record<string, unknown>,
            "401": refusal(124),
            "429": refusal(429),
          } as Record<string, Record<string, unknown>>,
        } as Record<string, any>, // eslint-like freedom: the cases below break it on purpose
      },
    },
    components: {
      securitySchemes: {
        oauth2: {
          type: "oauth2",
          description: "Tokens.",
          flows: {
            clientCredentials: {
              tokenUrl: "https://zoom.us/oauth/token",
              scopes: Object.fromEntries(SCOPES.map((scope) => [scope, "A scope."])),
            },
          },
        },
      },
      schemas: {
        Error: error,
        Thing: {
          type: "object",
          description: "A thing.",
          properties: { name: { type: "string", description: "Its name." } },
        },
      } as Record<string, Record<string, unknown>>,
    },
  };
}

type Document = ReturnType<typeof sound>;
const list = (document: Document) => document.paths["/things"].get;
const asPost = (document: Document) => {
  const { "x-pagination": _paging, parameters: _parameters, ...rest } = list(document);
  document.paths = { "/things": { post: { ...rest, "x-idempotent": false } } } as never; // a write instead of the list
  return (document.paths["/things"] as never as { post: Record<string, any> }).post;
};

const cases: [name: string, rule: string, remedy: RegExp, break_: (document: Document) => void][] = [
  [
    "an operation without a rate-limit label",
    "zoom/rate-limit-label",
    /Choose one of light/,
    (d) => delete list(d)["x-rate-limit-label"],
  ],
  [
    "a label that Zoom does not have",
    "zoom/rate-limit-label",
    /Choose one of light/,
    (d) => (list(d)["x-rate-limit-label"] = "tiny"),
  ],
  ["no 429", "zoom/standard-responses", /TooManyRequests/, (d) => delete list(d).responses["429"]],
  ["no 401", "zoom/standard-responses", /Unauthorized/, (d) => delete list(d).responses["401"]],
  [
    "a second success",
    "zoom/standard-responses",
    /has 2 successes/,
    (d) => (list(d).responses["204"] = { description: "Nothing." }),
  ],
  [
    "an optional body",
    "zoom/standard-responses",
    /`required: true`/,
    (d) => (asPost(d).requestBody = { content: content({ $ref: "#/components/schemas/Thing" }) }),
  ],
  [
    "errors of a success",
    "zoom/errors",
    /`alsoStatus`/,
    (d) => (list(d).responses["200"]["x-errors"] = list(d).responses["400"]["x-errors"]),
  ],
  [
    "an alsoStatus that is no status",
    "zoom/errors",
    /no HTTP status/,
    (d) => (list(d).responses["400"]["x-errors"][0].alsoStatus = "OK"),
  ],
  [
    "a subject that has no class",
    "zoom/errors",
    /one of user, group/,
    (d) => Object.assign(list(d).responses["400"]["x-errors"][0], { kind: "not_found", subject: "planet" }),
  ],
  ["a summary with a verb of its own", "zoom/summaries", /Begin with List/, (d) => (list(d).summary = "Gives things")],
  [
    "a description that begins with another verb than its summary",
    "zoom/summaries",
    /Begin it with Lists/,
    (d) => (list(d).description = "Returns things."),
  ],
  ["an operation without Zoom's page", "zoom/summaries", /Link Zoom's page/, (d) => delete list(d).externalDocs],
  ["an unknown extension", "zoom/extensions", /`x-color` is unknown/, (d) => (list(d)["x-color"] = "blue")],
  [
    "an extension at the wrong place",
    "zoom/extensions",
    /`x-plan` is unknown here/,
    (d) => (d.components.schemas.Thing!["x-plan"] = { minimum: "pro" }),
  ],
  [
    "a role permission that Zoom does not have",
    "zoom/role-permissions",
    /such as `User:Read`/,
    (d) => (list(d)["x-role-permissions"] = ["read users"]),
  ],
  [
    "an error without kind",
    "zoom/errors",
    /Choose one of not_found/,
    (d) => delete list(d).responses["400"]["x-errors"][0].kind,
  ],
  [
    "an error without remedy",
    "zoom/errors",
    /has no `remedy`/,
    (d) => delete list(d).responses["400"]["x-errors"][0].remedy,
  ],
  [
    "an error without code",
    "zoom/errors",
    /Give Zoom's integer/,
    (d) => delete list(d).responses["400"]["x-errors"][0].code,
  ],
  ["a 4xx without x-errors", "zoom/errors", /List each code/, (d) => delete list(d).responses["400"]["x-errors"]],
  [
    "one code with two kinds",
    "zoom/errors",
    /one kind to a code/,
    (d) =>
      list(d).responses["400"]["x-errors"].push({
        code: 300,
        kind: "conflict",
        when: "It is taken.",
        remedy: "Take another.",
      }),
  ],
  [
    "a property without description",
    "zoom/descriptions",
    /`name` has no description/,
    (d) => (d.components.schemas.Thing!.properties = { name: { type: "string" } }),
  ],
  [
    "a description that is no sentence",
    "zoom/descriptions",
    /full stop/,
    (d) => (list(d).parameters[0].description = "where to go on"),
  ],
  [
    "an example that does not validate",
    "no-invalid-media-type-examples",
    /must be/,
    (d) => (list(d).responses["200"].content["application/json"].examples.page.value.things = [{ name: 1 }]),
  ],
  [
    "a success without example",
    "zoom/examples",
    /no named example/,
    (d) => delete list(d).responses["200"].content["application/json"].examples,
  ],
  [
    "no error with an example",
    "zoom/examples",
    /No error response has an example/,
    (d) =>
      Object.values<any>(list(d).responses).forEach((response) => delete response.content["application/json"].examples),
  ],
  ["a list without x-pagination", "zoom/pagination", /Write `{items/, (d) => delete list(d)["x-pagination"]],
  [
    "x-pagination that names a missing field",
    "zoom/pagination",
    /does not have/,
    (d) => (list(d)["x-pagination"].items = "items"),
  ],
  ["x-pagination without token parameter", "zoom/pagination", /Add the parameter/, (d) => list(d).parameters.shift()],
  [
    "an unused component",
    "no-unused-components",
    /is never used|not used/i,
    (d) => (d.components.schemas.Other = { type: "object", description: "Unused." }),
  ],
  ["no scopes", "zoom/security", /of which one is enough/, (d) => (list(d).security = [])],
  [
    "scopes that are needed together",
    "zoom/security",
    /of which one is enough/,
    (d) => (list(d).security = [{ oauth2: SCOPES.slice(0, 2) }]),
  ],
  [
    "a server for sub accounts without scopes for it",
    "zoom/security",
    /the servers are/,
    (d) => (list(d).servers = [...d.servers, SUB_ACCOUNT]),
  ],
  [
    "scopes for sub accounts without a server for them",
    "zoom/security",
    /Correct `servers`/,
    (d) => list(d).security.push({ oauth2: ["thing:master"] }),
  ],
  ["no id of Zoom's", "zoom/zoom-operation-id", /Give Zoom's own/, (d) => delete list(d)["x-zoom-operation-id"]],
  [
    "an operationId that is no method name",
    "zoom/operation-id",
    /namespace\.method/,
    (d) => (list(d).operationId = "listThings"),
  ],
  ["a write without x-idempotent", "zoom/idempotent", /Write true if/, (d) => delete asPost(d)["x-idempotent"]],
  ["a read with x-idempotent", "zoom/idempotent", /reads may always/, (d) => (list(d)["x-idempotent"] = true)],
  [
    "a limit that no program can use",
    "zoom/limits",
    /ISO 8601 duration/,
    (d) =>
      (list(d)["x-limits"] = [{ kind: "window", subject: "user", limit: 1, window: "a day", description: "One." }]),
  ],
  [
    "a limit that resets at no time of day",
    "zoom/limits",
    /time of day/,
    (d) =>
      (list(d)["x-limits"] = [
        { kind: "window", subject: "account", limit: 1, window: "P1D", resets: "24:00", description: "One." },
      ]),
  ],
  [
    "a short limit that resets at a time of day",
    "zoom/limits",
    /`window` of P1D/,
    (d) =>
      (list(d)["x-limits"] = [
        { kind: "window", subject: "account", limit: 1, window: "PT1M", resets: "00:00", description: "One." },
      ]),
  ],
  [
    "daily numbers that never begin anew",
    "zoom/limits",
    /`resets` is no time of day/,
    (d) => delete d["x-rate-limits"].resets,
  ],
  [
    "a label without a pool on a plan",
    "zoom/limits",
    /for heavy on pro/,
    (d) => delete d["x-rate-limits"].plans.pro!.heavy,
  ],
  ["a plan that does not exist", "zoom/limits", /`x-plan` is not/, (d) => (list(d)["x-plan"] = { minimum: "gold" })],
  [
    "a variant without schema",
    "zoom/variants",
    /no schema for `small`/,
    (d) => (list(d)["x-variants"] = { parameter: "option", default: "Thing", values: {} }),
  ],
  [
    "a variant of a missing parameter",
    "zoom/variants",
    /names no query parameter/,
    (d) => (list(d)["x-variants"] = { parameter: "other", default: "Thing", values: {} }),
  ],
  [
    "an object closed by hand",
    "zoom/closed-requests",
    /Remove it/,
    (d) => (d.components.schemas.Thing!.additionalProperties = false),
  ],
  ["oneOf", "zoom/no-one-of", /Use `anyOf`/, (d) => (d.components.schemas.Thing!.oneOf = [{ type: "object" }])],
];

interface Problem {
  ruleId: string;
  message: string;
  location: { source: { ref: string }; start: { line: number } }[];
}
const problems = new Map<string, Problem[]>();
let folder: string;

beforeAll(() => {
  // Below the project, so that the plugin is found by the same configuration.
  mkdirSync(path.join(ROOT, "coverage"), { recursive: true });
  folder = mkdtempSync(path.join(ROOT, "coverage/rules-"));
  const config = readFileSync(path.join(ROOT, "redocly.yaml"), "utf8").replace(
    "./openapi/rules",
    path.join(ROOT, "openapi/rules"),
  );
  writeFileSync(path.join(folder, "redocly.yaml"), config);
  writeFileSync(path.join(folder, "sound.yaml"), stringify(sound()));
  cases.forEach(([, , , break_], index) => {
    const document = sound();
    break_(document);
    writeFileSync(path.join(folder, `case-${index}.yaml`), stringify(document, { aliasDuplicateObjects: false }));
  });
  for (const file of readdirSync(folder).filter((name) => name !== "redocly.yaml")) problems.set(file, []);
  const { stdout } = spawnSync(
    process.execPath,
    [CLI, "lint", ...problems.keys(), "--config", "redocly.yaml", "--format", "json", "--max-problems", "1000"],
    {
      cwd: folder,
      env: ENV,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  // One JSON document a file, one after the other.
  for (const text of stdout.split(/(?<=^})\s*(?={$)/m)) {
    for (const problem of (JSON.parse(text) as { problems: Problem[] }).problems) {
      problems.get(path.basename(problem.location[0]?.source.ref ?? ""))?.push(problem);
    }
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the sound document keeps every rule", () => {
  expect(problems.get("sound.yaml")).toEqual([]);
});

test.each(cases.map(([name, rule, remedy], index) => ({ name, rule, remedy, index })))(
  "$name breaks $rule",
  ({ rule, remedy, index }) => {
    const found = problems.get(`case-${index}.yaml`)?.filter(({ ruleId }) => ruleId === rule) ?? [];
    expect(found.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringMatching(remedy)]));
  },
);

test("npm run generate names file, line, rule and remedy, and leaves generated/ untouched", () => {
  cpSync(path.join(folder, "case-0.yaml"), path.join(folder, "broken.yaml"));
  const before = execFileSync("git", ["hash-object", "generated/types.ts"], { cwd: ROOT, encoding: "utf8" });
  const { status, stderr } = spawnSync(process.execPath, ["scripts/generate.js"], {
    cwd: ROOT,
    env: { ...ENV, ZOOM_SPEC: path.join(folder, "broken.yaml") },
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /broken\.yaml:\n\s+\d+:\d+\s+error\s+zoom\/rate-limit-label\s+The operation has no valid `x-rate-limit-label`\. Choose one of/,
  );
  expect(execFileSync("git", ["hash-object", "generated/types.ts"], { cwd: ROOT, encoding: "utf8" })).toBe(before);
}, 60_000);
