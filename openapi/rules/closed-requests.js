/** Nothing is closed by hand: the build closes what is sent, and what is received stays open. */
export default function closedRequests() {
  return {
    Schema(schema, { report, location }) {
      for (const key of ["additionalProperties", "unevaluatedProperties"]) {
        if (schema[key] === false) {
          report({
            message: `\`${key}: false\` is written by hand. Remove it: the build closes every request and keeps responses open.`,
            location: location.child(key),
          });
        }
      }
    },
  };
}
