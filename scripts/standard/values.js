/** The meanings of enum values, which most tools cannot read from `x-enumDescriptions`, as a list in the description. */

export function describeValues(node) {
  if (typeof node !== "object" || node === null) return;
  const meanings = node["x-enumDescriptions"];
  if (meanings) {
    const list = Object.entries(meanings).map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
    node.description = [node.description?.trim(), list.join("\n")].filter(Boolean).join("\n\n");
    delete node["x-enumDescriptions"];
  }
  for (const child of Object.values(node)) describeValues(child);
}
