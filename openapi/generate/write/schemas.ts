import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import type { Contract } from "../contract/contract.ts";
import * as checks from "../zod/checks.ts";
import { number } from "../zod/number.ts";
import { object } from "../zod/object.ts";
import { prepare } from "../zod/prepare.ts";
import { string } from "../zod/string.ts";

/** `schemas.ts`: a zod schema for every named schema, path, query, body and success answer. */
export async function schemas(contract: Contract, scratch: string): Promise<string> {
  const folder = join(scratch, "zod");
  await createClient({
    input: prepare(contract) as never,
    output: { path: folder, header: [], postProcess: [] },
    logs: { level: "silent" },
    plugins: [
      {
        name: "zod",
        compatibilityVersion: 4,
        comments: false,
        dates: { offset: true },
        definitions: { name: "{{name}}Schema" },
        requests: { headers: false, path: "{{name}}Path", query: "{{name}}Query", body: "{{name}}Body" },
        responses: "{{name}}Response",
        webhooks: false,
        $resolvers: { number, object, string },
      },
    ],
  });
  const source = readFileSync(join(folder, "zod.gen.ts"), "utf8");
  const used = Object.keys(checks).filter((name) => new RegExp(`\\b${name}\\b`).test(source));
  return `import { ${used.join(", ")} } from "./checks.ts";\n${source}`;
}
