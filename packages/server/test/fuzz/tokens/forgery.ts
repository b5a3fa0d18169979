import { type Signer, writeToken } from "./raw-token.ts";

/** How a good token is made, so that a forgery differs from it in one thing. */
export interface Recipe {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sign: Signer;
  readonly now: number;
}

/** Makes tokens that differ from a good one in one thing. */
export type Forge = (recipe: Recipe) => readonly string[];

export const without = (object: object, name: string): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
export const withHeader =
  (changes: object): Forge =>
  (it) => [writeToken({ ...it.header, ...changes }, it.payload, it.sign)];
export const withPayload =
  (changes: object): Forge =>
  (it) => [writeToken(it.header, { ...it.payload, ...changes }, it.sign)];
export const parts = (it: Recipe): readonly [string, string, string] => {
  const [header = "", payload = "", signature = ""] = writeToken(it.header, it.payload, it.sign).split(".");
  return [header, payload, signature];
};
export const insertBefore = (json: string, member: string): string => json.replace(/}$/, `,${member}}`);
