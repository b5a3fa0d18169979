import { SupportError } from "../errors.ts";
import { refuseBadText } from "./text.ts";

const maximumBytes = 64 * 1024;
const jsonType = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** What a JSON body says, read no further than 64 KiB; undefined when the request has none. */
export async function readJsonBody(request: Request): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > maximumBytes) throw tooLarge();
  const bytes = await readBytes(request);
  if (bytes.length === 0) return undefined;
  const type = request.headers.get("content-type") ?? "";
  if (!jsonType.test(type)) {
    throw new SupportError(
      "unsupported_media_type",
      "Send the body as JSON with Content-Type: application/json.",
    );
  }
  const text = decode(bytes);
  const value = parse(text);
  refuseBadText(value, text);
  return value;
}

async function readBytes(request: Request): Promise<Uint8Array> {
  // An HTTP parser lets no more through than was announced; only what was not must be counted as it comes.
  if (request.headers.has("content-length")) {
    const announced = new Uint8Array(await request.arrayBuffer());
    if (announced.length > maximumBytes) throw tooLarge();
    return announced;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of streamOf(request)) {
    size += chunk.length;
    if (size > maximumBytes) throw tooLarge();
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

async function* streamOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (reader === undefined) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Not waited for: of a copy, such as `request.clone()`, it ends only when the other is read or cancelled as well.
    void reader.cancel().catch(() => undefined);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new SupportError("invalid_json", "The body is not UTF-8. Encode it as UTF-8 and send it again.", {
      cause,
    });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SupportError("invalid_json", "The body is not JSON. Check quotes, commas and brackets.", {
      cause,
    });
  }
}

function tooLarge(): SupportError {
  return new SupportError(
    "payload_too_large",
    "The body is larger than 64 KiB. Send less, or refer to files by URL.",
  );
}
