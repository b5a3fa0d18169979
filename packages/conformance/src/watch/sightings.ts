/** What was seen of a target while cases ran. */
export class Sightings {
  /** How often each key of the contract was seen. */
  readonly seen = new Map<string, number>();
  /** Why something was not seen that could have been, by its key. */
  readonly excused = new Map<string, string>();
  #faults: string[] = [];
  answers = 0;
  frames = 0;

  note(key: string): void {
    this.seen.set(key, (this.seen.get(key) ?? 0) + 1);
  }

  fault(what: string | undefined): void {
    if (what !== undefined) this.#faults.push(what);
  }

  /** What was not as the document says since it was last asked. */
  takeFaults(): readonly string[] {
    const faults = this.#faults;
    this.#faults = [];
    return faults;
  }
}
