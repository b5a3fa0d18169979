import { BlockList } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reachOf } from "./public-address.ts";

const publicOnes = [
  "1.1.1.1",
  "8.8.8.8",
  "93.184.216.34",
  "172.15.255.255",
  "172.32.0.0",
  "11.0.0.0",
  "128.0.0.1",
  "223.255.255.255",
  "2606:4700:4700::1111",
  "2a00:1450:4001:81b::200e",
  "64:ff9b::8.8.8.8",
  "64:ff9b::808:808",
];

const special = [
  [
    "0.0.0.0",
    "10.255.255.255",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.0",
    "172.31.255.255",
    "192.168.1.1",
  ],
  ["192.0.0.192", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "255.255.255.255"],
  ["100.100.100.200", "168.63.129.16"],
  [
    "::",
    "fe80::1",
    "fec0::1",
    "fd00:ec2::254",
    "ff02::1",
    "100::1",
    "2001:db8::1",
    "3fff::1",
    "4000::1",
    "5f00::1",
  ],
  ["::ffff:8.8.8.8", "::ffff:7f00:1", "::127.0.0.1", "::ffff:0:127.0.0.1", "2002:7f00:1::", "2001::1"],
  [
    "64:ff9b::7f00:1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::8.8.8.8",
    "2001:470::5efe:127.0.0.1",
    "2001:470::200:5efe:a00:1",
  ],
  [
    "fe80::1%eth0",
    "2606:4700:4700::1111%eth0",
    "",
    "localhost",
    "127.1",
    "2130706433",
    "0x7f.0.0.1",
    "[::1]",
  ],
].flat();

/** The registry of special IPv4 blocks, written down once more for what the property holds against. */
const registry = new BlockList();
const blocks =
  `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24
  203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32`.split(/\s+/);
for (const block of blocks) {
  const [network = "", prefix] = block.split("/");
  registry.addSubnet(network, Number(prefix));
}

const anyFour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));
/** Near the borders of the blocks, where a wrong mask shows. */
const nearBlock = fc
  .tuple(fc.constantFrom(...blocks), fc.integer({ min: -2, max: 2 }))
  .map(([block, off]) => {
    const network = block.split("/")[0] ?? "";
    const number = network.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
    const near = Math.min(2 ** 32 - 1, Math.max(0, number + off));
    return [24, 16, 8, 0].map((shift) => Math.floor(near / 2 ** shift) % 256);
  });

describe("where an address leads", () => {
  it.each(publicOnes)("%s is public", (address) => expect(reachOf(address)).toBe("public"));

  it.each(["127.0.0.1", "127.255.255.255", "::1", "0:0:0:0:0:0:0:1"])("%s is loopback", (address) =>
    expect(reachOf(address)).toBe("loopback"),
  );

  it.each(special)("%s is neither", (address) => expect(reachOf(address)).toBe("special"));

  it("is told of every IPv4 address by its number, and through NAT64 alike", () => {
    fc.assert(
      fc.property(fc.oneof(anyFour, nearBlock), (octets) => {
        const address = octets.join(".");
        const isPublic = !registry.check(address);
        expect(reachOf(address) === "public").toBe(isPublic);
        expect(reachOf(`64:ff9b::${address}`)).toBe(isPublic ? "public" : "special");
        for (const prefix of ["::ffff:", "::", "64:ff9b:1::", "::ffff:0:", "2001:470::5efe:"])
          expect(reachOf(prefix + address)).not.toBe("public");
      }),
      { numRuns: 2000 },
    );
  });
});
