export { get as requireCustomer } from "./get.ts";
export { summaries } from "./summaries.ts";
export { upsert as upsertCustomer } from "./upsert.ts";
