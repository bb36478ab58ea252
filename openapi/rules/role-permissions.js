/** `x-role-permissions` names what the role of the token's owner must allow, in Zoom's words. */
export default function rolePermissions() {
  return {
    Operation(operation, { report, location }) {
      const value = operation["x-role-permissions"];
      if (value === undefined) return;
      const valid = (entry) => /^[A-Z][A-Za-z]+:(Read|Edit)$/.test(entry);
      if (!Array.isArray(value) || value.length === 0 || !value.every(valid)) {
        report({
          message:
            "`x-role-permissions` is no list of permissions such as `User:Read`. Write `[Resource:Read]` or `[Resource:Edit]`.",
          location: location.child("x-role-permissions"),
        });
      }
    },
  };
}
