import type { ServeConfiguration } from "../configuration/read-serve.ts";
import { createTraces, type Traces } from "../tracing/create-traces.ts";
import { MissingOpenTelemetry } from "../tracing/load.ts";
import { CommandFailure } from "./command.ts";

type Asked = Pick<ServeConfiguration, "otlpEndpoint" | "traceRatio" | "trustTraceparent">;

/** Makes traces when there is a collector to send them to. Throws `CommandFailure` when their packages are missing. */
export async function openTraces({
  otlpEndpoint,
  traceRatio,
  trustTraceparent,
}: Asked): Promise<Traces | null> {
  if (otlpEndpoint === null) return null;
  try {
    return await createTraces({ trustCallers: trustTraceparent, ratio: traceRatio ?? 1 });
  } catch (error) {
    if (!(error instanceof MissingOpenTelemetry)) throw error;
    throw new CommandFailure(error.message, { cause: error });
  }
}
