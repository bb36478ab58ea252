/** `oneOf` refuses what matches two shapes, and Zoom's shapes overlap. */
export default function noOneOf() {
  return {
    Schema(schema, { report, location }) {
      if (schema.oneOf) {
        report({
          message:
            "`oneOf` refuses a value that matches two of its shapes. Use `anyOf`, and `x-variants` where a parameter selects.",
          location: location.child("oneOf"),
        });
      }
    },
  };
}
