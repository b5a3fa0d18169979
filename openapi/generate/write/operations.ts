import type { Operation } from "../contract/operation.ts";

/** The server's `operations.ts`: what the http layer must know about each operation. */
export function operations(all: Operation[]): string {
  const entries = all.map((it) => {
    const row = {
      method: it.method,
      path: it.prefix + it.path,
      permission: it.permission,
      chatToken: it.chatToken,
      audited: it.audited,
      idempotent: it.idempotent,
      etag: it.etag,
      ifMatch: it.ifMatch,
      success: it.success,
      errors: it.errors,
    };
    return `  ${it.id}: ${JSON.stringify(row)},`;
  });
  return `/** Every operation by its id. \`errors\` are the codes it can answer with. */
export const operations = {
${entries.join("\n")}
} as const;

export type OperationId = keyof typeof operations;
`;
}
