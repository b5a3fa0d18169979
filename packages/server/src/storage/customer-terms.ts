/** No word of a name is longer; what is longer is cut. */
const longestTerm = 64;

/** Scripts that write words without spaces between them: there every letter may begin a word. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words of what somebody looks for. The same on every database, for none of them takes part. */
export function searchedWords(text: string): string[] {
  const bare = text.toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "").normalize("NFC");
  const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => [...word].slice(0, longestTerm).join("")))];
}

/** What a customer is found by: whatever is looked for must begin one of these. Each once. */
export function customerTerms(texts: readonly (string | null)[]): string[] {
  const words = texts.flatMap((text) => (text === null ? [] : searchedWords(text)));
  return [...new Set(words.flatMap((word) => (unspaced.test(word) ? endingsOf(word) : [word])))];
}

function endingsOf(word: string): string[] {
  const letters = [...word];
  return letters.map((_, from) => letters.slice(from).join(""));
}
