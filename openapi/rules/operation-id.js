/** Operation ids are `namespace.method`: they become `zoom.namespace.method(…)`. */
export default function operationId() {
  return {
    Operation(operation, { report, location }) {
      if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(operation.operationId ?? "")) {
        report({
          message:
            "The operationId is not `namespace.method` in camelCase, such as `groups.updateMember`. It becomes the name in the client.",
          location: location.child("operationId"),
        });
      }
    },
  };
}
