const punctuation = "[!-/:-@[-`{-~]";
const mark = new RegExp(punctuation);
const everyPunctuation = new RegExp(punctuation, "g");
const escapedOrCode = new RegExp(`\\\\(${punctuation})|(?<!\`)\`+([^\`]+)\`+`, "g");
const link =
  /!?\[([^[\]]*)\](?:\((?:<[^<>]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[[^[\]]*\])/g;
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};

/**
 * A line of Markdown without its marks. Every pattern stops at the next character of its own kind, so that no text makes
 * it slow.
 */
export function plainLine(line: string): string {
  if (isRule(line)) return "";
  if (!mark.test(line)) return line.replaceAll(/\s+/g, " ").trim();
  const plain = line
    .replaceAll(escapedOrCode, (_, escaped, code) => hide(escaped ?? code))
    .replace(/^(?:\s{0,12}>)+\s?(?:\[!\w{1,20}\])?/, "")
    .replace(/^\s{0,40}(?:#{1,6}|(?:[-*+]|\d{1,9}[.)])(?:\s+\[[ x]\])?)\s+/i, "")
    .replace(/\s{0,9}\{#[\w-]{1,200}\}\s*$/, "")
    // Twice, because a link may hold an image.
    .replaceAll(link, "$1")
    .replaceAll(link, "$1")
    .replaceAll(/<(?:https?:\/\/|mailto:)([^<>\s]*)>/g, "$1")
    .replaceAll(/<[/!]?[a-z][^<>]*>/gi, " ")
    .replaceAll(/\*{2,3}(?=\S)|(?<=\S)\*{2,3}|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)|~~|`+/g, "")
    .replaceAll(/(?<!\w)_{1,3}(?=\w)|(?<=[^\W_])_{1,3}(?!\w)/g, "")
    .replaceAll("|", " ")
    .replaceAll(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, " ");
  return show(plain).trim();
}

/** A thematic break, the underline of a heading, or the line below a table's head. */
function isRule(line: string): boolean {
  return /^[\s|:*_=+-]*$/.test(line);
}

/** Where characters that are no marks wait until the marks are gone: a part of Unicode that is nobody's. */
const waiting = 0x10_00_00;

function hide(literal: string): string {
  return literal.replaceAll(everyPunctuation, (character) =>
    String.fromCodePoint(waiting + character.charCodeAt(0)),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\u{100021}-\u{10007e}]/gu, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? waiting) - waiting),
  );
}
