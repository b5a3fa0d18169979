import type { InboxEvent } from "@olympus-support/sdk/chat";
import type { Case } from "../case.ts";
import { equal, has, holds, refused } from "../check.ts";
import { frameKey, succeeds } from "../contract/keys.ts";
import { hire, openDesk, startSession } from "../scene/desk.ts";
import { listenToInbox } from "../scene/listen.ts";
import { offerable, offerTo } from "../scene/offer.ts";
import { conflict } from "./conflict.ts";

const toWait = { target_type: "agent", reason: "They know more" } as const;

const refusals: readonly Case[] = [
  conflict(
    "transferSession",
    "no_agents_available",
    "to offer a session to one who is offline",
    async (scene) => {
      const { session_id } = await startSession(scene);
      const target_id = await hire(scene, { status: "offline" });
      return () => scene.client.sessions.transfer(session_id, { ...toWait, target_id, offer: {} });
    },
  ),
  conflict("transferSession", "invalid_transition", "to offer a session that waits", async (scene) => {
    const { team } = await openDesk(scene, { max_sessions: 0 });
    const { session_id } = await startSession(scene, { team_id: team });
    const target_id = await hire(scene);
    return () => scene.client.sessions.transfer(session_id, { ...toWait, target_id, offer: {} });
  }),
  conflict("transferSession", "already_offered", "a second offer", async (scene) => {
    const asked = await offerable(scene);
    await offerTo(scene, asked);
    return () => offerTo(scene, asked);
  }),
  conflict("acceptTransfer", "agent_at_capacity", "one who has no slot free", async (scene) => {
    const asked = await offerable(scene);
    const { max_sessions } = await scene.client.agents.retrieve(asked.me);
    await scene.client.agents.update(asked.me, { max_sessions: 0 });
    scene.after(() => scene.client.agents.update(asked.me, { max_sessions }));
    await offerTo(scene, asked);
    return () => scene.client.sessions.acceptTransfer(asked.session);
  }),
  conflict("acceptTransfer", "offer_closed", "what was taken back", async (scene) => {
    const asked = await offerable(scene);
    await offerTo(scene, asked);
    await scene.client.sessions.cancelTransfer(asked.session);
    return () => scene.client.sessions.acceptTransfer(asked.session);
  }),
  conflict("declineTransfer", "offer_closed", "what was declined", async (scene) => {
    const asked = await offerable(scene);
    await offerTo(scene, asked);
    await scene.client.sessions.declineTransfer(asked.session);
    return () => scene.client.sessions.declineTransfer(asked.session);
  }),
  conflict("cancelTransfer", "offer_closed", "to take back what was not offered", async (scene) => {
    const { session_id } = await startSession(scene);
    return () => scene.client.sessions.cancelTransfer(session_id);
  }),
  conflict("acceptTransfer", "forbidden", "who is not asked", async (scene) => {
    const { session_id } = await startSession(scene);
    const target_id = await hire(scene);
    await scene.client.sessions.transfer(session_id, { ...toWait, target_id, offer: {} });
    return () => scene.client.sessions.acceptTransfer(session_id);
  }),
];

const courses: readonly Case[] = [
  {
    name: "a session that is offered stays with its agent until it is accepted",
    reaches: [...succeeds("transferSession"), ...succeeds("acceptTransfer")],
    async run(scene) {
      const asked = await offerable(scene);
      const { assigned_agent: before } = await scene.client.sessions.retrieve(asked.session);
      const offered = await offerTo(scene, asked);
      has(
        offered,
        { status: "active", assigned_agent: before, transfers: [] },
        "the session that is offered",
      );
      const agents = [{ agent_id: asked.me, declined_at: null, reason: null }];
      has(offered.offer, { state: "open", from_agent_id: before?.id, fallback: "keep", agents }, "the offer");
      const taken = await scene.client.sessions.acceptTransfer(asked.session);
      has(taken.assigned_agent, { id: asked.me }, "who has it");
      has(taken.offers?.[0], { state: "accepted", accepted_by: asked.me }, "what became of the offer");
      has(taken.transfers?.[0], { from_agent_id: before?.id }, "the transfer");
    },
  },
  {
    name: "a session that nobody accepts goes where the offer says",
    reaches: succeeds("declineTransfer"),
    async run(scene) {
      const asked = await offerable(scene);
      await offerTo(scene, asked, { fallback: "keep" });
      const kept = await scene.client.sessions.declineTransfer(asked.session, { reason: "Busy" });
      has(kept, { status: "active", offer: null }, "the session that is kept");
      has(kept.offers?.[0]?.agents[0], { reason: "Busy" }, "the answer");
      await offerTo(scene, asked, { fallback: "queue" });
      const declined = await scene.client.sessions.declineTransfer(asked.session);
      has(declined.offers?.[1], { state: "declined", fallback: "queue" }, "the second offer");
    },
  },
  {
    name: "an offer expires",
    reaches: succeeds("transferSession"),
    needs: ["time"],
    async run(scene) {
      const asked = await offerable(scene);
      await offerTo(scene, asked, { expires_in_seconds: 10 });
      await scene.pass(11);
      await refused(scene.client.sessions.acceptTransfer(asked.session), "offer_closed");
      const { offers } = await scene.client.sessions.retrieve(asked.session);
      equal(
        offers?.map(({ state }) => state),
        ["expired"],
        "the states of the offers",
      );
    },
  },
  {
    name: "a customer sees nothing of an offer",
    reaches: succeeds("getSession"),
    async run(scene) {
      const { session_id: id, chat_token } = await startSession(scene);
      const target_id = await hire(scene);
      await scene.client.sessions.transfer(id, { ...toWait, target_id, reason: "marker_1", offer: {} });
      const customer = scene.holder(chat_token).sessions;
      const seen = [await customer.retrieve(id), await customer.listEvents(id)];
      equal(/marker_1|"offers?"/.exec(JSON.stringify(seen)), null, "what the customer sees of it");
    },
  },
  {
    name: "an inbox tells of offers, and of those that came before it",
    reaches: [frameKey("inbox", "welcome"), frameKey("inbox", "session_changed")],
    async run(scene) {
      const asked = await offerable(scene);
      const openInbox = () => {
        const inbox = scene.client.chat.inbox(scene.live);
        scene.after(() => inbox.close());
        return listenToInbox(inbox);
      };
      const early = openInbox();
      await early.until(({ type }) => type === "snapshot", "the snapshot");
      await offerTo(scene, asked);
      const isOffer = (event: InboxEvent): boolean =>
        event.type === "session_changed" && event.session.offer?.agents[0]?.agent_id === asked.me;
      await early.until(isOffer, "the offer");
      const late = await openInbox().until(({ type }) => type === "snapshot", "the second snapshot");
      const { offered } = late as Extract<InboxEvent, { type: "snapshot" }>;
      const ids = offered.map(({ session_id }) => session_id);
      holds(ids.includes(asked.session), `A later inbox has the offer too, not just ${ids}.`);
    },
  },
];

/** What becomes of a session that is offered. */
export const offers: readonly Case[] = [...refusals, ...courses];
