import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "webhook-receiver", include: ["test/**/*.test.ts"], testTimeout: 20_000 },
});
