import type { Case } from "../case.ts";
import { has, refused } from "../check.ts";
import { refuses } from "../contract/keys.ts";
import { nothing } from "../samples/samples.ts";
import { closedTicket, endedSession, hire, newTeam } from "../scene/desk.ts";
import { at, conflict } from "./conflict.ts";

const order = { order_id: "order_1" };

const onActions: readonly Case[] = [
  conflict(
    "executeQuickAction",
    "session_not_found",
    "a session that is not there",
    at(({ client }) =>
      client.quickActions.execute("action_resend_order", { session_id: nothing, context: order }),
    ),
  ),
  conflict(
    "executeQuickAction",
    "ticket_not_found",
    "a ticket that is not there",
    at(({ client }) =>
      client.quickActions.execute("action_resend_order", { ticket_id: nothing, context: order }),
    ),
  ),
  conflict(
    "executeQuickAction",
    "customer_not_found",
    "a customer who is not there",
    at(({ client }) =>
      client.quickActions.execute("action_add_credit", { context: { customer_id: nothing, amount: 5 } }),
    ),
  ),
  conflict("executeQuickAction", "session_closed", "a session that has ended", async (scene) => {
    const { session_id } = await endedSession(scene);
    return () => scene.client.quickActions.execute("action_resend_order", { session_id, context: order });
  }),
  conflict("executeQuickAction", "ticket_closed", "a ticket that is closed", async (scene) => {
    const { id } = await closedTicket(scene);
    return () => scene.client.quickActions.execute("action_resend_order", { ticket_id: id, context: order });
  }),
  {
    name: "executeQuickAction names what it lacks",
    reaches: refuses("executeQuickAction", "missing_context"),
    async run({ client }) {
      const refusal = await refused(client.quickActions.execute("action_resend_order"), "missing_context");
      has(refusal.errors[0], { pointer: "/context/order_id" }, "the fault");
    },
  },
];

const onTheRest: readonly Case[] = [
  conflict(
    "suggestArticles",
    "session_not_found",
    "a session that is not there",
    at(({ client }) => client.kb.suggest({ session_id: nothing })),
  ),
  conflict("createArticle", "already_exists", "a slug that is taken", async (scene) => {
    const slug = scene.fresh("refunds").replaceAll("_", "-");
    await scene.client.kb.createArticle({ title: "Refunds", body: "Three days.", slug });
    return () => scene.client.kb.createArticle({ title: "Refunds", body: "Four days.", slug });
  }),
  conflict("updateArticle", "already_exists", "a slug that is taken", async (scene) => {
    const slug = scene.fresh("refunds").replaceAll("_", "-");
    await scene.client.kb.createArticle({ title: "Refunds", body: "Three days.", slug });
    const { id } = await scene.client.kb.createArticle({ title: scene.fresh("other"), body: "Other." });
    return () => scene.client.kb.updateArticle(id, { slug });
  }),
  conflict("createAgent", "already_exists", "an id that is taken", async (scene) => {
    const id = await hire(scene);
    return () => scene.client.agents.create({ id, name: "Another" });
  }),
  conflict(
    "createAgent",
    "team_not_found",
    "a team that is not there",
    at((scene) => scene.client.agents.create({ id: scene.fresh("agent"), name: "New", team_ids: [nothing] })),
  ),
  conflict("updateAgent", "team_not_found", "a team that is not there", async (scene) => {
    const id = await hire(scene);
    return () => scene.client.agents.update(id, { team_ids: [nothing] });
  }),
  conflict("createTeam", "already_exists", "an id that is taken", async (scene) => {
    const id = await newTeam(scene);
    return () => scene.client.teams.create({ id, name: "Another" });
  }),
  conflict(
    "createTeam",
    "agent_not_found",
    "a member who is not there",
    at(({ client }) => client.teams.create({ name: "New", member_ids: [nothing] })),
  ),
  conflict("updateTeam", "agent_not_found", "a member who is not there", async (scene) => {
    const id = await newTeam(scene);
    return () => scene.client.teams.update(id, { member_ids: [nothing] });
  }),
  conflict(
    "createTeam",
    "calendar_not_found",
    "a calendar that is not there",
    at(({ client }) => client.teams.create({ name: "New", calendar_id: nothing })),
  ),
  conflict("updateTeam", "calendar_not_found", "a calendar that is not there", async (scene) => {
    const id = await newTeam(scene);
    return () => scene.client.teams.update(id, { calendar_id: nothing });
  }),
];

/** What the other operations refuse for reasons of their own. */
export const deskConflicts: readonly Case[] = [...onActions, ...onTheRest];
