import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Dialogue, parseDialogue } from "./dialogue.ts";

/** Reads the dialogues one after the other, from gzip or plain JSON lines, and stops after `limit` of them. */
export async function* readDialogues(path: string, limit: number): AsyncGenerator<Dialogue> {
  let number = 0;
  let read = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    if (line.trim() === "") continue;
    yield parse(line, `${path}, line ${number}`);
    read += 1;
    if (read === limit) return;
  }
}

// node:readline would also split at U+2028 and U+2029, which JSON allows inside a text.
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of textOf(path)) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}

function textOf(path: string): Readable {
  const file = createReadStream(path);
  const text = path.endsWith(".gz") ? pipeline(file, createGunzip(), ignoreHere) : file;
  return text.setEncoding("utf8");
}

// Whoever reads the stream is told of its failure; the callback would be told a second time.
function ignoreHere(): void {}

function parse(line: string, place: string): Dialogue {
  try {
    return parseDialogue(line);
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
