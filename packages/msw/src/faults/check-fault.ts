import type { Fault } from "./fault.ts";

const rest = ["latency", "429 burst", "401 once", "500", "timeout"];
const sockets = [
  "refuse",
  "delay",
  "close",
  "drop after ack",
  "duplicate",
  "reorder",
  "half-open",
  "stalled acks",
];

/** Throws a `TypeError` for a fault that there is not, or one that lacks its figure: who calls without types is told too. */
export function checkFault(fault: Fault): void {
  const name = "rest" in fault ? fault.rest : fault.socket;
  const names = "rest" in fault ? rest : sockets;
  if (!names.includes(name))
    throw new TypeError(`fault: There is no ${name}. There is: ${names.join(", ")}.`);
  const needs = name === "close" ? "code" : "milliseconds";
  if (!["latency", "delay", "close"].includes(name)) return;
  const figure = (fault as unknown as Readonly<Record<string, unknown>>)[needs];
  if (typeof figure !== "number") throw new TypeError(`fault: Give ${name} its ${needs}, as a number.`);
}
