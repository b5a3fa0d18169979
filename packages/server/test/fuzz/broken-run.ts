import fc from "fast-check";
import type { OperationId } from "../../src/generated/operations.ts";
import type { Belongings } from "../matrix/belongings.ts";
import { digestOf } from "../matrix/digest.ts";
import { furnish } from "../matrix/scene.ts";
import { tablesOf } from "../races/stored-rows.ts";
import type { Answer } from "../support/client.ts";
import type { Desk } from "../support/make-desk.ts";
import { aimed } from "./aim.ts";
import { type Broken, brokenCall } from "./broken-call.ts";
import { type Call, send, shown } from "./call.ts";
import { type Plan, search } from "./search.ts";
import { type Stock, stockOf } from "./stock.ts";
import type { Tally } from "./tally.ts";

/** A broken call that was taken, or that was refused and yet has left something behind. */
export class StoredAnyway extends Error {}

/** Between two looks at what is stored. */
const batchSize = 25;

/** A quiet tenant whose every change is seen. */
interface Watched {
  readonly stock: Stock;
  digest(): Promise<string>;
}

/**
 * Makes broken calls of the operation in a tenant of their own; `plan.runs` of them, in full batches. Throws at the first
 * one that is not refused at the place of its fault, or that leaves anything behind.
 */
export async function runBrokenCalls(desk: Desk, id: OperationId, plan: Plan, tally: Tally): Promise<void> {
  const scene = await furnish(desk, "text");
  const tables = await tablesOf(desk.db);
  const digest = async () => JSON.stringify(await digestOf(desk.db, tables, scene.tenant));
  const watched = { stock: stockOf(desk, scene, id), digest };
  const batch = fc.array(brokenCall(id), { minLength: batchSize, maxLength: batchSize });
  const property = fc.asyncProperty(batch, (calls) => refuseAll(watched, calls, tally));
  await search(`broken ${id}`, property, { ...plan, runs: Math.ceil(plan.runs / batchSize) });
}

async function refuseAll(watched: Watched, batch: readonly Broken[], tally: Tally): Promise<void> {
  const own = await watched.stock.next();
  const before = await watched.digest();
  for (const broken of batch) await refuse(watched, broken, own, tally);
  if ((await watched.digest()) === before) return;
  throw new StoredAnyway(`${await culprit(watched, batch, own)} was refused and has left something behind`);
}

async function refuse({ stock }: Watched, broken: Broken, own: Belongings, tally: Tally): Promise<void> {
  const call = callOf(broken, own);
  const answer = await send(stock.client, call);
  tally.add("calls");
  tally.add(String(answer.status));
  for (const kind of broken.fault.kinds) tally.add(kind);
  if (isRefused(answer, broken)) return;
  const { status, body } = answer;
  const wanted = `400 ${broken.fault.kinds} at ${broken.fault.places}`;
  const Complaint = status < 400 ? StoredAnyway : Error;
  throw new Complaint(`${shown(call)} was answered ${status} ${JSON.stringify(body)}, and not ${wanted}`);
}

function callOf({ drawn, part }: Broken, own: Belongings): Call {
  return { ...aimed(drawn, own), ...part };
}

function isRefused({ status, body }: Answer, { fault }: Broken): boolean {
  if (status !== 400 || body.code !== "invalid_request") return false;
  const named: readonly { readonly pointer: string }[] = body.errors ?? [];
  return fault.places.length === 0 || named.some(({ pointer }) => fault.places.includes(pointer));
}

/** Which of the calls leaves something behind when it is made alone. */
async function culprit(watched: Watched, batch: readonly Broken[], own: Belongings): Promise<string> {
  for (const broken of batch) {
    const before = await watched.digest();
    await send(watched.stock.client, callOf(broken, own));
    if ((await watched.digest()) !== before) return shown(callOf(broken, own));
  }
  return `One of ${batch.length} calls, and none of them alone,`;
}
