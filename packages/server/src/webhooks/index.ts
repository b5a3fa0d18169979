export { type OutgoingEvent, publish } from "./publish.ts";
