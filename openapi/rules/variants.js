/** `x-variants` names a query parameter of the operation and a schema for each of its values. */
export default function variants() {
  return {
    Operation(operation, { report, location, resolve }) {
      const value = operation["x-variants"];
      if (value === undefined) return;
      const at = location.child("x-variants");
      const parameters = (operation.parameters ?? []).map((parameter) =>
        parameter.$ref ? resolve(parameter).node : parameter,
      );
      const parameter = parameters.find((candidate) => candidate?.in === "query" && candidate.name === value.parameter);
      if (!parameter) {
        report({ message: "`x-variants.parameter` names no query parameter of the operation.", location: at });
        return;
      }
      const schema = parameter.schema?.$ref ? resolve(parameter.schema).node : parameter.schema;
      for (const name of schema?.enum ?? []) {
        if (typeof value.values?.[name] !== "string") {
          report({
            message: `\`x-variants.values\` has no schema for \`${name}\`. Name the component that the parameter selects.`,
            location: at,
          });
        }
      }
      if (typeof value.default !== "string")
        report({
          message: "`x-variants.default` is missing. Name the component that comes without the parameter.",
          location: at,
        });
    },
  };
}
