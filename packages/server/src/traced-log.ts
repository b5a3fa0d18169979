import type { Log } from "./log.ts";
import { noTracing, type Tracing } from "./tracing.ts";

/** A log whose lines name the trace that they belong to, as `trace_id`. */
export function tracedLog(log: Log, tracing: Tracing): Log {
  if (tracing === noTracing) return log;
  const named = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    const traceId = tracing.traceId();
    return traceId === null ? fields : { ...fields, trace_id: traceId };
  };
  return {
    info: (fields, message) => log.info(named(fields), message),
    error: (fields, message) => log.error(named(fields), message),
  };
}
