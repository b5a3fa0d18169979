/** A signal that is aborted by the first Ctrl-C or SIGTERM, so that the run can clean up; the second ends it at once. */
export function interruption(): { readonly signal: AbortSignal; [Symbol.dispose](): void } {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => controller.abort(new Error(`interrupted by ${name}.`));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => process.off("SIGINT", stop).off("SIGTERM", stop),
  };
}
