/** What the command was asked for. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What a person should know beside it. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
