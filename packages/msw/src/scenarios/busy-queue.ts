import type { Priority } from "@olympus-support/sdk";
import { agents, customerOf, hire } from "./cast.ts";
import type { Preset } from "./preset.ts";
import type { ScenarioDesk } from "./scenario.ts";

const priorities: readonly Priority[] = ["low", "normal", "normal", "high", "urgent"];
const questions = [
  "Where is my order?",
  "I was charged twice.",
  "Half of my order is missing.",
  "Can I change my reservation?",
];
const perAgent = 2;
const waiting = 12;

/** Every agent has all they can take, and a dozen customers wait. */
export const busyQueue: Preset = {
  span: { minutes: 40 },
  async play(desk) {
    const staff = agents.slice(0, 2);
    await hire(desk, staff, perAgent);
    for (let index = 0; index < staff.length * perAgent + waiting; index += 1) {
      await desk.advance({ minutes: 2 });
      await ask(desk, index);
    }
  },
};

async function ask(desk: ScenarioDesk, index: number): Promise<void> {
  const { id, details } = customerOf(index);
  const draw = <T>(from: readonly T[]): T | undefined => from[Math.floor(desk.random() * from.length)];
  const [initial_message = "Hello?", priority = "normal"] = [draw(questions), draw(priorities)];
  await desk.client.sessions.start({
    customer_id: id,
    customer: details,
    channel: "chat",
    initial_message,
    priority,
  });
}
