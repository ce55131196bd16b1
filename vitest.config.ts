import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // What the smoke tests go through is tested in detail elsewhere: they are for other Nodes (`.ci/run`).
    include: [process.env.THIDUA_TESTS === "smoke" ? "tests/smoke.test.ts" : "tests/**/!(smoke).test.ts"],
    globalSetup: "tests/temporary-folder.ts",
    setupFiles: ["tests/compile-later.ts", "tests/words-in-order.ts"],
    // One process reads many files, and loads and unpacks the gazetteers once; docs/testing.md tells what that asks of a test.
    isolate: false,
    // Processes, not threads: in a thread a time zone cannot be changed.
    pool: "forks",
    // As Node itself takes packages; what vitest puts between makes every use of one slow.
    deps: { interopDefault: false },
    // Tests of the CLI start processes; on a busy machine a start alone can take a second.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Processes and servers are waited for: a third worker has the processors meanwhile.
    maxWorkers: Math.max(2, availableParallelism()) + 1,
  },
});
