/** A list that takes `next_page_token` says where its items and its next token are, and both exist. */
export default function pagination() {
  let shared = [];
  return {
    PathItem: {
      enter(item, { resolve }) {
        shared = (item.parameters ?? []).map((parameter) => node(resolve, parameter));
      },
      Operation(operation, { report, location, resolve }) {
        const parameters = [...shared, ...(operation.parameters ?? []).map((parameter) => node(resolve, parameter))];
        const paged = parameters.some((parameter) => parameter?.in === "query" && parameter.name === "next_page_token");
        const value = operation["x-pagination"];
        if (!paged) {
          if (value)
            report({
              message:
                "`x-pagination` without the query parameter `next_page_token`. Add the parameter or remove the extension.",
              location: location.child("x-pagination"),
            });
          return;
        }
        if (typeof value?.items !== "string" || typeof value.token !== "string") {
          report({
            message: "A list has no `x-pagination`. Write `{items: <field of the items>, token: next_page_token}`.",
            location,
          });
          return;
        }
        const ok = node(resolve, operation.responses?.["200"]);
        const properties = fields(resolve, ok?.content?.["application/json"]?.schema);
        for (const name of [value.items, value.token]) {
          if (!properties.has(name))
            report({
              message: `\`x-pagination\` names \`${name}\`, which the response does not have.`,
              location: location.child("x-pagination"),
            });
        }
      },
    },
  };
}

function node(resolve, value) {
  return value?.$ref ? resolve(value).node : value;
}

function fields(resolve, schema) {
  const target = node(resolve, schema);
  const names = new Set(Object.keys(target?.properties ?? {}));
  for (const part of target?.allOf ?? []) for (const name of fields(resolve, part)) names.add(name);
  return names;
}
