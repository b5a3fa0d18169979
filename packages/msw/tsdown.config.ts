import { defineConfig, type TsdownPlugin } from "tsdown";
import { emptyDesk } from "./build/empty-desk.ts";
import { withLicences } from "./build/licences.ts";

/** Puts the empty desk, as the server's migrations make it, where the source has none. */
const withEmptyDesk: TsdownPlugin = {
  name: "with-empty-desk",
  async transform(_, id) {
    if (!id.endsWith("/desk/built-image.ts")) return undefined;
    return `export const builtImage = ${JSON.stringify(await emptyDesk())};`;
  },
};

/** Zod says what is wrong in forty languages, of which the server uses none but its own. */
const withoutLanguages: TsdownPlugin = {
  name: "without-languages",
  load(id) {
    return /\/zod\/v4\/locales\/index\.js$/.test(id) ? "export {};" : undefined;
  },
};

// The server and what it is made of become part of this package: who tests a page need not install a server, with its
// database drivers, and one file loads much faster than hundreds.
export default defineConfig({
  entry: ["src/index.ts", "src/node/index.ts", "src/browser/index.ts", "src/socket/index.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  inputOptions: { resolve: { mainFields: ["module", "main"] } },
  deps: { neverBundle: [/^msw/, "@sqlite.org/sqlite-wasm", "@olympus-support/sdk"] },
  plugins: [withEmptyDesk, withoutLanguages, withLicences],
  dts: true,
  clean: true,
});
