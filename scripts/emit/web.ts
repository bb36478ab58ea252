/** The platform's classes as the consumer's own types know them, so that ours ask for neither the DOM library nor @types/node. */

type Global = typeof globalThis;
type Instance<Name extends string, Otherwise> = Global extends { [Key in Name]: { prototype: infer Known } }
  ? Known
  : Otherwise;

/** What is left of a class that the consumer's types do not know. */
interface MinimalHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  forEach(run: (value: string, name: string) => void): void;
}
interface MinimalBody {
  readonly headers: WebHeaders;
  readonly url: string;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}
interface MinimalRequest extends MinimalBody {
  readonly method: string;
}
interface MinimalResponse extends MinimalBody {
  readonly status: number;
  readonly ok: boolean;
  readonly body: WebReadableStream | null;
}
interface MinimalSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", run: () => void): void;
  removeEventListener(type: "abort", run: () => void): void;
}
interface MinimalBlob {
  readonly size: number;
  readonly type: string;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}
interface MinimalForm {
  append(name: string, value: string): void;
  has(name: string): boolean;
}

export type WebHeaders = Instance<"Headers", MinimalHeaders>;
export type WebRequest = Instance<"Request", MinimalRequest>;
export type WebResponse = Instance<"Response", MinimalResponse>;
export type WebBlob = Instance<"Blob", MinimalBlob>;
export type WebFormData = Instance<"FormData", MinimalForm>;
export type WebAbortSignal = Instance<"AbortSignal", MinimalSignal>;
export type WebURL = Instance<"URL", { readonly href: string }>;
export type WebURLSearchParams = Instance<"URLSearchParams", { get(name: string): string | null }>;
/** A stream of bytes. */
export type WebReadableStream = Instance<"ReadableStream", AsyncIterable<Uint8Array>>;
/** The options of `fetch`. */
export type WebRequestInit = Global extends { Request: new (input: infer _Input, init?: infer Init) => unknown }
  ? NonNullable<Init>
  : object;

/** What `await using` asks for, where the consumer's types know of it. */
export type WebAsyncDisposable = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol }
  ? { [Name in Key]: () => PromiseLike<void> }
  : object;
