/** Text as it stands in HTML. */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escape(/** @type {unknown} */ text) {
  return String(text).replace(/[&<>"']/g, (char) => ENTITIES[/** @type {keyof typeof ENTITIES} */ (char)]);
}
