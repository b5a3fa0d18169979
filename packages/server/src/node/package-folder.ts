import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/**
 * The folder of this package, whose `package.json` and `demo/` are read while it runs. It is found by the package's
 * name, for the build is free to move code from file to file.
 */
export function packageFolder(): URL {
  const file = createRequire(import.meta.url).resolve("@olympus-support/server/package.json");
  return new URL(".", pathToFileURL(file));
}
