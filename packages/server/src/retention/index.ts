export { applyRetention } from "./sweep.ts";
