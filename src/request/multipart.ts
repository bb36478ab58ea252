/** What only calls with files need, for `import()` alone: so it is a file of its own when it is published. */
export { readStreams, toFormData } from "./form.js";
