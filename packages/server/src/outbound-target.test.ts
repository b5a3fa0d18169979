import { describe, expect, it } from "vitest";
import { defaultOutboundRules, faultOfTarget } from "./outbound-target.ts";

const fault = (url: string, rules = {}) => faultOfTarget(url, { ...defaultOutboundRules, ...rules });

describe("an address that is to be called", () => {
  it.each([
    "https://hooks.example.com/support?team=vip",
    "https://hooks.example.com:443",
    "https://8.8.8.8/",
    "https://[2606:4700:4700::1111]/",
    `https://hooks.example.com/${"a".repeat(2048 - 26)}`,
  ])("may be %.60s", (url) => expect(fault(url)).toBeNull());

  it.each([
    ["hooks.example.com", "Write a whole address, such as https://hooks.example.com/support."],
    ["http://hooks.example.com", "Write an address that begins with https://."],
    ["https://hooks.example.com:8443", "Use port 443."],
    ["https://anna:secret@hooks.example.com", "Leave user name and password out of the address."],
    [`https://hooks.example.com/${"a".repeat(2048 - 25)}`, "Write an address of at most 2048 characters."],
    ["https://10.0.0.1", "Write the address of a host on the public internet."],
  ])("is refused as %.60s with what to write instead", (url, told) => expect(fault(url)).toBe(told));

  it("names the development switch where this machine is meant", () => {
    for (const host of [
      "localhost",
      "LOCALHOST.",
      "api.localhost",
      "127.0.0.1",
      "127.9.9.9",
      "[::1]",
      "0177.1",
    ])
      expect(fault(`https://${host}/`), host).toContain("SUPPORT_WEBHOOK_ALLOW_LOOPBACK=1");
  });

  it("may be this machine in development, by http and on any port, and no other network", () => {
    const development = { allowLoopback: true };
    for (const host of ["localhost:3000", "127.0.0.1:80", "[::1]:8080", "hooks.localhost"])
      expect(fault(`http://${host}/`, development), host).toBeNull();
    expect(fault("ftp://localhost/", development)).toBe(
      "Write an address that begins with http:// or https://.",
    );
    expect(fault("http://hooks.example.com/", development)).not.toBeNull();
    expect(fault("https://10.0.0.1/", development)).not.toBeNull();
  });

  it("may have the ports that the host allows", () => {
    const ports = [443, 8443];
    expect(fault("https://hooks.example.com:8443", { ports })).toBeNull();
    expect(fault("https://hooks.example.com:8080", { ports })).toBe("Use one of the ports 443, 8443.");
  });
});
