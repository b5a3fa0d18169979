import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Signing } from "./sign-token.ts";

const developmentSecret = join(import.meta.dirname, "../../../.olympus-support/dev-secret");

/** The secret of the desk at `--url`: from the environment, or the one that `npm start` made in this checkout. */
export async function findSecret(env: Readonly<Record<string, string | undefined>>): Promise<Signing> {
  return {
    secret: env["SUPPORT_JWT_SECRET"] ?? (await readDevelopmentSecret()),
    issuer: env["SUPPORT_JWT_ISSUER"],
    audience: env["SUPPORT_JWT_AUDIENCE"],
  };
}

async function readDevelopmentSecret(): Promise<string> {
  const text = await readFile(developmentSecret, "utf8").catch(() => "");
  if (text.trim() !== "") return text.trim();
  throw new Error(
    "there is no secret to sign tokens with: set SUPPORT_JWT_SECRET, run `npm start` first, or use --serve.",
  );
}
