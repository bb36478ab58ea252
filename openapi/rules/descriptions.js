/** Every property, parameter and header says what it is, in whole sentences. */
export default function descriptions() {
  const check = (subject, text, { report, location }) => {
    const trimmed = typeof text === "string" ? text.trim() : "";
    if (!trimmed) {
      report({
        message: `${subject} has no description. Say in a sentence what it is to somebody who does not know Zoom.`,
        location,
      });
    } else if (!/^[A-Z0-9`"(]/.test(trimmed) || !/[.!?)`]$/.test(trimmed)) {
      report({
        message: `The description of ${subject} is no sentence. Begin with a capital letter and end with a full stop.`,
        location: location.child("description"),
      });
    }
  };
  return {
    Parameter: (parameter, context) => check(`The parameter \`${parameter.name}\``, parameter.description, context),
    Header: (header, context) => check("The header", header.description, context),
    Operation: (operation, context) => check("The operation", operation.description, context),
    Response: (response, context) => check("The response", response.description, context),
    SchemaProperties(properties, { report, location, resolve }) {
      for (const [name, property] of Object.entries(properties)) {
        // A reference may say it in its target.
        const target = property.$ref && !property.description ? resolve(property).node : property;
        check(`The property \`${name}\``, target?.description, { report, location: location.child(name) });
      }
    },
  };
}
