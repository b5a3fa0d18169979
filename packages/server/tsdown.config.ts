import { defineConfig } from "tsdown";

// A few files instead of one for each source file, for a fifth of a start was the reading of them; the core that "."
// and "./node" share exists once all the same.
export default defineConfig({
  entry: { index: "src/index.ts", "node/index": "src/node/index.ts", "node/cli": "src/node/cli.ts" },
  format: "esm",
  platform: "neutral",
  target: "es2023",
  deps: { neverBundle: [/^node:/] },
  dts: true,
  sourcemap: true,
  clean: true,
  tsconfig: "tsconfig.node.json",
});
