const packages = [
  "@opentelemetry/api",
  "@opentelemetry/sdk-trace",
  "@opentelemetry/resources",
  "@opentelemetry/context-async-hooks",
  "@opentelemetry/exporter-trace-otlp-http",
] as const;

/** Thrown when traces are asked for and the packages that make them are not installed. */
export class MissingOpenTelemetry extends Error {
  override readonly name = "MissingOpenTelemetry";
}

interface OpenTelemetry {
  readonly api: typeof import("@opentelemetry/api");
  readonly sdk: typeof import("@opentelemetry/sdk-trace");
  readonly resources: typeof import("@opentelemetry/resources");
  readonly hooks: typeof import("@opentelemetry/context-async-hooks");
  readonly exporter: typeof import("@opentelemetry/exporter-trace-otlp-http");
}

/** Loads OpenTelemetry, which is optional: who makes no traces need not install it. */
export async function loadOpenTelemetry(): Promise<OpenTelemetry> {
  try {
    const [api, sdk, resources, hooks, exporter] = await Promise.all([
      import("@opentelemetry/api"),
      import("@opentelemetry/sdk-trace"),
      import("@opentelemetry/resources"),
      import("@opentelemetry/context-async-hooks"),
      import("@opentelemetry/exporter-trace-otlp-http"),
    ]);
    return { api, sdk, resources, hooks, exporter };
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND";
    if (!isMissing) throw cause;
    throw new MissingOpenTelemetry(`Traces need packages that are not installed: ${packages.join(" ")}`, {
      cause,
    });
  }
}
