/** The part of an OpenAPI 3.1 document that the generator reads. */
export interface Contract {
  servers: Server[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
  };
}

interface Server {
  url: string;
}

export interface Reference {
  $ref: string;
}

export const methods = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof methods)[number];

export type PathItem = {
  servers?: Server[];
  parameters?: (Parameter | Reference)[];
} & Partial<Record<Method, RawOperation>>;

export interface RawOperation {
  operationId: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Response | Reference>;
  "x-sdk-method"?: string;
  "x-permission"?: Permission;
  "x-chat-token"?: boolean;
  "x-error-codes"?: string[];
  "x-audited"?: boolean;
  "x-idempotent"?: boolean;
  "x-etag"?: boolean;
  "x-if-match"?: boolean;
}

export const permissions = ["public", "staff", "manager", "admin"] as const;
export type Permission = (typeof permissions)[number];

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: Schema;
}

interface Response {
  description: string;
  content?: Content;
}

export type Content = Record<string, { schema: Schema }>;

/** A JSON Schema. What is in it is read keyword by keyword. */
export interface Schema {
  $ref?: string;
  [keyword: string]: unknown;
}
