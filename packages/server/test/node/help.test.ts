import { describe, expect, it } from "vitest";
import { run } from "./support/program.ts";

describe("the command line", () => {
  it("prints its commands", async () => {
    const { code, out, err } = await run(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const command of ["serve", "migrate", "token", "import-kb", "audit"])
      expect(out).toContain(`  ${command} `);
  });

  it.each(["serve", "migrate", "token", "import-kb", "audit"])("explains %s", async (command) => {
    const { code, out } = await run([command, "--help"]);
    expect(code).toBe(0);
    for (const part of [
      `olympus-support ${command}`,
      "Usage:",
      "Flags:",
      "Environment",
      "Examples:",
      "SUPPORT_",
    ])
      expect(out).toContain(part);
  });

  it("prints its version", async () => {
    const { code, out } = await run(["--version"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], "No command is given."],
    [["serv"], "serv is not a command. Did you mean serve?"],
    [["serve", "--prot", "80"], "--prot is not a flag of serve. Did you mean --port?"],
    [["migrate", "--demo"], "--demo is not a flag of migrate."],
    [["serve", "--port"], "--port needs a value. Write --port PORT."],
    [["serve", "--port", "1", "--port", "2"], "--port is given twice."],
    [["serve", "--dev=yes"], "--dev takes no value."],
    [["import-kb"], "FOLDER is missing. Write olympus-support import-kb FOLDER [flags]."],
    [["audit", "repair", "--dev"], "repair is nothing to do with audit logs. Write audit verify."],
    [["audit", "verify", "--dev", "--head", "demo:1:xyz"], "--head demo:1:xyz is no end of a log."],
    [["import-kb", "a", "b"], '"b" is one word too many.'],
  ])("answers %j with what to write instead", async (words, message) => {
    const { code, out, err } = await run(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("--help");
  });
});
