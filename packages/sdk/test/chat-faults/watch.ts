interface Waiting {
  readonly isSo: () => boolean;
  readonly resolve: () => void;
}

/** Waits for things to become so; look whenever something has changed. */
export class Watch {
  #waiting: Waiting[] = [];

  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ isSo, resolve });
      this.look();
    });
  }

  look(): void {
    const before = this.#waiting;
    this.#waiting = [];
    for (const one of before) {
      if (one.isSo()) one.resolve();
      else this.#waiting.push(one);
    }
  }
}
