/** Every operation documents one success, and a refusal, a token problem and a rate limit. */
/** @type {[status: string, file: string][]} */
const REQUIRED = [
  ["400", "BadRequest"],
  ["401", "Unauthorized"],
  ["429", "TooManyRequests"],
];

export default function standardResponses() {
  return {
    Operation(operation, { report, location }) {
      for (const [status, file] of REQUIRED) {
        if (!operation.responses?.[status]) {
          report({
            message: `The response ${status} is missing. Reference components/responses/${file}.yaml.`,
            location: location.child("responses"),
          });
        }
      }
      const successes = Object.keys(operation.responses ?? {}).filter((status) => /^2/.test(status));
      if (successes.length !== 1) {
        report({
          message: `The operation has ${successes.length} successes. Describe one; a refusal with a success status is \`alsoStatus\` of an entry of \`x-errors\`.`,
          location: location.child("responses"),
        });
      }
      if (operation.requestBody && operation.requestBody.required !== true) {
        report({
          message: "The request body is optional. An operation that takes a body cannot do without: `required: true`.",
          location: location.child("requestBody"),
        });
      }
    },
  };
}
