/** The words of a Markdown text without its marks, one block a line. It is for reading and searching, never for HTML. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\r\n?/g, "\n")
    .split("\n")
    .map(plainLine)
    .filter((line) => line !== "")
    .join("\n");
}

// Every pattern stops at the next character of its own kind, so that no text makes it slow.
function plainLine(line: string): string {
  if (/^\s*(?:`{3}|~{3})/.test(line) || isRule(line)) return "";
  return line
    .replace(/^(?:\s{0,12}>)+\s?(?:\[!\w{1,20}\])?/, "")
    .replace(/^\s{0,40}(?:#{1,6}|[-*+]|\d{1,9}[.)])\s+/, "")
    .replace(/\s{0,9}\{#[\w-]{1,200}\}\s*$/, "")
    .replaceAll(/<(?:https?:\/\/|mailto:)([^<>\s]*)>/g, "$1")
    .replaceAll(/<[/!]?[a-z][^<>]*>|<!--[^<>]*-->/gi, " ")
    .replaceAll(/!?\[([^[\]]*)\](?:\([^()\s]*(?:\s+"[^"()]*")?\)|\[[^[\]]*\])/g, "$1")
    .replaceAll(/\*{1,3}|~~|`+/g, "")
    .replaceAll(/(?<!\w)_{1,3}(?=\w)|(?<=[^\W_])_{1,3}(?!\w)/g, "")
    .replaceAll("|", " ")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** A thematic break, the underline of a heading, or the line below a table's head. */
function isRule(line: string): boolean {
  return /^[\s|:*_=+-]*$/.test(line);
}
