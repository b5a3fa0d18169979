import { describe, expect, it } from "vitest";
import { parseDatabaseUrl, shownDatabase } from "./database-url.ts";
import {
  parseDuration,
  parseHost,
  parseJwksUrl,
  parsePublicUrl,
  parseSecret,
  parseText,
  wholeNumber,
} from "./parse.ts";
import { BadValue } from "./setting.ts";

describe("a database", () => {
  it.each([
    ["sqlite:desk.db", { kind: "sqlite", path: "desk.db" }],
    ["sqlite:/var/lib/a b.db", { kind: "sqlite", path: "/var/lib/a b.db" }],
    ["sqlite::memory:", { kind: "sqlite", path: ":memory:" }],
    ["postgres://u:p@db:5432/desk", { kind: "postgres", url: "postgres://u:p@db:5432/desk" }],
    ["postgresql://db/desk", { kind: "postgres", url: "postgresql://db/desk" }],
  ])("may be %s", (text, database) => expect(parseDatabaseUrl(text)).toEqual(database));

  it.each([
    "",
    "desk.db",
    "sqlite:",
    "sqlite:///desk.db",
    "sqlite:data/",
    "mysql://db/desk",
    "postgres://db:port/desk",
  ])("is not %s", (text) => expect(() => parseDatabaseUrl(text)).toThrow(BadValue));

  it("is shown without its password", () => {
    expect(shownDatabase(parseDatabaseUrl("postgres://u:hunter2@db:5432/desk?x=hunter2"))).toBe(
      "postgres://db:5432/desk",
    );
  });
});

describe("a number", () => {
  const port = wholeNumber(0, 65_535, 8787);
  it.each(["0", "8787", "65535"])("may be %s", (text) => expect(port(text)).toBe(Number(text)));
  it.each(["", "-1", "65536", "1.5", "1e3", "0x50", " 80", "９"])("is not %j", (text) =>
    expect(() => port(text)).toThrow("Write one, such as 8787."),
  );
});

describe("a length of time", () => {
  it.each([
    ["90s", 90],
    ["30m", 1800],
    ["12h", 43_200],
    ["365d", 31_536_000],
  ])("may be %s", (text, seconds) => expect(parseDuration(text)).toBe(seconds));
  it.each(["", "0s", "1", "1w", "366d", "-1h", "1.5h"])("is not %j", (text) =>
    expect(() => parseDuration(text)).toThrow(BadValue),
  );
});

describe("a place", () => {
  it.each(["127.0.0.1", "0.0.0.0", "::", "::1", "localhost", "desk.internal"])("may be %s", (text) =>
    expect(parseHost(text)).toBe(text),
  );
  it.each(["", "http://localhost", "localhost:80", "a b", "desk/"])("is not %j", (text) =>
    expect(() => parseHost(text)).toThrow(BadValue),
  );

  it("is an address without a slash at its end", () => {
    expect(parsePublicUrl("https://desk.example.com/")).toBe("https://desk.example.com");
    expect(parsePublicUrl("http://localhost:8787/support/")).toBe("http://localhost:8787/support");
  });
  it.each(["", "desk.example.com", "ftp://desk", "https://desk/?a=1", "https://desk/#a", "https://u:p@desk"])(
    "is no address when it is %j",
    (text) => expect(() => parsePublicUrl(text)).toThrow(BadValue),
  );

  it("of keys may have a query", () => {
    expect(parseJwksUrl("https://login.example.com/keys?tenant=a")).toBe(
      "https://login.example.com/keys?tenant=a",
    );
    expect(() => parseJwksUrl("keys.json")).toThrow(BadValue);
  });
});

describe("a text", () => {
  it("is no secret when it is shorter than 32 bytes", () => {
    expect(parseSecret("é".repeat(16))).toBe("é".repeat(16));
    expect(() => parseSecret("x".repeat(31))).toThrow("31 bytes long.");
  });

  it("is not blank", () => {
    expect(parseText("login")).toBe("login");
    expect(() => parseText("  ")).toThrow(BadValue);
  });
});
