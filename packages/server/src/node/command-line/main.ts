import { readFile } from "node:fs/promises";
import { packageFolder } from "../package-folder.ts";
import { auditCommand } from "./audit.ts";
import { type Command, CommandFailure, exitCode, UsageError } from "./command.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { importKbCommand } from "./import-kb.ts";
import { migrateCommand } from "./migrate.ts";
import { didYouMean } from "./nearest.ts";
import { asksForHelp, parseCall } from "./parse-call.ts";
import { serveCommand } from "./serve.ts";
import { note, print } from "./terminal.ts";
import { tokenCommand } from "./token.ts";

const commands: readonly Command[] = [
  serveCommand,
  migrateCommand,
  tokenCommand,
  importKbCommand,
  auditCommand,
];

/** Runs the command that the words name; answers the exit code. */
export async function main(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined) return complain(["No command is given."], "olympus-support --help");
  if (/^(?:--help|-h|help)$/.test(name)) return show(generalHelp(commands));
  if (/^(?:--version|-v)$/.test(name)) return show(await version());
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const known = [...commands.map((one) => one.name), "--help", "--version"];
    return complain([`${name} is not a command.${didYouMean(name, known)}`], "olympus-support --help");
  }
  if (asksForHelp(command, rest)) return show(commandHelp(command));
  return run(command, rest, environment);
}

async function run(
  command: Command,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  try {
    return await command.run(parseCall(command, words, environment));
  } catch (error) {
    if (error instanceof UsageError) return complain(error.faults, `olympus-support ${command.name} --help`);
    if (!(error instanceof CommandFailure)) throw error;
    note(`olympus-support ${command.name}: ${error.message}`);
    return exitCode.failed;
  }
}

function show(text: string): number {
  print(text);
  return exitCode.done;
}

function complain(faults: readonly string[], help: string): number {
  for (const fault of faults) note(fault);
  note(`See: ${help}`);
  return exitCode.usage;
}

async function version(): Promise<string> {
  const text = await readFile(new URL("package.json", packageFolder()), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}
