import { defineConfig } from "vitest/config";

export default defineConfig({
  // a browser beside other tests may take a second to answer
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } },
});
