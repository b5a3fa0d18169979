import {
  type Content,
  type Contract,
  type Method,
  methods,
  type Parameter,
  type PathItem,
  type Permission,
  permissions,
  type RawOperation,
} from "./contract.ts";
import { resolve } from "./resolve.ts";

/** One operation with everything that the generated files say about it. */
export interface Operation {
  id: string;
  method: Method;
  /** Where the path starts, without a slash at its end: empty for the root. */
  prefix: string;
  /** The path as the document has it, with `{name}` for a parameter. */
  path: string;
  sdk: string | undefined;
  permission: Permission;
  chatToken: boolean;
  /** Whether calls are written into the audit log: those that change what is the business of managers or admins. */
  audited: boolean;
  idempotent: boolean;
  etag: boolean;
  ifMatch: boolean;
  errors: string[];
  parameters: Parameter[];
  body: { required: boolean; content: Content } | undefined;
  /** The status of the one answer that is a success. */
  success: number;
  responses: Answer[];
}

export interface Answer {
  status: number;
  description: string;
  /** The first of them is the usual one. */
  mediaTypes: readonly string[];
}

/** Every operation, in the order of the document. */
export function listOperations(contract: Contract): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const raw = item[method];
      return raw ? [read(contract, path, item, method, raw)] : [];
    }),
  );
}

function read(
  contract: Contract,
  path: string,
  item: PathItem,
  method: Method,
  raw: RawOperation,
): Operation {
  const prefix = (item.servers ?? contract.servers)[0]?.url.replace(/\/$/, "") ?? "";
  const permission = raw["x-permission"];
  if (!permission || !permissions.includes(permission)) {
    throw new Error(`${raw.operationId}: x-permission is none of ${permissions.join(", ")}`);
  }
  const responses = listAnswers(contract, raw);
  const successes = responses.filter(({ status }) => status < 300);
  if (!successes[0] || successes.length > 1) throw new Error(`${raw.operationId}: one 2xx answer is needed`);
  return {
    id: raw.operationId,
    method,
    prefix,
    path,
    sdk: raw["x-sdk-method"],
    permission,
    chatToken: raw["x-chat-token"] ?? false,
    audited: raw["x-audited"] ?? (method !== "get" && ["manager", "admin"].includes(permission)),
    idempotent: raw["x-idempotent"] ?? false,
    etag: raw["x-etag"] ?? false,
    ifMatch: raw["x-if-match"] ?? false,
    errors: raw["x-error-codes"] ?? [],
    parameters: [...(item.parameters ?? []), ...(raw.parameters ?? [])].map((it) => resolve(contract, it)),
    body: raw.requestBody && {
      required: raw.requestBody.required ?? false,
      content: raw.requestBody.content,
    },
    success: successes[0].status,
    responses,
  };
}

function listAnswers(contract: Contract, raw: RawOperation): Answer[] {
  return Object.entries(raw.responses).map(([status, response]) => {
    const { description, content = {} } = resolve(contract, response);
    return { status: Number(status), description: description.trim(), mediaTypes: Object.keys(content) };
  });
}
