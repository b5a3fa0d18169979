import { describe, expect, test } from "vitest";
import { freePort } from "../src/free-port.ts";
import { writeLines, writeRecordings } from "./dialogues.ts";
import { runProgram } from "./run-program.ts";

describe("the command line", () => {
  test("--help explains the program", async () => {
    const { code, printed } = await runProgram(["--help"]);
    expect(code).toBe(0);
    expect(printed.join("\n")).toMatch(/^Usage: pnpm replay PATH/);
  });

  test.each([
    [[], /path/],
    [["no-such-file.jsonl"], /no file no-such-file\.jsonl/],
    [["FILE", "FILE"], /one path/],
    [["FILE", "--limit", "0"], /--limit takes .* not "0"/],
    [["FILE", "--limit", "1.5"], /--limit takes .* not "1\.5"/],
    [["FILE", "--concurrency", "1001"], /--concurrency takes .* 1 to 1000/],
    [["FILE", "--serve", "mysql"], /sqlite or postgres/],
    [["FILE", "--url", "desk"], /--url takes/],
    [["FILE", "--url", "http://127.0.0.1:1", "--serve", "sqlite"], /not both/],
    [["FILE", "--fast"], /--fast/],
    [["FILE", "--pace", "60"], /--pace and --faults need --live/],
    [["FILE", "--faults", "--serve", "sqlite"], /need --live/],
    [["FILE", "--live", "--faults"], /--faults needs --serve/],
    [["FILE", "--live", "--serve", "sqlite", "--seed", "7"], /--seed needs --faults/],
    [["FILE", "--live", "--pace", "0"], /--pace takes .* not "0"/],
  ])("%j is bad usage", async (argv, complaint) => {
    await using file = await writeRecordings();
    const { code, printed, text } = await runProgram(
      argv.map((word) => (word === "FILE" ? file.path : word)),
    );
    expect(text).toMatch(complaint);
    expect(code).toBe(2);
    expect(printed).toEqual([]);
  });

  test("a file that is not of dialogues fails with its place", async () => {
    await using file = await writeLines("chats.jsonl", ["", '{"DialogueID": 1}']);
    const { code, told } = await runProgram([file.path], { env: { SUPPORT_JWT_SECRET: "x".repeat(32) } });
    expect(code).toBe(1);
    expect(told.join("\n")).toMatch(/chats\.jsonl, line 2: not a dialogue/);
  });

  test("a desk that does not answer fails", async () => {
    await using file = await writeRecordings();
    const { code, printed, told } = await runProgram(
      [file.path, "--url", `http://127.0.0.1:${await freePort()}`],
      {
        env: { SUPPORT_JWT_SECRET: "x".repeat(32) },
      },
    );
    expect(code).toBe(1);
    expect(printed).toEqual([]);
    expect(told.join("\n")).toMatch(/^replay: dialogue \d+: .*connection failed/m);
  });
});
