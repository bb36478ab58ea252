/** The tests that speak for the sandbox's state and operations, without those that take long and say little of a line. */
import config from "./jest.config.js";

const SUITES =
  "bad-values,contact-groups,contacts,divisions,files,groups,settings,situations/*,snapshots,transaction,users,users-access,gates/limits";

export default { ...config, testMatch: [`<rootDir>/tests/sandbox/{${SUITES}}.test.ts`] };
