/** What only quotas in this process need, for `import()` alone: so it is a file of its own when it is published. */
export { createMemoryBook } from "./memory.js";
