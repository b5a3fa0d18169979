import { expect, it } from "vitest";
import { subjectsIn } from "./subjects.ts";

it("names each id of a call and its answer once, those of the customer and the context too", () => {
  const body = {
    session_id: "sess_1",
    client_message_id: "mine",
    context: { customer_id: "cust_1", order: { order_id: "deep" } },
  };
  const answer = { id: "msg_1", session_id: "sess_1", customer: { id: "cust_1", name: "John" }, seq: 3 };
  expect(subjectsIn({ session_id: "sess_1" }, body, answer)).toBe("sess_1 cust_1 msg_1");
});

it.each([undefined, null, "text", 7, []])("finds none in %j", (part) => {
  expect(subjectsIn(part)).toBe("");
});
