/** The same values at each run, so that a failure is about the change and not about luck. `npm run fuzz` tries others. */
import fc from "fast-check";

if (!process.env.FUZZ_RUNS) fc.configureGlobal({ seed: 20261121 });
