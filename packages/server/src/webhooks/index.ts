export { readBacklog } from "./backlog-store.ts";
export { createDeliveries, type Deliveries } from "./deliver.ts";
export { forgetEvents, forgetWebhooks } from "./forget.ts";
export { type OutgoingEvent, type Publication, publish, publishAll } from "./publish.ts";
export { relayEvents } from "./relay.ts";
