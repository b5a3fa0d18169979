import { migratedImage } from "../src/desk/empty-image.ts";
import { sqliteEngine } from "../src/sqlite/engine.ts";
import { type PackedImage, pack } from "../src/sqlite/packed-image.ts";

/** What the server's migrations make of an empty database. A mock that has it starts without running them. */
export async function emptyDesk(): Promise<PackedImage> {
  return pack(await migratedImage(await sqliteEngine()));
}
