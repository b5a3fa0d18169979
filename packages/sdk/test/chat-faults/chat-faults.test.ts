import { createRandom } from "@olympus-support/fault-proxy";
import { afterAll, describe, expect, it } from "vitest";
import { engines } from "../../../server/test/support/engines.ts";
import { audit } from "./audit.ts";
import { useChatDesk } from "./chat-desk.ts";
import { readSeed } from "./chat-seed.ts";
import { type HeldChat, holdChat, type Phase } from "./hold-chat.ts";
import { between, pause, within } from "./time.ts";
import { newTotals } from "./totals.ts";

const { seed, batch } = readSeed(process.env["CHAT_SEED"]);
const runsOfBatch = 60;
/** What a batch may take at most, in milliseconds; ten seconds are usual. */
const longest = 100_000;
const batches = [1, 2, 3, 4, 5].map((number) => ({
  number,
  engine: number % 3 === 2 && engines.includes("PostgreSQL") ? ("PostgreSQL" as const) : ("SQLite" as const),
}));
const chosen = batches.filter(({ number }) => batch === undefined || number === batch);
const totals = newTotals();
/** Without these it would prove little that nothing is lost. */
const needed = [
  ...["kills", "cuts", "resets", "half-open", "resumes", "gaps", "frames doubled"],
  ...["messages acknowledged", "closed: transferred_away", "closed: session_ended"],
];

afterAll(() => console.info(`chat under faults, CHAT_SEED=${seed}: ${totals.describe()}`));

describe.each(chosen)("sixty conversations at a server on $engine that is killed (batch $number)", (one) => {
  const desk = useChatDesk(one.engine);
  const random = createRandom(seed, one.number);

  /** Kills the server again and again, soon after it has come back: at any moment, or between two queries. */
  async function killSome(): Promise<void> {
    for (let left = between(2, 3, random); left > 0; left -= 1) {
      await pause(between(500, 1500, random));
      await desk.killAndRestart(random() < 0.5 ? undefined : between(0, 100, random));
      totals.count("kills");
    }
  }

  it("lose nothing, double nothing and keep the order", { timeout: 2 * longest }, async () => {
    const again = `CHAT_SEED=${seed}:${one.number} tries this batch again`;
    const phases = new Map<string, Phase | "calm">([["kills", "calm"]]);
    const calm = killSome().then(() => void phases.set("kills", "nothing"));
    const runs = Array.from({ length: runsOfBatch }, (_, run) => {
      const own = Math.floor(createRandom(seed, one.number, run)() * 1e9);
      return holdChat(desk, own, calm, (phase) => phases.set(`run ${run + 1}`, phase));
    });
    const holding = Promise.all(runs);
    await within(longest, holding);
    expect([...phases].filter(([, phase]) => phase !== "nothing").slice(0, 20), again).toEqual([]);
    const held = await holding;
    totals.add(held);
    const faults = held.flatMap(faultsOf);
    expect(faults.slice(0, 20), `${faults.length} faults; ${again}`).toEqual([]);
    expect(totals.missing(needed)).toEqual([]);
  });
});

function faultsOf({ evidence }: HeldChat, run: number): readonly string[] {
  return audit(evidence).map((fault) => `run ${run + 1}: ${fault}`);
}
