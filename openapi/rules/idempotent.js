/** Every write says whether it may be repeated when nobody knows if it arrived. */
export default function idempotent() {
  return {
    Operation(operation, { report, location, key }) {
      const value = operation["x-idempotent"];
      const write = key !== "get";
      if (write && typeof value !== "boolean") {
        report({
          message:
            "A write has no `x-idempotent`. Write true if a second execution does no second harm, otherwise false.",
          location,
        });
      }
      if (!write && value !== undefined) {
        report({
          message: "A GET has `x-idempotent`. Remove it: reads may always be repeated.",
          location: location.child("x-idempotent"),
        });
      }
    },
  };
}
