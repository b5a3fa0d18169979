import { plainLine } from "./plain-line.ts";

/** The words of a Markdown text without its marks, one block a line. It is for reading and searching, never for HTML. */
export function plainText(markdown: string): string {
  const plain: string[] = [];
  let fence: string | undefined;
  for (const line of withoutComments(markdown).split(/\r\n?|\n/)) {
    const mark = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence !== undefined && mark?.startsWith(fence)) fence = undefined;
    else plain.push(fence === undefined ? plainLine(line) : line.replaceAll(/\s+/g, " ").trim());
  }
  return plain.filter((line) => line !== "").join("\n");
}

/** What an author hid from readers is not shown to them in an excerpt either. */
function withoutComments(markdown: string): string {
  let kept = "";
  let from = 0;
  for (;;) {
    const open = markdown.indexOf("<!--", from);
    const close = open === -1 ? -1 : markdown.indexOf("-->", open);
    if (close === -1) return kept + markdown.slice(from);
    kept += `${markdown.slice(from, open)} `;
    from = close + "-->".length;
  }
}
