/** Every operation documents a refusal, a token problem and a rate limit, the last one with its headers. */
const HEADERS = [
  "X-RateLimit-Category",
  "X-RateLimit-Type",
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "Retry-After",
];

export default function standardResponses() {
  return {
    Operation(operation, { report, location, resolve }) {
      for (const [status, file] of Object.entries({ 400: "BadRequest", 401: "Unauthorized", 429: "TooManyRequests" })) {
        if (!operation.responses?.[status]) {
          report({
            message: `The response ${status} is missing. Reference components/responses/${file}.yaml.`,
            location: location.child("responses"),
          });
        }
      }
      const limited = operation.responses?.["429"];
      const response = limited?.$ref ? resolve(limited).node : limited;
      const missing = response && HEADERS.filter((name) => !response.headers?.[name]);
      if (missing?.length) {
        report({
          message: `The response 429 lacks the headers ${missing.join(", ")}. Reference them as TooManyRequests.yaml does.`,
          location: location.child(["responses", "429"]),
        });
      }
    },
  };
}
