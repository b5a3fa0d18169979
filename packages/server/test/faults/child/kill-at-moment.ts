import type { HookedDialect } from "../../http/hooked-dialect.ts";
import type { DeliveryMoment, DeliveryStep } from "./orders.ts";

/** What is stored by the steps that store something. */
const statements: Readonly<Partial<Record<DeliveryStep, RegExp>>> = {
  "deliveries stored": /^insert into "webhook_deliveries"/,
  "claim stored": /^insert into "webhook_attempts"/,
  "outcome stored": /^update "webhook_attempts"/,
};

type When = DeliveryMoment["when"];

/** Ends this process at a moment of a delivery. What is answered is to be called around every call of a receiver. */
export function killAtMoment(
  { beforeQuery, afterQuery }: HookedDialect,
  { when, step, time }: DeliveryMoment,
): (called: When) => void {
  const statement = statements[step];
  /** Those whose transaction does it for the last time that is left. */
  const last = new WeakSet<object>();
  let taken = 0;
  const atCommit =
    (now: When) =>
    ({ sql }: { readonly sql: string }, connection: object): void => {
      if (now === when && sql === "commit" && last.has(connection)) killThisProcess();
    };
  const beforeCommit = atCommit("before");
  beforeQuery((query, connection) => {
    if (statement?.test(query.sql)) {
      taken += 1;
      if (taken === time) last.add(connection);
    }
    beforeCommit(query, connection);
  });
  afterQuery(atCommit("after"));
  return (called) => {
    if (step !== "call" || called !== when) return;
    taken += 1;
    if (taken === time) killThisProcess();
  };
}

/** Nothing of this process runs after that, not even what is ready to be sent. */
export function killThisProcess(): void {
  process.kill(process.pid, "SIGKILL");
}
