import type { Belongings } from "../matrix/belongings.ts";
import { spare } from "../matrix/spare.ts";
import type { Call } from "./call.ts";
import type { Drawn } from "./valid-call.ts";

type Members = Readonly<Record<string, unknown>>;
type Aim = (own: Belongings, members: Members) => unknown;

/** What stands in the place of an id that a body or a query names. */
const aims: Readonly<Record<string, Aim>> = {
  customer_id: (own) => own.customer_id,
  team_id: (own) => own.team_id,
  agent_id: (own) => own.agent_id,
  session_id: (own) => own.session_id,
  ticket_id: (own) => own.ticket_id,
  assigned_to: (own, { assigned_to: to }) => (to === null ? null : own.agent_id),
  related_session_id: (own) => own.session_id,
  duplicate_id: () => spare(),
  target_id: (own, { target_type: type }) => (type === "team" ? own.team_id : own.agent_id),
  member_ids: (own) => [own.agent_id],
  mention_agent_ids: (own) => [own.agent_id],
  team_ids: (own) => [own.team_id],
  event_id: (own) => own.event_id,
  after_event_id: (own) => own.event_id,
  // The id of an event in one list, and a number in others.
  after: (own, { after }) => (/^[0-9]+$/.test(`${after}`) ? after : own.event_id),
  url: (_, { url }) => `https://hooks.example.com/${`${url}`.length}`,
  // A return time goes with one status only.
  status: (_, { status, return_time: time }) => (time === undefined ? status : "away"),
  // A short one is soon drawn again in the same session, and then the first message is the answer.
  client_message_id: (_, { client_message_id: id }) => `${id}`.slice(0, 90) + crypto.randomUUID(),
  context: (own, { context }) => ({ ...(context as object), ...orderOf(own) }),
  timezone: (_, { timezone }) => zones[`${timezone}`.length % zones.length],
  calendar_id: (own, { calendar_id: id }) => (id === null ? null : own.calendar_id),
  conditions: (own, { conditions }) => ({ ...(conditions as object), team_ids: [own.team_id] }),
  hours: (_, { hours }) => ({
    ...(hours as object),
    ...weeks[Object.keys(hours as object).length % weeks.length],
  }),
  holidays: (_, { holidays }) => onceEach(holidays as readonly { readonly date: string }[]),
  start_date: (_, { end_date: end }) => end ?? "2026-01-20",
};

/** What the quick actions ask for. */
function orderOf({ customer_id }: Belongings): object {
  return { customer_id, order_id: "ord_1", refund_amount: 5, amount: 5, reason: "Late" };
}

/** Days whose intervals do not overlap, in the place of those that were drawn. */
const weeks = [
  [{ start: "00:00", end: "24:00" }],
  [
    { start: "13:00", end: "18:30" },
    { start: "08:15", end: "12:45" },
  ],
].map((day) => ({
  ...{ monday: day, tuesday: [], wednesday: day, thursday: day, friday: day },
  ...{ saturday: [], sunday: [] },
}));

function onceEach(holidays: readonly { readonly date: string }[]): unknown {
  return holidays.filter(({ date }, at) => holidays.findIndex((one) => one.date === date) === at);
}

const zones = ["UTC", "Europe/Berlin", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia"];
/** Those that every tenant has. */
const actions = ["action_resend_order", "action_refund", "action_add_credit"];

/** The call with what there is in the place of the ids that it names, unless it is its turn to go astray. */
export function aimed({ call, turn }: Drawn, own: Belongings): Call {
  if (turn === 0) return call;
  const action = actions[turn % actions.length] ?? "";
  const path = Object.keys(call.path).map((name) => [
    name,
    name === "action_id" ? action : (own[name] ?? "nobody"),
  ]);
  // A cursor is the server's own and means nothing when it is made up.
  const { cursor: _, ...query } = call.query;
  return {
    ...call,
    path: Object.fromEntries(path),
    query: inPlace(query, own) as Call["query"],
    body: isPlain(call.body) ? inPlace(call.body, own) : call.body,
  };
}

function inPlace(members: Members, own: Belongings): Members {
  const entries = Object.entries(members).map(([name, value]) => [name, aims[name]?.(own, members) ?? value]);
  return Object.fromEntries(entries);
}

function isPlain(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
