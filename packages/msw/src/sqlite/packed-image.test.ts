import { expect, it } from "vitest";
import { pack, unpack } from "./packed-image.ts";

it.each([
  ["nothing", []],
  ["zeros alone", Array(100).fill(0)],
  ["no zeros", Array.from({ length: 300 }, (_, index) => (index % 255) + 1)],
  ["zeros in front, between, at the end", [...Array(50).fill(0), 1, 0, 0, 2, ...Array(60).fill(0), 3, 0]],
])("packs and unpacks %s", (_, bytes) => {
  const image = Uint8Array.from(bytes);
  expect(unpack(pack(image))).toEqual(image);
});

it("leaves out the zeros that are worth it", () => {
  const parts = pack(Uint8Array.from([...Array(50).fill(0), 1, 0, 0, 2, ...Array(60).fill(0), 3]));
  expect(parts.map(([zeros]) => zeros)).toEqual([50, 60]);
});
