import { fileURLToPath } from "node:url";
import type { Dialect } from "kysely";
import { findMarkdown } from "../articles/find-files.ts";
import { importFolder } from "../articles/import-folder.ts";
import { createProgress, type Progress } from "../command-line/progress.ts";
import { note } from "../command-line/terminal.ts";
import { articleFolder, type Dataset, loadDataset } from "./dataset.ts";
import { type DemoDesk, openDemoDesk } from "./demo-desk.ts";
import { openingSteps, presenceSteps } from "./opening-steps.ts";
import { sessionSteps } from "./session-steps.ts";
import { messageTimes } from "./session-times.ts";
import { day, hour, minute, type Step } from "./step.ts";
import { ticketSteps } from "./ticket-steps.ts";
import { ticketTimes } from "./ticket-times.ts";

const deskAge = 9 * day;

/** Fills the demo tenant with a desk that has worked for some days, unless it has customers already. */
export async function seedDemo(dialect: Dialect): Promise<void> {
  const data = await loadDataset();
  const desk = openDemoDesk(dialect, data.tenant, data.agents);
  if (await hasCustomers(desk)) {
    if (!(await isComplete(desk))) note(incomplete(data.tenant));
    return;
  }
  const now = Date.now();
  const progress = createProgress("Demo data");
  await play(desk, planned(desk, data, now), progress);
  progress.end();
  // Last of all, for that they are there says that everything is.
  desk.setTime(now - deskAge + hour);
  await importFolder(desk.support, {
    folder: fileURLToPath(articleFolder),
    tenant: data.tenant,
    status: "draft",
  });
}

async function hasCustomers(desk: DemoDesk): Promise<boolean> {
  const page = await desk.call<{ readonly data: readonly unknown[] }>(
    await desk.tokenOf("agent_001"),
    "GET",
    "/customers?limit=1",
  );
  return page.data.length > 0;
}

async function isComplete(desk: DemoDesk): Promise<boolean> {
  const files = await findMarkdown(fileURLToPath(articleFolder));
  const page = await desk.call<{ readonly data: readonly unknown[] }>(
    await desk.tokenOf("agent_001"),
    "GET",
    "/kb/articles?limit=200",
  );
  return page.data.length >= files.length;
}

function incomplete(tenant: string): string {
  return (
    `The tenant ${tenant} has customers, but not all of the demo data: filling it was interrupted, or the customers are ` +
    "your own. Nothing was added. For the whole demo start with an empty database."
  );
}

function planned(desk: DemoDesk, data: Dataset, now: number): readonly Step[] {
  const times = { messages: messageTimes(data.sessions, now), tickets: ticketTimes(data.tickets, now) };
  const steps = [
    ...openingSteps(desk, data, now - deskAge),
    ...presenceSteps(desk, data, now - 80 * minute),
    ...data.sessions.flatMap((session, index) => sessionSteps(desk, session, times.messages[index] ?? [])),
    ...data.tickets.flatMap((ticket, index) => {
      const own = times.tickets[index];
      return own === undefined ? [] : ticketSteps(desk, ticket, own);
    }),
  ];
  return steps.sort((one, other) => one.at - other.at);
}

/** Plays the steps in the order of their time, and in between what time itself brings. */
async function play(desk: DemoDesk, steps: readonly Step[], progress: Progress): Promise<void> {
  let nextTick = steps[0]?.at ?? 0;
  for (const [index, step] of steps.entries()) {
    for (; nextTick < step.at; nextTick += hour) {
      desk.setTime(nextTick);
      await desk.support.tick();
    }
    desk.setTime(step.at);
    await step.run();
    progress.update(index + 1, steps.length);
  }
}
