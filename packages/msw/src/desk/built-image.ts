import type { PackedImage } from "../sqlite/packed-image.ts";

/** A desk with every migration and nothing else. The build puts it here; the source, run as it is, migrates instead. */
export const builtImage: PackedImage | null = null;
