/**
 * The types of `zoom.http`. At run time it is openapi-fetch as it is; its own types map every answer for read-only markers,
 * which our types do not have, and turn open enums (`number & {}`) into objects on the way.
 */
import type { Client, MaybeOptionalInit } from "openapi-fetch";
import type { paths } from "../generated/types.js";

type Method = "get" | "put" | "post" | "delete" | "patch";
type PathWith<M extends Method> = {
  [Path in keyof paths]: paths[Path][M] extends { responses: unknown } ? Path : never;
}[keyof paths];

type Success = 200 | 201 | 204;
type Body<Response> = Response extends { content: { "application/json": infer Json } } ? Json : undefined;
type Responses<Operation> = Operation extends { responses: infer All } ? All : never;
type BodyOfSuccess<All> = { [Status in keyof All & Success]: Body<All[Status]> }[keyof All & Success];
type BodyOfRefusal<All> = { [Status in Exclude<keyof All, Success>]: Body<All[Status]> }[Exclude<keyof All, Success>];

/** The body of success or the one of a refusal, and the response itself. Nothing is thrown for a 4xx or 5xx. */
export type HttpResult<Operation> =
  | { data: BodyOfSuccess<Responses<Operation>>; error?: never; response: Response }
  | { data?: never; error: BodyOfRefusal<Responses<Operation>>; response: Response };

/** What openapi-fetch passes on besides its own options. */
type Extra = { [key: string]: unknown };
type Init<Options> = undefined extends Options ? [(Options & Extra)?] : [Options & Extra];

type HttpMethod<M extends Method> = <Path extends PathWith<M>, Options extends MaybeOptionalInit<paths[Path], M>>(
  path: Path,
  ...init: Init<Options>
) => Promise<HttpResult<paths[Path][M]>>;

/** openapi-fetch over the client's transport. */
export interface HttpClient extends Pick<Client<paths>, "use" | "eject"> {
  GET: HttpMethod<"get">;
  PUT: HttpMethod<"put">;
  POST: HttpMethod<"post">;
  DELETE: HttpMethod<"delete">;
  PATCH: HttpMethod<"patch">;
}
