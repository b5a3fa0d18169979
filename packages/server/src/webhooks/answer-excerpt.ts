/** How much of an answer is kept. */
const keptCharacters = 500;
/** How much of it is read, so that the connection can be used again; and for how long. */
const mostBytes = 16 * 1024;
const mostMilliseconds = 1000;

/** What is left at the end of a text that was cut in the middle of a character. */
const halfCharacter = /[\ud800-\udbff]$/;

/** The beginning of an answer; what does not end by then is cut off. Never rejects. */
export async function readExcerpt(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return null;
  const bytes = await readSome(reader);
  // U+0000 is nowhere in the desk's texts; PostgreSQL has no place for it.
  const text = new TextDecoder().decode(bytes).replaceAll("\0", "");
  return text.slice(0, keptCharacters).replace(halfCharacter, "");
}

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

async function readSome(reader: Reader): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const timer = setTimeout(() => cancel(reader), mostMilliseconds);
  try {
    for (let length = 0; length < mostBytes; ) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
  } catch {
    // What has arrived will do.
  } finally {
    clearTimeout(timer);
    cancel(reader);
  }
  return joined(parts);
}

function cancel(reader: Reader): void {
  reader.cancel().catch(() => undefined);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
