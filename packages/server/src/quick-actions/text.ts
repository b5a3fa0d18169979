const longest = 1000;

/** Text of a back-end as it can be stored and shown: whole characters, no U+0000, no longer than anybody reads. */
export function plainText(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replaceAll(/[\0\p{Surrogate}]/gu, "");
}
