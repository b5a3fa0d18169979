import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./contract/bundle.ts";
import { listOperations } from "./contract/operation.ts";
import { replaceFolder } from "./output.ts";
import { document } from "./write/document.ts";
import { errors } from "./write/errors.ts";
import { operations } from "./write/operations.ts";
import { requests } from "./write/requests.ts";
import { routes } from "./write/routes.ts";
import { schemas } from "./write/schemas.ts";
import { sdkOperations } from "./write/sdk-operations.ts";
import { types } from "./write/types.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const scratch = mkdtempSync(join(tmpdir(), "olympus-generate-"));

try {
  const contract = bundle(join(root, "openapi"), scratch);
  const all = listOperations(contract);
  const typed = await types(contract);
  const server = {
    "checks.ts": readFileSync(join(here, "zod/checks.ts"), "utf8"),
    "document.ts": document(contract),
    "errors.ts": errors(contract),
    "operations.ts": operations(all),
    "requests.ts": requests(all),
    "routes.ts": routes(all),
    "schemas.ts": await schemas(contract, scratch),
    "types.ts": typed,
  };
  const client = { "errors.ts": errors(contract), "operations.ts": sdkOperations(all), "types.ts": typed };
  replaceFolder(join(root, "packages/server/src/generated"), server, root, scratch);
  replaceFolder(join(root, "packages/sdk/src/generated"), client, root, scratch);
  const mock = { "operations.ts": client["operations.ts"], "types.ts": typed };
  replaceFolder(join(root, "packages/msw/src/generated"), mock, root, scratch);
  const conformance = {
    "document.ts": server["document.ts"],
    "errors.ts": client["errors.ts"],
    "operations.ts": client["operations.ts"],
  };
  replaceFolder(join(root, "packages/conformance/src/generated"), conformance, root, scratch);
  console.log(
    `Generated ${all.length} operations and ${Object.keys(contract.components.schemas).length} schemas.`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
