import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "fault-proxy",
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
  },
});
