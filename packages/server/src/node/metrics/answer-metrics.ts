import { createHash, timingSafeEqual } from "node:crypto";
import type { Metrics } from "./metrics.ts";

/** Metrics that are shown at `/metrics`, and to whom. */
export interface ShownMetrics {
  readonly metrics: Metrics;
  /** The bearer token that whoever scrapes must send; anybody may look without one. */
  readonly token?: string | null;
}

/** The answer to a call of `/metrics`, or null when the call is for something else. */
export function answerMetrics(request: Request, shown: ShownMetrics): Response | Promise<Response> | null {
  if (!request.url.includes("/metrics")) return null;
  const { pathname } = new URL(request.url);
  if (pathname !== "/metrics" || request.method !== "GET") return null;
  const token = shown.token ?? null;
  if (token !== null && !isSame(request.headers.get("authorization") ?? "", `Bearer ${token}`)) {
    return new Response("Send the token of SUPPORT_METRICS_TOKEN as a bearer token.\n", {
      status: 401,
      headers: { "www-authenticate": "Bearer", "cache-control": "no-store" },
    });
  }
  return answer(shown.metrics);
}

async function answer({ text, contentType }: Metrics): Promise<Response> {
  const headers = { "content-type": contentType, "cache-control": "no-store" };
  return new Response(await text(), { headers });
}

/** Takes as long whatever the difference. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return first !== undefined && second !== undefined && timingSafeEqual(first, second);
}
