/** A figure of what the program has printed. */
export function figure(printed: readonly string[], name: string): string | undefined {
  return printed
    .find((line) => line.startsWith(`${name} `))
    ?.slice(name.length)
    .trim();
}
