/** The tests that speak for the mutated files: all but the ones of the spec, the sandbox and the soak. */
import config from "./jest.config.js";

export default { ...config, testMatch: ["<rootDir>/tests/{client,request,http,transport,auth,shared}/**/*.test.ts"] };
