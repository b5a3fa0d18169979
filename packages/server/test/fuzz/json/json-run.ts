import fc from "fast-check";
import { type OperationId, operations } from "../../../src/generated/operations.ts";
import { bodyOf, operationOf } from "../../contract/contract.ts";
import { valid } from "../../contract/valid.ts";
import { addressOf } from "../../http/calls.ts";
import { jsonHeaders, type RawRequest, sendRaw } from "../../http/send.ts";
import { furnish } from "../../matrix/scene.ts";
import type { Answer } from "../../support/client.ts";
import type { Desk } from "../../support/make-desk.ts";
import { type Plan, search } from "../search.ts";
import type { Tally } from "../tally.ts";

/** Sends bodies as they are to one operation of a furnished tenant. */
export type SendBody = (body: NonNullable<RawRequest["body"]>) => Promise<Answer>;

export async function bodySender(desk: Desk, id: OperationId): Promise<SendBody> {
  const { tenant, own } = await furnish(desk, "text");
  const path = addressOf(id, own);
  const headers = await jsonHeaders(desk, { tenant, id: "manager", roles: ["tenant_admin"] });
  const method = operations[id].method.toUpperCase();
  return async (body) => await sendRaw(desk, `/api/v1/support${path}`, { method, headers, body });
}

/** Throws unless a body is answered like what it is: no JSON with 400, JSON with anything but that and a failure. */
export async function expectRead(send: SendBody, text: string, isJson: boolean | null): Promise<string> {
  const { status, body } = await send(text);
  const code: string = body?.code ?? "ok";
  const isFit =
    isJson === false ? refusals.includes(code) : status < 500 && (isJson === null || code !== "invalid_json");
  if (isFit) return code;
  throw new Error(`${JSON.stringify(text.slice(0, 500))} was answered ${status} ${JSON.stringify(body)}`);
}

/** The empty body is none at all, and what is longer than a body may be is not read. */
const refusals: readonly string[] = ["invalid_json", "invalid_request", "payload_too_large"];

/** What makes a text that is JSON one that mostly is not. */
const slips = fc.constantFrom(
  ...'{}[]",:\\/0-+.eEnul\t\n\u00a0\ufeff\u0000\u001f',
  "//",
  "/**/",
  "'",
  "NaN",
  "\\u",
  "\\ud800",
  "__proto__",
);

/** Spoils valid bodies in one place each, and throws at one that is answered as what it is not. */
export async function runSpoiltBodies(desk: Desk, id: OperationId, plan: Plan, tally: Tally): Promise<void> {
  const send = await bodySender(desk, id);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const spoilt = fc
    .tuple(valid(bodyOf(operationOf(id)) ?? {}), slips, place, fc.nat(3))
    .map(([body, slip, at, cut]) => {
      const text = JSON.stringify(body);
      const index = Math.floor(at * text.length);
      return text.slice(0, index) + slip + text.slice(index + cut);
    });
  const property = fc.asyncProperty(spoilt, async (text) => {
    tally.add("calls");
    tally.add(`body ${await expectRead(send, text, isJson(text))}`);
  });
  await search(`spoilt ${id}`, property, plan);
}

/** A byte order mark in front may be passed over. Source: RFC 8259, section 8.1. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ""));
    return true;
  } catch {
    return false;
  }
}
