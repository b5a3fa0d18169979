export { type EventResource, type OutgoingEvent, publish } from "./publish.ts";
