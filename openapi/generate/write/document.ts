import type { Contract } from "../contract/contract.ts";

/** `document.ts`: the bundled document, typed loosely so that it compiles fast. */
export function document(contract: Contract): string {
  return `/** The API's own description, as \`GET /openapi.json\` answers it. */
export const document: {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [member: string]: unknown;
} = ${JSON.stringify(contract, null, 2)};
`;
}
