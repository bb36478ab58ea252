/** Every operation names the scopes of which one is enough. */
export default function scopes() {
  const list = (value) => Array.isArray(value) && value.every((scope) => /^[a-z_]+(:[a-z_]+)*$/.test(scope));
  return {
    Operation(operation, { report, location }) {
      const value = operation["x-scopes"];
      if (
        !value ||
        !list(value.classic) ||
        !list(value.granular) ||
        value.classic.length + value.granular.length === 0
      ) {
        report({
          message:
            "The operation has no valid `x-scopes`. Write `{classic: [...], granular: [...]}` with at least one scope.",
          location,
        });
        return;
      }
      if (operation["x-master"] && !list(value.master)) {
        report({
          message: "`x-master` without `x-scopes.master`. Name the scopes that work on sub accounts.",
          location: location.child("x-scopes"),
        });
      }
      if (!operation["x-master"] && value.master) {
        report({
          message: "`x-scopes.master` without `x-master`. Add `x-master: true` or remove the scopes.",
          location: location.child("x-scopes"),
        });
      }
    },
  };
}
