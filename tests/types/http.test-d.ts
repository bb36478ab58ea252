/** What TypeScript knows of `zoom.http`, compared with openapi-fetch's own types. Checked by tsc, never run. */
import { expectTypeOf } from "expect-type";
import type { Client, Middleware } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import type { HttpMiddleware, ZoomClient } from "../../src/index.js";

declare const zoom: ZoomClient;
declare const bare: Client<paths>;
const user = { params: { path: { userId: "u" } } };
const member = { params: { path: { groupId: "g", memberId: "m" } } };

// Data and errors are those of openapi-fetch, and open enums stay open.
const ours = await zoom.http.GET("/users/{userId}", user);
const theirs = await bare.GET("/users/{userId}", user);
expectTypeOf(ours.data?.email).toEqualTypeOf(theirs.data?.email);
expectTypeOf(ours.error?.code).toEqualTypeOf(theirs.error?.code);
expectTypeOf(ours.response).toEqualTypeOf<Response>();
expectTypeOf((await zoom.http.GET("/users")).data?.users?.[0]?.status).toEqualTypeOf<
  "active" | "inactive" | "pending" | (string & {}) | undefined
>();
expectTypeOf((await zoom.http.DELETE("/users/{userId}", user)).data).toEqualTypeOf<undefined>();
expectTypeOf(await zoom.http.request("get", "/users/{userId}", user)).toEqualTypeOf(ours);

// parseAs selects the type.
expectTypeOf((await zoom.http.GET("/users", { parseAs: "text" })).data).toEqualTypeOf<string | undefined>();
expectTypeOf((await zoom.http.GET("/users", { parseAs: "blob" })).data).toEqualTypeOf<Blob | undefined>();
expectTypeOf((await zoom.http.GET("/users", { parseAs: "arrayBuffer" })).data).toEqualTypeOf<ArrayBuffer | undefined>();
expectTypeOf((await zoom.http.GET("/users", { parseAs: "stream" })).data).toEqualTypeOf<
  ReadableStream | null | undefined
>();

// openapi-fetch's middleware fits, and ours fits there.
expectTypeOf<Middleware>().toExtend<HttpMiddleware>();
zoom.http.use({ onRequest: ({ request }) => request.headers.set("x", "1") });
zoom.http.use({ onResponse: ({ response }) => new Response(response.body) });
zoom.http.use({ onError: ({ error }) => new Error("wrapped", { cause: error }) });
declare const middleware: Middleware;
zoom.http.use(middleware);
zoom.http.eject(middleware);
await zoom.http.GET("/users", { middleware: [middleware], baseUrl: "https://api.zoom.us/v2", cache: "no-store" });
await zoom.http.GET("/users", { querySerializer: { array: { style: "form", explode: true } }, retry: { attempts: 1 } });
await zoom.http.PATCH("/groups/{groupId}/members/{memberId}", { ...member, body: new FormData() });

// Mistakes do not compile.
// @ts-expect-error a middleware has at least one of the three
zoom.http.use({});
// @ts-expect-error a typo in the options
zoom.http.GET("/users", { timout: 5 });
// @ts-expect-error a typo in the parameters
zoom.http.GET("/users", { params: { query: { stattus: "active" } } });
// @ts-expect-error a typo in the path parameters
zoom.http.GET("/users/{userId}", { params: { path: { userid: "u" } } });
// @ts-expect-error a typo in the body
zoom.http.PATCH("/users/{userId}", { ...user, body: { first_nam: "x" } });
// @ts-expect-error a wrong type in the body
zoom.http.PATCH("/users/{userId}", { ...user, body: { first_name: 5 } });
// @ts-expect-error GET has no body
zoom.http.GET("/users", { body: {} });
// @ts-expect-error no such way to parse
zoom.http.GET("/users", { parseAs: "xml" });
// @ts-expect-error no such method of this path
zoom.http.PUT("/users", {});
// @ts-expect-error the client follows redirects itself
zoom.http.GET("/users", { redirect: "manual" });

// Clients can be closed by `await using`.
expectTypeOf<ZoomClient>().toExtend<AsyncDisposable>();
