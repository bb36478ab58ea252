/** How `zoom.http` sends a body: as openapi-fetch does, and what JSON cannot hold as what it is. */
import { ZoomInputError } from "../errors/classes.js";
import { serializeJson } from "./body.js";
import { hasFiles } from "./files.js";
import { toFormData } from "./form.js";
import type { HttpInit } from "./http-init.js";
import { isRecord } from "./required.js";

const URL_ENCODED = "application/x-www-form-urlencoded";

/** The `bodySerializer` of `zoom.http`. */
export function serializeBody(body: unknown, headers?: Headers): unknown {
  if (body instanceof FormData || isRaw(body)) return body;
  const type = headers?.get("content-type") ?? "";
  if (hasFiles(body)) return toFormData(body);
  return type.startsWith(URL_ENCODED) ? toUrlEncoded(body) : serializeJson(body);
}

/** The headers and what else a body needs. openapi-fetch calls all bodies JSON but forms, and never names a boundary. */
export function bodyOptions({ body, headers = {}, bodySerializer }: HttpInit): Partial<HttpInit> & { duplex?: "half" } {
  if (body === undefined || bodySerializer) return { headers };
  const given = headers instanceof Headers ? Object.fromEntries(headers) : headers;
  const [name, type] = Object.entries(given).find(([one]) => one.toLowerCase() === "content-type") ?? [];
  // `null` leaves it to the platform.
  const byPlatform = { ...given, ...(name && { [name]: null }), "content-type": null };
  const isForm = body instanceof FormData || hasFiles(body) || (isRecord(body) && isMultipart(type));
  if (isForm && isMultipart(type)) return { headers: byPlatform, body: toFormData(body) };
  return {
    headers: type === undefined && isRaw(body) ? byPlatform : headers,
    // The Fetch specification asks for it wherever the body is a stream.
    ...(body instanceof ReadableStream && { duplex: "half" }),
  };
}

/** What `fetch` sends as it is. */
function isRaw(body: unknown): boolean {
  return (
    body instanceof URLSearchParams ||
    body instanceof Blob ||
    body instanceof ReadableStream ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}

function isMultipart(type: unknown): boolean {
  return typeof type === "string" && type.startsWith("multipart/form-data") && !type.includes("boundary=");
}

function toUrlEncoded(body: unknown): string {
  if (!isRecord(body))
    throw new ZoomInputError("body", "A form is made of an object with its fields. Nothing was sent.");
  const fields = Object.entries(body).map(([name, value]): [string, string] => {
    if (["string", "number", "boolean", "bigint"].includes(typeof value)) return [name, String(value)];
    const message = `The form field \`${name}\` must be a string, a number or a boolean. Nothing was sent.`;
    throw new ZoomInputError(`body.${name}`, message);
  });
  return new URLSearchParams(fields).toString();
}
