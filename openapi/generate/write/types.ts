import openapiTypescript, { astToString } from "openapi-typescript";
import type { Contract } from "../contract/contract.ts";

/** `types.ts`: every path, schema and operation as a TypeScript type. */
export async function types(contract: Contract): Promise<string> {
  // A member with a default may be left out of a request; answers list theirs as required.
  const nodes = await openapiTypescript(contract as never, { defaultNonNullable: false, silent: true });
  return astToString(nodes);
}
