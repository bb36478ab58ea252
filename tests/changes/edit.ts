/** A seeded edit of the document: what it asks for, what it is called, and how it is made. */
import type { Json } from "../document.js";

export type Edit = readonly [
  verdict: "breaking" | "feature" | "fix" | undefined,
  changes: readonly string[],
  edit: (document: Json) => void,
];
