import type { ApiCall, ErrorCode } from "@olympus-support/sdk";
import type { SupportClient } from "@olympus-support/sdk/chat";
import type { Scene } from "../scene/scene.ts";

/** What a sample's call may be told beside its parameters. */
export interface SampleOptions {
  readonly idempotencyKey?: string;
  readonly ifMatch?: number;
}

/** A valid call of an operation. */
export interface Sample {
  /** Makes what the call is made on and answers its id. Nothing has to be made unless given. */
  readonly subject?: (scene: Scene) => Promise<string>;
  call(client: SupportClient, subject: string, options: SampleOptions): ApiCall<unknown>;
  /** How the call is refused when its subject does not exist, or is another tenant's. */
  readonly missing?: ErrorCode;
}
