/** What only a failure needs. It is a file of its own when it is published, and `failures.ts` loads it with the first one. */
export { kindOf } from "../errors/documented.js";
export { apiError } from "../errors/from-reply.js";
export { excerptOf } from "../errors/redact.js";
export { connectionError, madeUncertain } from "./connection-error.js";
export { follow } from "./follow.js";
export { rateLimitOf } from "./rate-limit.js";
export { createRefusedTokens, MOST_TOKENS } from "./refused-tokens.js";
export { reportAttempt } from "./report-attempt.js";
export { retryAt } from "./retry-after.js";
