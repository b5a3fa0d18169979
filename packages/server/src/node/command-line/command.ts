import type { Setting, Sources } from "../configuration/setting.ts";

/** A flag of a command. */
export interface Flag {
  /** What the value is called in the help; a flag without one is a switch. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly repeatable?: boolean;
  readonly about: string;
}

/** What a command was called with. */
export interface Invocation {
  readonly operands: readonly string[];
  readonly environment: Sources["environment"];
  /** The values of flags, the last one where a flag was repeated. */
  readonly flags: Readonly<Record<string, string>>;
  /** All values of flags, in order. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly switches: ReadonlySet<string>;
}

/** A command, and all that its help says. */
export interface Command {
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** The names of the operands, such as `FOLDER`. */
  readonly operands: readonly string[];
  readonly flags: Readonly<Record<string, Flag>>;
  /** The settings that it reads from the environment. */
  readonly settings: readonly Setting<unknown>[];
  readonly examples: readonly string[];
  /** Does it; answers the exit code. */
  readonly run: (call: Invocation) => Promise<number>;
}

/** The exit codes: done, failed, called wrongly. */
export const exitCode = { done: 0, failed: 1, usage: 2 } as const;

/** The command was called wrongly; each fault says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

/** Something outside went wrong, and the message says all that a person needs: no stack is shown. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
}

/** A flag for a setting, described as the setting is. */
export function flagOf(setting: Setting<unknown>, value: string): Readonly<Record<string, Flag>> {
  return setting.flag === undefined ? {} : { [setting.flag]: { value, about: setting.about } };
}
