import { isDeepStrictEqual } from "node:util";

/** Objects that are stored as they are. */
const freeForm = /\/(?:context|metadata)$/;

/** The places in which what was read differs from what was sent; members that only one side has are left out. */
export function differences(sent: unknown, read: unknown, place = ""): readonly string[] {
  const isSame = isDeepStrictEqual(sent, read);
  if (isSame || place.endsWith("/return_time")) return isSame || isSameTime(sent, read) ? [] : [place];
  if (freeForm.test(place) || !isNested(sent) || !isNested(read)) return [place];
  if (Array.isArray(sent) && Array.isArray(read) && sent.every((item) => !isNested(item)))
    return sent.every((item) => read.includes(item)) ? [] : [place];
  return Object.entries(sent).flatMap(([name, value]) =>
    name in read ? differences(value, (read as Record<string, unknown>)[name], `${place}/${name}`) : [],
  );
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isSameTime(sent: unknown, read: unknown): boolean {
  return Date.parse(String(sent)) === Date.parse(String(read));
}
