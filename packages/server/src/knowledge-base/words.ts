import { stemmer } from "stemmer";
import { stopWords } from "./stop-words.ts";

/** A word of a text as the search sees it. */
export interface Word {
  /** Lower case, without Latin accents. */
  readonly plain: string;
  /** Its English stem. */
  readonly stem: string;
  /** Whether it is an English word that says nothing about what a text is about. */
  readonly stop: boolean;
}

/** Scripts that write words without spaces between them; the long vowel of kana belongs to no script. */
const unspaced =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)/u;
/** No word of a language is longer; what is longer is cut. */
const longestWord = 64;

/** The words of a text in order; scripts without spaces give overlapping pairs of letters. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const run of fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    for (const plain of split(run)) {
      words.push({ plain, stem: stemOf(plain), stop: stopWords.has(plain) });
    }
  }
  return words;
}

/** Stemming is the dearest part of reading a text, and texts share most of their words. */
const stems = new Map<string, string>();
const mostStems = 20_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Case, compatibility forms, Latin accents and apostrophes make no difference. */
function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll(/['\u2019\u02bc]/g, "");
  if (!/\P{ASCII}/u.test(lower)) return lower;
  const bare = lower.normalize("NFKD").replaceAll(/[\u0300-\u036f]/g, "");
  return bare.toLowerCase().normalize("NFC");
}

function split(run: string): string[] {
  if (!unspaced.test(run)) return [run.slice(0, longestWord)];
  const parts = run.split(unspaced).filter((part) => part !== "");
  return parts.flatMap((part) => (unspaced.test(part) ? pairsOf([...part]) : [part.slice(0, longestWord)]));
}

function pairsOf(letters: readonly string[]): string[] {
  if (letters.length < 2) return [...letters];
  return letters.slice(1).map((letter, place) => `${letters[place]}${letter}`);
}
