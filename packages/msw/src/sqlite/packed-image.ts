import type { Image } from "./memory-database.ts";

/** An image as text: how many zero bytes, then what follows them in base64, and so on. Most of an empty desk is zeros. */
export type PackedImage = readonly (readonly [zeros: number, bytes: string])[];

const worthwhile = 24;

export function pack(image: Image): PackedImage {
  const parts: [number, string][] = [];
  for (let at = 0; at < image.length; ) {
    const from = skipZeros(image, at);
    const to = endOfBytes(image, from);
    parts.push([from - at, btoa(String.fromCharCode(...image.subarray(from, to)))]);
    at = to;
  }
  return parts;
}

export function unpack(parts: PackedImage): Image {
  const texts = parts.map(([zeros, bytes]) => [zeros, atob(bytes)] as const);
  const image = new Uint8Array(texts.reduce((sum, [zeros, text]) => sum + zeros + text.length, 0));
  let at = 0;
  for (const [zeros, text] of texts) {
    at += zeros;
    for (let index = 0; index < text.length; index += 1) image[at + index] = text.charCodeAt(index);
    at += text.length;
  }
  return image;
}

function skipZeros(image: Image, from: number): number {
  let at = from;
  while (at < image.length && image[at] === 0) at += 1;
  return at;
}

/** Where the next zeros begin that are worth leaving out. */
function endOfBytes(image: Image, from: number): number {
  let at = from;
  while (at < image.length) {
    const end = skipZeros(image, at);
    if (end - at >= worthwhile || (end === image.length && end > at)) return at;
    at = end === at ? at + 1 : end;
  }
  return at;
}
