import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { quiet } from "./quiet.mjs";

// turbo reads its telemetry switch from the environment alone, so it is always started through this file.
const { status } = spawnSync("turbo", ["run", ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  env: quiet(process.env),
  shell: process.platform === "win32",
  stdio: "inherit",
});
process.exitCode = status ?? 1;
