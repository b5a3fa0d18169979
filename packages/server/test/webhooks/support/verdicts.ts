import { vi } from "vitest";
import { verifyWebhook, WebhookError } from "../../../../sdk/src/webhooks/index.ts";
import { type Received, verified } from "./receivers.ts";

type Signed = Pick<Received, "headers" | "body">;

/** What the verifiers say of a request: `valid`, or why not. */
export interface Verdicts {
  /** `verifyWebhook` of the SDK: the code of its error. */
  readonly sdk: string;
  /** The library of the Standard Webhooks: the message of its error. */
  readonly library: string;
}

export const valid: Verdicts = { sdk: "valid", library: "valid" };

/** Has both verifiers judge a request at a moment. */
export async function verdicts(secret: string, request: Signed, at: Date): Promise<Verdicts> {
  return { sdk: await bySdk(secret, request, at), library: byLibrary(secret, request, at) };
}

async function bySdk(secret: string, { headers, body }: Signed, at: Date): Promise<string> {
  try {
    await verifyWebhook(body, headers, secret, { now: () => at.getTime() });
    return "valid";
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    return error.code;
  }
}

function byLibrary(secret: string, request: Signed, at: Date): string {
  try {
    atTime(at, () => verified(secret, request));
    return "valid";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The library goes by the system's clock. */
export function atTime<T>(now: Date, work: () => T): T {
  vi.useFakeTimers({ now, toFake: ["Date"] });
  try {
    return work();
  } finally {
    vi.useRealTimers();
  }
}
