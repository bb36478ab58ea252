/** Every operation keeps Zoom's own id, once. */
export default function zoomOperationId() {
  const seen = new Map();
  return {
    Operation(operation, { report, location }) {
      const id = operation["x-zoom-operation-id"];
      if (typeof id !== "string" || !id) {
        report({ message: "The operation has no `x-zoom-operation-id`. Give Zoom's own operation id.", location });
      } else if (seen.has(id)) {
        report({
          message: `\`x-zoom-operation-id: ${id}\` stands at two operations. Correct one of them.`,
          location: location.child("x-zoom-operation-id"),
        });
      }
      seen.set(id, true);
    },
  };
}
