import type { ErrorCode } from "@olympus-support/sdk";
import type { Case } from "../case.ts";
import { refused, there } from "../check.ts";
import { contract, type Operation } from "../contract/contract.ts";
import { refuses } from "../contract/keys.ts";
import { samples, sharedSubject } from "../samples/samples.ts";
import type { Change } from "../scene/rebuild.ts";

/** A way to spoil any request. The SDK sends none of these by itself, so they are made on the way to the network. */
interface Spoil {
  readonly code: ErrorCode;
  readonly what: string;
  readonly change: Change;
}

const json = { "content-type": "application/json" };

const spoils: readonly Spoil[] = [
  {
    code: "invalid_request",
    what: "a parameter that it does not know",
    change: { query: { unheard_of: "1" } },
  },
  { code: "invalid_json", what: "a body that is no JSON", change: { body: '{"content":', headers: json } },
  {
    code: "payload_too_large",
    what: "a body of more than 64 KiB",
    change: { body: JSON.stringify({ content: "x".repeat(70_000) }), headers: json },
  },
  {
    code: "unsupported_media_type",
    what: "a body that is not called JSON",
    change: { body: "content=hello", headers: { "content-type": "application/x-www-form-urlencoded" } },
  },
];

function refusesSpoilt({ id }: Operation, { code, what, change }: Spoil): Case {
  return {
    name: `${id} refuses ${what}`,
    reaches: refuses(id, code),
    async run(scene) {
      const subject = await sharedSubject(scene, id);
      const refusal = await refused(samples[id].call(scene.house.changing(change), subject, {}), code);
      there(refusal.requestId, "request id");
    },
  };
}

/** Every operation, sent what it cannot read. */
export const refusedRequests: readonly Case[] = contract.flatMap((operation) =>
  spoils.filter(({ code }) => operation.codes.includes(code)).map((spoil) => refusesSpoilt(operation, spoil)),
);
