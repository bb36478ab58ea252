/** A part of a page under a heading that can be linked to. */
import { anchor } from "../markdown/render.js";
import { escape } from "./escape.js";

export function section(id, title, content) {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escape(title)}${anchor(id)}</h2>${content}</section>`;
}
