import { parseArgs } from "node:util";
import { type Command, type Invocation, UsageError } from "./command.ts";
import { didYouMean } from "./nearest.ts";

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];
type FlagToken = Extract<Token, { readonly kind: "option" }>;

/** Reads the words behind a command's name. Throws `UsageError` naming every fault. */
export function parseCall(
  command: Command,
  words: readonly string[],
  environment: Invocation["environment"],
): Invocation {
  const tokens = tokensOf(command, words);
  const given = tokens.filter((token) => token.kind === "option");
  const operands = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const flags = flagFaults(command, given);
  // The value of a flag that is not known looks like a word too many.
  const faults = flags.length > 0 ? flags : operandFaults(command, operands);
  if (faults.length > 0) throw new UsageError(faults);
  const valued = given.filter((token) => token.value !== undefined);
  return {
    operands,
    environment,
    flags: Object.fromEntries(valued.map((token) => [token.name, token.value ?? ""])),
    lists: listsOf(valued),
    switches: new Set(given.filter((token) => token.value === undefined).map((token) => token.name)),
  };
}

function listsOf(valued: readonly FlagToken[]): Record<string, readonly string[]> {
  const lists: Record<string, string[]> = {};
  for (const { name, value = "" } of valued) lists[name] = [...(lists[name] ?? []), value];
  return lists;
}

/** Whether the words ask for help rather than for the command. */
export function asksForHelp(command: Command, words: readonly string[]): boolean {
  return tokensOf(command, words).some((token) => token.kind === "option" && /^(help|h)$/.test(token.name));
}

function tokensOf(command: Command, words: readonly string[]): readonly Token[] {
  const options = Object.entries(command.flags).map(([name, flag]) => {
    const type = flag.value === undefined ? ("boolean" as const) : ("string" as const);
    return [name, { type }] as const;
  });
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return tokens;
}

function flagFaults(command: Command, given: readonly FlagToken[]): string[] {
  const seen = new Set<string>();
  return given.flatMap((token) => {
    const flag = command.flags[token.name];
    const repeated = seen.has(token.name);
    seen.add(token.name);
    if (flag === undefined) {
      const known = Object.keys(command.flags).map((name) => `--${name}`);
      return [`${token.rawName} is not a flag of ${command.name}.${didYouMean(token.rawName, known)}`];
    }
    if (flag.value !== undefined && token.value === undefined) {
      return [`${token.rawName} needs a value. Write ${token.rawName} ${flag.value}.`];
    }
    if (flag.value === undefined && token.value !== undefined) {
      return [`${token.rawName} takes no value. Write it alone, or leave it out.`];
    }
    if (repeated && flag.repeatable !== true) return [`${token.rawName} is given twice. Write it once.`];
    return [];
  });
}

function operandFaults(command: Command, operands: readonly string[]): string[] {
  const missing = command.operands.slice(operands.length);
  const extra = operands.slice(command.operands.length);
  return [
    ...missing.map((name) => `${name} is missing. Write ${usageOf(command)}.`),
    ...extra.map((word) => `${JSON.stringify(word)} is one word too many. Write ${usageOf(command)}.`),
  ];
}

/** How the command is written. */
export function usageOf(command: Command): string {
  return ["olympus-support", command.name, ...command.operands, "[flags]"].join(" ");
}
