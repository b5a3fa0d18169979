import { join } from "node:path";

/** The folder of what was measured. */
export const results = join(import.meta.dirname, "../../results");
