import type { DeliveryEvidence } from "./audit/deliveries.ts";
import type { DeliveryMoment } from "./child/orders.ts";
import type { Call } from "./hook-receiver.ts";

/** Whether what is stored and what arrived show that a server was killed just there. */
type Trace = (evidence: DeliveryEvidence, calls: readonly Call[]) => boolean;

/** A moment at which a server is killed that sends events to a receiver. */
export interface Kill {
  readonly name: string;
  readonly moment: Omit<DeliveryMoment, "time"> | "while the receiver works";
  readonly receiver: "lives" | "answers and dies";
  readonly trace: Trace;
}

/** What arrived of the attempts with this outcome; undefined for those of which nothing did. */
function callsOf({ attempts }: DeliveryEvidence, calls: readonly Call[], outcome: string) {
  return attempts
    .filter((one) => one.outcome === outcome)
    .map((one) => calls.find(({ id, attempt }) => id === one.event_id && attempt === one.number));
}

const nothingQueued: Trace = ({ deliveries }) => deliveries.length === 0;
const nothingBegun: Trace = ({ deliveries, attempts }) => deliveries.length > 0 && attempts.length === 0;
const oneNotSent: Trace = (evidence, calls) => callsOf(evidence, calls, "unknown").includes(undefined);
const oneUnanswered: Trace = (evidence, calls) =>
  callsOf(evidence, calls, "unknown").some((call) => call?.isAnswered === false);
const oneNotNoted: Trace = (evidence, calls) =>
  callsOf(evidence, calls, "unknown").some((call) => call?.isAnswered === true);
const oneNoted: Trace = ({ attempts }) => attempts.some(({ outcome }) => outcome === "delivered");
/** The claim that was about to be stored is of no call. */
const allWrittenDown: Trace = ({ attempts }, calls) =>
  calls.every(({ id, attempt }) => attempts.some((one) => one.event_id === id && one.number === attempt));

const before = (step: DeliveryMoment["step"]) => ({ when: "before", step }) as const;
const after = (step: DeliveryMoment["step"]) => ({ when: "after", step }) as const;
const lives = "lives";

export const kills: readonly Kill[] = [
  {
    name: "before its deliveries are stored",
    moment: before("deliveries stored"),
    receiver: lives,
    trace: nothingQueued,
  },
  {
    name: "after its deliveries are stored",
    moment: after("deliveries stored"),
    receiver: lives,
    trace: nothingBegun,
  },
  {
    name: "before the claim is stored",
    moment: before("claim stored"),
    receiver: lives,
    trace: allWrittenDown,
  },
  { name: "after the claim is stored", moment: after("claim stored"), receiver: lives, trace: oneNotSent },
  { name: "before the call", moment: before("call"), receiver: lives, trace: oneNotSent },
  {
    name: "after the call and before the answer",
    moment: "while the receiver works",
    receiver: lives,
    trace: oneUnanswered,
  },
  { name: "after the answer", moment: after("call"), receiver: lives, trace: oneNotNoted },
  {
    name: "before the outcome is stored",
    moment: before("outcome stored"),
    receiver: lives,
    trace: oneNotNoted,
  },
  { name: "after the outcome is stored", moment: after("outcome stored"), receiver: lives, trace: oneNoted },
  {
    name: "before the outcome is stored of a receiver that died",
    moment: before("outcome stored"),
    receiver: "answers and dies",
    trace: oneNotNoted,
  },
];
