import { describe, expect, it } from "vitest";
import { useDesk } from "../../support/desk.ts";
import { json, type Lie, lyingDesk } from "../lying-desk.ts";
import { seed } from "../seed.ts";
import { createTally } from "../tally.ts";
import { queueMax } from "./model.ts";
import { sessionSteps } from "./session-steps.ts";
import { ticketSteps } from "./ticket-steps.ts";
import { runWalks } from "./walk.ts";

const problem = { type: "urn:a", title: "A", detail: "A", request_id: "req_1", status: 409 };

describe("the walks notice", { timeout: 60_000 }, () => {
  const desk = useDesk("SQLite", { settings: { queueMax } });

  const lies: Readonly<Record<string, readonly [Lie, RegExp]>> = {
    "that a session is not put on hold, and said to be": [
      async (request, ask) => {
        const answer = await ask(request.clone());
        if (!request.url.endsWith("/hold") || answer.status !== 409) return answer;
        const shown = request.url.replace("/hold", "");
        return await ask(new Request(shown, { headers: request.headers }));
      },
      /^walks .* hold .*(invalid_transition|session_closed) by the model, but ok$/,
    ],
    "another reason for a refusal": [
      async (request, ask) => {
        const answer = await ask(request);
        const { code } = answer.status === 409 ? await answer.clone().json() : { code: "" };
        return code === "session_closed"
          ? json(409, { ...problem, code: "idempotency_in_progress" })
          : answer;
      },
      /session_closed by the model, but idempotency_in_progress/,
    ],
    "that a session is transferred to somebody else": [
      async (request, ask) => {
        if (!request.url.endsWith("/transfer")) return await ask(request);
        const body = { ...(await request.clone().json()), target_type: "agent", target_id: "agent_3" };
        return await ask(new Request(request, { body: JSON.stringify(body) }));
      },
      /the model has\n|by the model, but/,
    ],
  };

  it.each(Object.entries(lies))("%s", async (_, [lie, complaint]) => {
    const run = runWalks("sessions", lyingDesk(desk, lie), sessionSteps, { seed, runs: 300 }, createTally());
    await expect(run).rejects.toThrow(complaint);
  });

  it("that a change of a ticket is acknowledged and not made", async () => {
    const lie: Lie = async (request, ask) =>
      request.method === "PUT" && request.url.includes("/tickets/")
        ? await ask(new Request(request.url, { headers: request.headers }))
        : await ask(request);
    const run = runWalks("tickets", lyingDesk(desk, lie), ticketSteps, { seed, runs: 100 }, createTally());
    await expect(run).rejects.toThrow(/the model has\n|by the model, but/);
  });
});
