export { forget as forgetCustomer, lockedCustomer } from "./forget.ts";
export { customerIdOf, get as requireCustomer, isKnown as isKnownCustomer } from "./get.ts";
export { absorb as absorbCustomer, lockPair as lockCustomerPair } from "./merge.ts";
export { presentCustomer } from "./present.ts";
export { findAliases as customerAliases } from "./store.ts";
export { summaries } from "./summaries.ts";
export { upsert as upsertCustomer } from "./upsert.ts";
