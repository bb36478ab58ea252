/** Refusals that come with the status of a success. */

/** Whether a success status carries a refusal: no body of success has a number as `code` and a `message`. */
export function isRefusal(body: unknown): boolean {
  return (
    typeof body === "object" &&
    body !== null &&
    "code" in body &&
    Number.isInteger(body.code) &&
    "message" in body &&
    typeof body.message === "string"
  );
}
