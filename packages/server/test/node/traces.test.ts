import { describe, expect, it } from "vitest";
import { startCollector } from "../traces/collector.ts";
import { startServer } from "./support/server.ts";

/** Has the program print each module of OpenTelemetry that it resolves, and for whom. */
const watching = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from "node:module";
    registerHooks({ resolve(name, context, next) {
      if (name.startsWith("@opentelemetry/")) process.stderr.write("LOADED " + name + " FOR " + context.parentURL + "\\n");
      return next(name, context);
    } });`)}`,
};

async function stop({ child, ended }: Awaited<ReturnType<typeof startServer>>) {
  child.kill("SIGTERM");
  return await ended;
}

describe("a served desk", () => {
  it("loads nothing of OpenTelemetry without a collector but what prom-client does for itself", async () => {
    const server = await startServer([], { environment: watching });
    expect((await server.call("GET", "/tickets")).status).toBe(200);
    const { code, err } = await stop(server);
    const loaded = err.split("\n").filter((line) => line.startsWith("LOADED"));
    expect([
      code,
      loaded.filter((line) => !/^LOADED @opentelemetry\/api FOR .*prom-client/.test(line)),
    ]).toEqual([0, []]);
  });

  it("sends its traces to the collector of the standard variable, the last of them as it ends", async () => {
    const collector = await startCollector();
    const environment = { ...watching, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    const server = await startServer([], { environment });
    expect((await server.call("GET", "/tickets")).status).toBe(200);
    const { code, err } = await stop(server);
    collector.close();
    expect([code, err.includes("LOADED @opentelemetry/sdk-trace")]).toEqual([0, true]);
    expect(collector.spans.map(({ name }) => name)).toContain("GET /api/v1/support/tickets");
    expect(collector.text()).toContain('"olympus-support"');
  });

  it("ends with a word about what is wrong with a share of traces", async () => {
    const environment = { OTEL_TRACES_SAMPLER_ARG: "2" };
    await expect(startServer([], { environment })).rejects.toThrow("not a number from 0 to 1");
  });
});
