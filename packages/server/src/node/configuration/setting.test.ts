import { describe, expect, it } from "vitest";
import { wholeNumber } from "./parse.ts";
import { readSetting, type Setting } from "./setting.ts";

const port: Setting<number> = {
  variable: "SUPPORT_PORT",
  flag: "port",
  about: "The port.",
  parse: wholeNumber(0, 65_535, 8787),
};

function read(
  variable: string | undefined,
  flag: string | undefined,
  setting: Setting<number> = port,
): { readonly value: number | undefined; readonly faults: string[] } {
  const faults: string[] = [];
  const sources = {
    environment: { SUPPORT_PORT: variable },
    flags: flag === undefined ? {} : { port: flag },
  };
  return { value: readSetting(setting, sources, faults), faults };
}

describe("a setting", () => {
  it("is taken from the environment", () => expect(read("80", undefined)).toEqual({ value: 80, faults: [] }));

  it("is taken from the flag first", () => expect(read("80", "81")).toEqual({ value: 81, faults: [] }));

  it("is not set by an empty variable, which is what unset ones of containers are", () => {
    expect(read("", undefined)).toEqual({ value: undefined, faults: [] });
    expect(read(undefined, undefined)).toEqual({ value: undefined, faults: [] });
  });

  it("is bad as an empty flag", () => {
    expect(read("80", "").faults).toEqual([
      '--port is "", not a whole number from 0 to 65535. Write one, such as 8787.',
    ]);
  });

  it("is named by where it came from", () => {
    expect(read("a", undefined).faults[0]).toMatch(/^SUPPORT_PORT is "a", not a whole number/);
    expect(read("80", "a").faults[0]).toMatch(/^--port is "a", not a whole number/);
  });

  it("is not shown when it is secret", () => {
    expect(read("hunter2", undefined, { ...port, secret: true }).faults[0]).not.toContain("hunter2");
  });
});
