/** The bundled OpenAPI document, which is all that the sandbox knows of Zoom. */
import { readFileSync } from "node:fs";
import { fileOfPackage } from "./package-file.js";

/** Parts of an OpenAPI document, as far as the sandbox reads them. */
export interface OpenApiDocument {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly "x-rate-limits": { readonly plans: RateLimits };
  readonly "x-oauth": Omit<OAuthFacts, "authorizeUrl" | "tokenUrl">;
}
export interface PathItem extends Readonly<Record<string, unknown>> {
  readonly parameters?: readonly Node[];
}
/** A node that may be a reference. */
export type Node = Readonly<Record<string, unknown>>;

export type Plan = "free" | "pro" | "business";
export type Label = "light" | "medium" | "heavy" | "resource-intensive";
export interface Pool {
  readonly perSecond?: number;
  readonly perMinute?: number;
  readonly perDay?: number;
  readonly sharedDay?: string;
}
export type RateLimits = Readonly<Record<Plan, Readonly<Record<Label, Pool>>>>;
export interface OAuthFacts {
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  readonly deviceUrl: string;
  readonly deviceActivateUrl: string;
  readonly revokeUrl: string;
  /** The one scope that the client credentials grant gives, if the document names it. */
  readonly chatbotScope?: string;
  readonly apiPath: string;
  readonly lifetimes: Readonly<
    Record<"accessToken" | "authorizationCode" | "refreshToken" | "deviceCode" | "nextPageToken", number>
  >;
  readonly deviceInterval: number;
  readonly deviceSlowDown: number;
  readonly errors: readonly { readonly code: number; readonly error: string; readonly when: string }[];
}

let loaded: OpenApiDocument | undefined;

/** Reads generated/openapi.json of this package, once. */
export function openApiDocument(): OpenApiDocument {
  // Our own build wrote it; a test compares it with the spec.
  loaded ??= JSON.parse(readFileSync(fileOfPackage("generated/openapi.json"), "utf8")) as OpenApiDocument;
  return loaded;
}

export interface Platform {
  readonly rateLimits: RateLimits;
  readonly oauth: OAuthFacts;
}

/** What concerns every operation. */
export function platformOf(document: OpenApiDocument): Platform {
  return { rateLimits: document["x-rate-limits"].plans, oauth: oauthFactsOf(document) };
}

/** What the document says of Zoom's OAuth server, in `x-oauth` and in the flows of `securitySchemes`. */
function oauthFactsOf(document: OpenApiDocument): OAuthFacts {
  const { flows } = document.components.securitySchemes?.oauth2 as {
    readonly flows: { readonly authorizationCode: { readonly authorizationUrl: string; readonly tokenUrl: string } };
  };
  const { authorizationUrl, tokenUrl } = flows.authorizationCode;
  return { authorizeUrl: authorizationUrl, tokenUrl, ...document["x-oauth"] };
}

/** What a local reference points at; anything else as it is. */
export function deref(document: OpenApiDocument, node: unknown): Node {
  let target: unknown = node;
  while (isNode(target) && typeof target.$ref === "string") {
    target = nodeAt(document, target.$ref.slice(1));
  }
  return isNode(target) ? target : {};
}

/** What lies at a JSON pointer of the document. */
export function nodeAt(document: OpenApiDocument, pointer: string): unknown {
  return pointer
    .slice(1)
    .split("/")
    .reduce<unknown>(
      (parent, key) => (isNode(parent) ? parent[key.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined),
      document,
    );
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
