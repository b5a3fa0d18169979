import { bestSpan, excerpt, type Weigh } from "./excerpt.ts";

const longest = 400;

/**
 * The sentences of a plain text, in one line of about 400 characters at most, that say most of what is looked for.
 * A single sentence that is longer is cut around it.
 */
export function passage(text: string, termsIn: (words: string) => readonly string[], weigh: Weigh): string {
  const sentences = Array.from(text.matchAll(/[^\n]+/g), sentencesOf).flat();
  const pieces = sentences.map(({ start, end }) => ({ start, end, terms: termsIn(text.slice(start, end)) }));
  const span = bestSpan(pieces, weigh, longest);
  const start = pieces[span.first]?.start ?? 0;
  const end = pieces[span.last]?.end ?? 0;
  const found = text.slice(start, end);
  return found.length <= longest ? inOneLine(found) : excerpt(found, termsIn, weigh, longest);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A sentence ends at a stop that a space follows, or with its block. */
function sentencesOf(block: RegExpMatchArray): Place[] {
  const offset = block.index ?? 0;
  const ends = Array.from(block[0].matchAll(/[.!?](?=\s)/g), (stop) => stop.index + 1);
  const borders = [0, ...ends, block[0].length];
  return borders
    .slice(1)
    .map((end, place) => ({ start: offset + (borders[place] ?? 0), end: offset + end }))
    .filter(({ start, end }) => end > start);
}

/** Blocks that do not end with a stop are given one, so that a heading does not run into what follows. */
function inOneLine(text: string): string {
  return text
    .split("\n")
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block, place, blocks) =>
      place === blocks.length - 1 || /\p{P}$/u.test(block) ? block : `${block}.`,
    )
    .join(" ")
    .replaceAll(/\s+/g, " ");
}
