import type { Command, Flag } from "./command.ts";
import { usageOf } from "./parse-call.ts";

type Row = readonly [left: string, right: string];

/** What `olympus-support --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    "Olympus Support: a customer-support desk as an API.",
    section("Usage", ["olympus-support COMMAND [flags]"]),
    section("Commands", table(commands.map((command) => [command.name, command.summary]))),
    section("Flags", table([help, ["--version", "Print the version."]])),
    section("Examples", ["olympus-support serve --dev --demo", "olympus-support serve --help"]),
  ].join("\n\n");
}

/** What `olympus-support COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const flags = Object.entries(command.flags).map(([name, flag]): Row => [written(name, flag), flag.about]);
  const variables = command.settings.flatMap((setting): Row[] =>
    setting.variable === undefined ? [] : [[setting.variable, setting.about]],
  );
  return [
    command.summary,
    section("Usage", [usageOf(command)]),
    section("Flags", table([...flags, help])),
    ...(variables.length === 0 ? [] : [section("Environment (flags win)", table(variables))]),
    section("Examples", command.examples),
  ].join("\n\n");
}

const help: Row = ["--help", "Print this."];

function written(name: string, flag: Flag): string {
  const value = flag.value === undefined ? "" : ` ${flag.value}`;
  return `--${name}${value}${flag.repeatable === true ? " ..." : ""}`;
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function table(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}
