import { defineConfig } from "tsdown";

// One output file per source file: files found beside the code by a relative URL (`../../demo`) keep their place,
// and the core that "." and "./node" share exists once.
export default defineConfig({
  entry: ["src/index.ts", "src/node/index.ts", "src/node/cli.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2023",
  unbundle: true,
  deps: { neverBundle: [/^node:/] },
  dts: true,
  sourcemap: true,
  clean: true,
  tsconfig: "tsconfig.node.json",
});
