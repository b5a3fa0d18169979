type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The one JSON text of a value: members sorted by their names, no spaces. Source: RFC 8785, of which this is all that values
 * without fractions need.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
