/** Puts something in the place of the last slash of a path. */
const lastSlash =
  (instead: string) =>
  (path: string): string =>
    path.replace(/\/(?=[^/]*$)/, () => instead);
const append =
  (end: string) =>
  (path: string): string =>
    path + end;

/** Ways of writing an address so that something on the way might take it for another one. */
export const pathTricks: Readonly<Record<string, (path: string) => string>> = {
  "an encoded slash": lastSlash("%2F"),
  "only encoded slashes": (path) => `/${path.slice(1).replaceAll("/", "%2f")}`,
  "a doubled slash": lastSlash("//"),
  "a doubled slash in front": (path) => `/${path}`,
  "a backslash": lastSlash("\\"),
  "an encoded backslash": lastSlash("%5C"),
  "a dot segment": lastSlash("/./"),
  "two dots": lastSlash("/x/../"),
  "two encoded dots": lastSlash("/x/%2e%2e/"),
  "two dots encoded twice": lastSlash("/x/%252e%252e/"),
  "two dots and an encoded slash": lastSlash("/x/..%2f"),
  "two dots behind a parameter": lastSlash("/x/..;/"),
  "more dots than there are segments": (path) => `/../../..${path}`,
  "a public address in front": (path) => `/healthz/..${path}`,
  "a public address in front, encoded": (path) => `/healthz/..%2f${path.slice(1)}`,
  "an encoded newline": append("%0A"),
  "an encoded return and newline": append("%0D%0AX-Tenant-Id:%20tenant_2"),
  "an encoded zero": append("%00"),
  "a dot at the end": append("."),
  "a space at the end": append("%20"),
  "a slash at the end": append("/"),
  "an ending": append(".json"),
  "capital letters": (path) => path.toUpperCase(),
  "a parameter": append(";x"),
  "a parameter in its midst": lastSlash(";x=1/"),
  "an encoded question mark": append("%3Fa=b"),
  "an encoded hash": append("%23"),
  "an encoded letter": (path) => path.replace(/[a-z](?=[^a-z]*$)/, (letter) => encoded(letter)),
  "a letter encoded twice": (path) =>
    path.replace(/[a-z](?=[^a-z]*$)/, (letter) => `%25${encoded(letter).slice(1)}`),
  "a wide letter": (path) => path.replace("support", "%EF%BD%93upport"),
  "a broken encoding": append("%"),
  "bytes that are no text": append("%C0%AF"),
  "the whole address of another host": (path) => `http://elsewhere.test${path}`,
};

function encoded(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}
