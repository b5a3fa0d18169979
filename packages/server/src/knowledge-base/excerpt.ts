/** A part of a text, and the terms in it that are looked for. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

export type Weigh = (term: string) => number;

/** Which pieces: the first and the last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A term that comes again adds little. */
const again = 0.1;

/** The run of pieces no longer than `length` whose terms weigh most together; the earliest of those that weigh the same. */
export function bestSpan(pieces: readonly Piece[], weigh: Weigh, length: number): Span {
  const counts = new Map<string, number>();
  let best: Span = { first: 0, last: 0 };
  let bestWorth = 0;
  let worth = 0;
  let first = 0;
  const count = (piece: Piece | undefined, step: 1 | -1): void => {
    for (const term of piece?.terms ?? []) {
      const before = counts.get(term) ?? 0;
      counts.set(term, before + step);
      worth += step * weigh(term) * (Math.min(before, before + step) === 0 ? 1 : again);
    }
  };
  for (const [last, piece] of pieces.entries()) {
    count(piece, 1);
    for (; first < last && piece.end - (pieces[first]?.start ?? 0) > length; first += 1)
      count(pieces[first], -1);
    if (worth > bestWorth + 1e-9) {
      best = { first, last };
      bestWorth = worth;
    }
  }
  return best;
}

/** How much of the room may be taken by the words before the first that is looked for, to begin with a sentence. */
const leadShare = 1 / 3;

/**
 * About `length` characters of a plain text around what is looked for, in one line, cut between words and marked with an
 * ellipsis where it was cut.
 */
export function excerpt(
  text: string,
  termsIn: (word: string) => readonly string[],
  weigh: Weigh,
  length = 200,
): string {
  const words = wordsIn(text, termsIn);
  const span = widen(text, words, tighten(words, bestSpan(words, weigh, length)), length);
  const start = words[span.first]?.start ?? 0;
  const end = words[span.last]?.end ?? 0;
  const cut = text.slice(start, end).replaceAll(/\s+/g, " ");
  return `${span.first > 0 ? "… " : ""}${cut}${span.last < words.length - 1 ? " …" : ""}`;
}

/**
 * What is longer than any word, such as an address or a script without spaces, counts as several; each knows the letter
 * after it, because terms of such a script are pairs of letters.
 */
function wordsIn(text: string, termsIn: (word: string) => readonly string[]): Piece[] {
  return Array.from(text.matchAll(/\S{1,40}(?=(\S?))/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    terms: termsIn(match[0] + (match[1] ?? "")),
  }));
}

/** Without the words before the first that is looked for. */
function tighten(words: readonly Piece[], span: Span): Span {
  const first = words.findIndex((word, place) => place >= span.first && word.terms.length > 0);
  return first === -1 ? { first: 0, last: 0 } : { first, last: Math.max(first, span.last) };
}

/** Back to the beginning of the sentence if it is near, then on until the room is used, then back again. */
function widen(text: string, words: readonly Piece[], span: Span, length: number): Span {
  let { first, last } = span;
  const size = (from: number, to: number): number => (words[to]?.end ?? 0) - (words[from]?.start ?? 0);
  const opens = (place: number): boolean =>
    place === 0 || /[.!?:\n]/.test(text.slice((words[place - 1]?.end ?? 1) - 1, words[place]?.start));
  const lead = Math.min(length, size(first, last) + length * leadShare);
  while (!opens(first) && size(first - 1, last) <= lead) first -= 1;
  while (last < words.length - 1 && size(first, last + 1) <= length) last += 1;
  while (first > 0 && size(first - 1, last) <= length) first -= 1;
  return { first, last };
}
