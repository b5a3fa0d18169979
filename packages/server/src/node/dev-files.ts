import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where `--dev` keeps what it makes, under the working directory. */
const folder = ".olympus-support";
const secretPath = join(folder, "dev-secret");

/** The database of `--dev`. */
export const devDatabasePath = `${folder}/desk.db`;

/** The key of `--dev`, made when there is none yet. */
export async function ensureDevSecret(): Promise<string> {
  const known = await findDevSecret();
  if (known !== null) return known;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeNew(join(folder, ".gitignore"), "*\n");
  await writeNew(secretPath, `${randomSecret()}\n`);
  return (await findDevSecret()) ?? "";
}

/** The key that `--dev` made earlier in this directory, or null. */
export async function findDevSecret(): Promise<string | null> {
  try {
    return (await readFile(secretPath, "utf8")).trim();
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

/** A key that nobody can guess. */
export function randomSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Writes the file unless it is there already; two processes that start together agree on the first one's. */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
