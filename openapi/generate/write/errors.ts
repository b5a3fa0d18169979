import type { Contract } from "../contract/contract.ts";
import { listErrorCodes } from "../contract/error-code.ts";

/** `errors.ts`: every error code with its HTTP status. */
export function errors(contract: Contract): string {
  const lines = listErrorCodes(contract).map(([code, status]) => `  ${code}: ${status},`);
  return `/** The HTTP status of each error code. */
export const errorStatus = {
${lines.join("\n")}
} as const;

/** Why a call was refused. */
export type ErrorCode = keyof typeof errorStatus;
`;
}
