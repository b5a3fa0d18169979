/** Something that people set by an environment variable or by a flag; the flag wins. */
export interface Setting<T> {
  readonly variable?: string;
  /** The flag's name without its dashes. */
  readonly flag?: string;
  /** What it is for, in the words of the help. */
  readonly about: string;
  /** Whether the value must not be shown, not even to say that it is wrong. */
  readonly secret?: boolean;
  /** Reads the text. Throws `BadValue` with what to write instead. */
  readonly parse: (text: string) => T;
}

/** Where values come from. */
export interface Sources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly flags: Readonly<Record<string, string | undefined>>;
}

/** A value that cannot be used; the message completes the sentence "NAME is ...". */
export class BadValue extends Error {
  override readonly name = "BadValue";
}

/** The setting's value, or undefined when it is not set; a bad one is added to `faults`. */
export function readSetting<T>(setting: Setting<T>, sources: Sources, faults: string[]): T | undefined {
  const found = find(setting, sources);
  if (found === undefined) return undefined;
  try {
    return setting.parse(found.text);
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
    const shown = setting.secret === true ? "is" : `is ${JSON.stringify(found.text)},`;
    faults.push(`${found.name} ${shown} ${error.message}`);
    return undefined;
  }
}

/** An empty variable counts as none: that is how container tools pass one on that nobody has set. */
function find(setting: Setting<unknown>, sources: Sources): { name: string; text: string } | undefined {
  const { flag, variable } = setting;
  const given = flag === undefined ? undefined : sources.flags[flag];
  if (given !== undefined) return { name: `--${flag}`, text: given };
  const text = variable === undefined ? undefined : sources.environment[variable];
  return variable === undefined || text === undefined || text === "" ? undefined : { name: variable, text };
}
