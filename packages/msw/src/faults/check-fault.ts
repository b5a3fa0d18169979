import type { Fault } from "./fault.ts";

const desk = ["no database"];
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
  const [name, names] = namesOf(fault);
  if (!names.includes(name))
    throw new TypeError(`fault: There is no ${name}. There is: ${names.join(", ")}.`);
  const needs = name === "close" ? "code" : "milliseconds";
  if (!["latency", "delay", "close"].includes(name)) return;
  const figure = (fault as unknown as Readonly<Record<string, unknown>>)[needs];
  if (typeof figure !== "number") throw new TypeError(`fault: Give ${name} its ${needs}, as a number.`);
}

/** What the fault is called, and what its kind may be called. */
function namesOf(fault: Fault): readonly [name: string, names: readonly string[]] {
  if ("rest" in fault) return [fault.rest, rest];
  if ("desk" in fault) return [fault.desk, desk];
  return [fault.socket, sockets];
}
