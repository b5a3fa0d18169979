import { onTestFinished } from "vitest";
import { createFaultProxy, type FaultProxy, type FaultProxyOptions } from "../../src/index.ts";

/** A proxy for the time of a test. */
export async function openProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const proxy = await createFaultProxy(options);
  onTestFinished(() => proxy.close());
  return proxy;
}
