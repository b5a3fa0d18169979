/** Letters that no decomposition turns into ASCII. */
const spelt: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

const longest = 180;

/** A slug of the title's words in ASCII; `article` when it has none. */
export function slugOf(title: string): string {
  const folded = title
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f'\u2019]/g, "")
    .toLowerCase()
    .replaceAll(/[ßæœøđðþłı]/g, (letter) => spelt[letter] ?? "");
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  const slug = words.join("-");
  if (slug.length <= longest) return slug === "" ? "article" : slug;
  const cut = slug.slice(0, longest);
  return cut.includes("-") ? cut.slice(0, cut.lastIndexOf("-")) : cut;
}

/** The slug, or the first of `-2`, `-3` and so on that is free. */
export function freeSlug(slug: string, inUse: ReadonlySet<string>): string {
  if (!inUse.has(slug)) return slug;
  let number = 2;
  while (inUse.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
