import { expect, it } from "vitest";
import { readableIds } from "./readable-ids.ts";

it("counts each prefix for itself, and sorts as text in the order in which they were made", () => {
  const ids = readableIds();
  expect([ids.make("sess"), ids.make("sess"), ids.make("msg")]).toEqual(["sess_001", "sess_002", "msg_001"]);
  const many = Array.from({ length: 12_000 }, () => ids.make("x"));
  expect(many.toSorted()).toEqual(many);
  expect(new Set(many).size).toBe(many.length);
  expect([many[998], many[999], many[9_999]]).toEqual(["x_999", "x_z1000", "x_zz10000"]);
});

it("goes on where it is put back to", () => {
  const ids = readableIds();
  ids.make("sess");
  const counts = ids.counts();
  ids.make("sess");
  ids.restore(counts);
  expect(ids.make("sess")).toBe("sess_002");
});
