/** The soak, the patterns of pacing and the fuzz runs of paths at length: `npm run soak`, `npm run fuzz`. The workers inherit the environment. */
import config from "./jest.config.js";

process.env.SOAK_CALLS ??= "10000";
process.env.SOAK_SEEDS ??= "20";
process.env.PACING_SEEDS ??= "500";
process.env.FUZZ_RUNS ??= "100000";

export default config;
