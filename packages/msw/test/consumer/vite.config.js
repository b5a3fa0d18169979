// biome-ignore lint/style/noDefaultExport: Vite asks for it.
export default { optimizeDeps: { exclude: ["@sqlite.org/sqlite-wasm"] } };
