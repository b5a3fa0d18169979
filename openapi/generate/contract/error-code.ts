import type { Contract } from "./contract.ts";

/** Each error code with its HTTP status, in the order of the enum. */
export function listErrorCodes(contract: Contract): [code: string, status: number][] {
  const schema = contract.components.schemas["ErrorCode"];
  const codes = schema?.["enum"] as string[] | undefined;
  const statuses = schema?.["x-statuses"] as Record<string, number> | undefined;
  if (!codes || !statuses) throw new Error("ErrorCode needs enum and x-statuses");
  return codes.map((code) => {
    const status = statuses[code];
    if (status === undefined) throw new Error(`ErrorCode: x-statuses lacks ${code}`);
    return [code, status];
  });
}
