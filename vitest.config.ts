import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests of the CLI start processes; on a busy machine a start alone can take a second.
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000 },
});
