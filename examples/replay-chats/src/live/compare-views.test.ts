import type { Message } from "@olympus-support/sdk";
import { expect, test } from "vitest";
import { parseDialogue } from "../dialogue.ts";
import { compareViews } from "./compare-views.ts";
import type { View } from "./speaker.ts";

const dialogue = parseDialogue(
  JSON.stringify({
    DialogueID: 7,
    CompletionLevel: "Complete",
    User: "rosa",
    Wizard: "wilma",
    Domains: [],
    Happy: true,
    Events: [],
  }),
);

const message = (seq: number, content: string): Message => ({
  id: `msg_${seq}`,
  seq,
  sender: "customer",
  sender_id: "customer_rosa",
  sender_name: "Rosa",
  content,
  type: "text",
  attachments: [],
  client_message_id: null,
  timestamp: "2026-01-24T19:30:00Z",
});

const [hello, soup] = [message(1, "Hello"), message(2, "Where is my soup?")];
const whole: View = { sender: "agent", seqs: [1, 2, 3], messages: [hello, soup], resumes: 0 };

const told = (view: View): readonly string[] =>
  compareViews(dialogue, [view], 3, [hello, soup]).map((difference) => difference.what);

test("whoever saw everything differs in nothing", () => {
  expect(told(whole)).toEqual([]);
});

test.each([
  ["a missing event", [1, 2]],
  ["an event that came twice", [1, 2, 2, 3]],
  ["events out of order", [1, 3, 2]],
])("%s is told", (_, seqs) => {
  expect(told({ ...whole, seqs })).toEqual(["events that the agent saw"]);
});

test.each([
  ["a missing message", [hello]],
  ["messages out of order", [soup, hello]],
  ["other words", [hello, { ...soup, content: "Where is my soap?" }]],
])("%s is told", (_, messages) => {
  expect(told({ ...whole, messages })).toEqual(["messages that the agent saw"]);
});
