import type { Call } from "../hook-receiver.ts";

/** What is wrong with the requests that a webhook got, whoever sent them and whatever became of their senders. */
export function checkCalls(calls: readonly Call[]): readonly string[] {
  const seen = new Map<string, Call>();
  const bodies = new Map<string, string>();
  const latest = new Map<string, Call>();
  return calls.flatMap((call) => {
    const attempt = `${call.id} attempt ${call.attempt}`;
    const twin = seen.get(attempt);
    seen.set(attempt, call);
    const isChanged = bodies.has(call.id) && bodies.get(call.id) !== call.body;
    bodies.set(call.id, call.body);
    const before = latest.get(call.resource);
    latest.set(call.resource, call);
    return [
      ...(twin === undefined ? [] : [`${attempt} was sent twice`]),
      ...(isChanged ? [`${attempt} has another body than the one before`] : []),
      ...checkOrder(call, before),
    ];
  });
}

/** An event of a resource is sent when the one before was received, and nothing of a resource while something else of it is. */
function checkOrder(call: Call, before: Call | undefined): readonly string[] {
  const told = `${call.resource}: ${call.sequence} (attempt ${call.attempt})`;
  if (before === undefined) return call.sequence === 1 ? [] : [`${told} came first`];
  const isNext = call.sequence === before.sequence + 1 && before.isAnswered;
  const isAgain = call.sequence === before.sequence && call.id === before.id && call.attempt > before.attempt;
  const isAlone = before.until !== null && before.until <= call.from;
  return [
    ...(isNext || isAgain ? [] : [`${told} came after ${before.sequence} (attempt ${before.attempt})`]),
    ...(isAlone ? [] : [`${told} came while ${before.sequence} was not answered`]),
  ];
}
