/** A reader sees a request, an answer and an error of every operation. (That they validate is Redocly's own rule.) */
export default function examples() {
  const named = (content) =>
    Object.values(content ?? {}).every((media) => Object.keys(media.examples ?? {}).length > 0);
  return {
    Operation(operation, { report, location, resolve }) {
      const body = operation.requestBody && resolveNode(resolve, operation.requestBody);
      if (body && !named(body.content)) {
        report({
          message: "The request body has no named example. Add one under `examples` of each content type.",
          location: location.child("requestBody"),
        });
      }
      let error = false;
      for (const [status, reference] of Object.entries(operation.responses ?? {})) {
        const response = resolveNode(resolve, reference);
        if (!response) continue;
        if (/^2/.test(status) && response.content && !named(response.content)) {
          report({
            message: `The response ${status} has no named example. Add one under \`examples\`.`,
            location: location.child(["responses", status]),
          });
        }
        if (/^4/.test(status) && response.content && named(response.content)) error = true;
      }
      if (!error)
        report({
          message: "No error response has an example. Add one to the likeliest.",
          location: location.child("responses"),
        });
    },
  };
}

function resolveNode(resolve, node) {
  return node?.$ref ? resolve(node).node : node;
}
