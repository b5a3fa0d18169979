import { defineConfig } from "tsdown";

// Without source maps: the output is neither minified nor stripped of its comments, so it reads as the source does.
export default defineConfig({
  entry: ["src/index.ts", "src/chat/index.ts", "src/webhooks/index.ts"],
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: true,
  clean: true,
  // For `Symbol.asyncDispose`, which a project's own `lib` need not have.
  banner: { dts: '/// <reference lib="esnext.disposable" />' },
});
