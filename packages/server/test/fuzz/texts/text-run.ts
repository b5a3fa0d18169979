import fc from "fast-check";
import { type OperationId, operations } from "../../../src/generated/operations.ts";
import { pointers } from "../../http/send.ts";
import type { Belongings } from "../../matrix/belongings.ts";
import { furnish } from "../../matrix/scene.ts";
import type { TestClient } from "../../support/client.ts";
import type { Desk } from "../../support/make-desk.ts";
import { send, shown } from "../call.ts";
import { readBack } from "../read-back.ts";
import { type Plan, search } from "../search.ts";
import { stockOf } from "../stock.ts";
import type { Tally } from "../tally.ts";
import { hostileTexts, unstorableTexts } from "./hostile-texts.ts";
import { textCall, valueAt } from "./text-call.ts";

/** Stores only that it was looked for. */
const keepsNothing: readonly OperationId[] = ["suggestArticles"];

/** Throws unless the operation takes the text in all its places and what is read there afterwards is the same text. */
export async function expectKept(
  client: TestClient,
  id: OperationId,
  own: Belongings,
  text: string,
  tally: Tally,
): Promise<void> {
  const { call, places } = textCall(id, own, text);
  const answer = await send(client, call);
  tally.add("calls");
  if (answer.status !== operations[id].success)
    throw new Error(`${shown(call)} was answered ${answer.status} ${JSON.stringify(answer.body)}`);
  if (keepsNothing.includes(id)) return;
  const read = await readBack(client, call, answer);
  const changed = places.filter((place) => valueAt(read, place) !== text);
  if (changed.length > 0)
    throw new Error(`${shown(call)} is read with another ${changed.map((place) => place.join("/"))}`);
  tally.add("texts kept", places.length);
}

/** Throws unless the text is refused, each of its places named. */
export async function expectRefused(
  client: TestClient,
  id: OperationId,
  own: Belongings,
  text: string,
  tally: Tally,
): Promise<void> {
  const { call, places } = textCall(id, own, text);
  const answer = await send(client, call);
  tally.add("calls");
  const named = pointers(answer);
  const missing = places.map((place) => `/${place.join("/")}`).filter((place) => !named.includes(place));
  if (missing.length > 0) throw new Error(`${shown(call)} was refused at ${named}, and not at ${missing}`);
  tally.add("texts refused", places.length);
}

/** Texts put together from hostile ones. */
const composed = fc
  .array(fc.constantFrom(...hostileTexts, ...unstorableTexts.slice(0, 3)), { minLength: 1, maxLength: 6 })
  .map((some) => some.join(" "));

/** Sends texts that are put together from hostile ones, and throws at one that is neither kept nor refused. */
export async function runTexts(desk: Desk, id: OperationId, plan: Plan, tally: Tally): Promise<void> {
  const stock = stockOf(desk, await furnish(desk, "text"), id);
  const property = fc.asyncProperty(composed, async (text) => {
    const expectFate = text.includes("\0") ? expectRefused : expectKept;
    await expectFate(stock.client, id, await stock.next(), text, tally);
  });
  await search(`texts ${id}`, property, plan);
}
