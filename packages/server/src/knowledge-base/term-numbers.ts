/** Gives terms numbers, which take less room than they do. A term keeps its number though no article has it any more. */
export interface TermNumbers {
  /** The term's number, a new one if it has none. */
  give(term: string): number;
  /** The term's number, or -1. */
  of(term: string): number;
}

export function createTermNumbers(): TermNumbers {
  const numbers = new Map<string, number>();
  return {
    give: (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    },
    of: (term) => numbers.get(term) ?? -1,
  };
}
