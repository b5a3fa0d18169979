import type { Operation } from "../contract/operation.ts";

/** The SDK's `operations.ts`: where each method of the client calls. */
export function sdkOperations(all: Operation[]): string {
  const entries = all.map((it) => {
    if (!it.sdk) throw new Error(`${it.id}: x-sdk-method is missing`);
    const { method, path, sdk, idempotent, errors } = it;
    return `  ${it.id}: ${JSON.stringify({ method, path, prefix: it.prefix, sdk, idempotent, errors })},`;
  });
  return `/**
 * Every operation by its id. \`path\` is the key in \`paths\`, below \`prefix\`; \`sdk\` is the client's method; \`errors\` are
 * the codes it can answer with.
 */
export const operations = {
${entries.join("\n")}
} as const;

/** The id of an operation of the API's description, such as \`getTicket\`. */
export type OperationId = keyof typeof operations;
`;
}
