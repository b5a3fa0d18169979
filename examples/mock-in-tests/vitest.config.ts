import { defineConfig } from "vitest/config";

const shared = {
  include: ["src/**/*.test.ts", "test/**/*.test.ts"],
  testTimeout: 20_000,
  hookTimeout: 60_000,
};

// The same test files twice: against the mock in the test's own process, and against a server on a port.
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: "mock", setupFiles: ["test/support/use-mock.ts"] } },
      { test: { ...shared, name: "server", setupFiles: ["test/support/use-server.ts"] } },
    ],
  },
});
