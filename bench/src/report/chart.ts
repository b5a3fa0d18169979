/** One bar of a chart. */
export interface Bar {
  readonly group: string;
  readonly label: string;
  readonly value: number;
  /** The value in words; a whole number by itself. */
  readonly shown?: string;
}

const row = 22;
const left = 150;
const width = 520;
const colours = ["#2563eb", "#64748b", "#cbd5e1", "#0d9488", "#a16207"];

/** A bar chart as SVG: groups below each other, each with its bars, on one scale or each group on its own. */
export function chart(
  title: string,
  bars: readonly Bar[],
  { scale = "all" }: { readonly scale?: "all" | "group" } = {},
): string {
  const mostOf = (group: string): number =>
    Math.max(...bars.filter((bar) => scale === "all" || bar.group === group).map((bar) => bar.value));
  const labels = [...new Set(bars.map((bar) => bar.label))];
  let y = 40;
  let group = "";
  const parts: string[] = [];
  for (const bar of bars) {
    if (bar.group !== group) {
      group = bar.group;
      y += 26;
      parts.push(`<text x="10" y="${y - 6}" font-weight="600">${group}</text>`);
    }
    const length = Math.max(1, (bar.value / mostOf(group)) * width);
    const colour = colours[labels.indexOf(bar.label) % colours.length];
    parts.push(
      `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${bar.label}</text>`,
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${row - 5}" fill="${colour}"/>`,
      `<text x="${(left + length + 6).toFixed(1)}" y="${y + 14}">${bar.shown ?? Math.round(bar.value)}</text>`,
    );
    y += row;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width + 80}" height="${y + 20}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="10" y="26" font-size="16" font-weight="600">${title}</text>
${parts.join("\n")}
</svg>
`;
}
