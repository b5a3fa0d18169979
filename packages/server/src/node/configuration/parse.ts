import { isIP } from "node:net";
import { BadValue } from "./setting.ts";

/** Reads a whole number within bounds. */
export function wholeNumber(least: number, most: number, example: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new BadValue(`not a whole number from ${least} to ${most}. Write one, such as ${example}.`);
  };
}

export function oneOf<T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word !== undefined) return word;
    throw new BadValue(`none of ${words.join(", ")}. Write one of these.`);
  };
}

export function parseSwitch(text: string): boolean {
  if (text === "1" || text === "0") return text === "1";
  throw new BadValue("neither 1 nor 0. Write 1 to switch it on, or leave it unset.");
}

export function parseHost(text: string): string {
  if (isIP(text) !== 0 || /^[A-Za-z0-9._-]{1,253}$/.test(text)) return text;
  throw new BadValue(
    "not a host. Write a name or an address without a port, such as 127.0.0.1, 0.0.0.0 or localhost.",
  );
}

/** An http(s) address without a query, without a slash at its end. */
export function parsePublicUrl(text: string): string {
  const url = webAddress(text);
  if (url === null || url.search !== "" || url.hash !== "") {
    throw new BadValue(
      "not an address. Write one with http:// or https://, such as https://desk.example.com.",
    );
  }
  return url.href.replace(/\/+$/, "");
}

export function parseJwksUrl(text: string): string {
  const url = webAddress(text);
  if (url !== null) return url.href;
  throw new BadValue(
    "not an address. Write that of the issuer's keys, such as https://login.example.com/.well-known/jwks.json.",
  );
}

function webAddress(text: string): URL | null {
  const url = URL.parse(text);
  const usable = url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  return usable ? url : null;
}

const leastSecretBytes = 32;

export function parseSecret(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes >= leastSecretBytes) return text;
  throw new BadValue(
    `${bytes} bytes long. Write at least ${leastSecretBytes}, such as what \`openssl rand -base64 32\` prints.`,
  );
}

/** Any text: only its absence can be wrong. */
export function parseText(text: string): string {
  if (text.trim() !== "") return text;
  throw new BadValue("blank. Write it out, or leave it unset.");
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const longestDays = 365;

/** A length of time such as `90s`, `30m`, `12h` or `7d`, in seconds. */
export function parseDuration(text: string): number {
  const [, digits = "", unit = ""] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  const seconds = Number(digits) * (unitSeconds[unit] ?? 0);
  if (seconds > 0 && seconds <= longestDays * 86_400) return seconds;
  throw new BadValue(`not a length of time up to ${longestDays}d. Write one such as 90s, 30m, 12h or 7d.`);
}

const idPattern = /^[A-Za-z0-9_.:@+~-]{1,128}$/;

export function parseId(text: string): string {
  if (idPattern.test(text)) return text;
  throw new BadValue("not an identifier. Write 1 to 128 letters, digits and _ . : @ + ~ - only.");
}

export function parseShare(text: string): number {
  const share = /^\d(\.\d{1,15})?$/.test(text) ? Number(text) : Number.NaN;
  if (share >= 0 && share <= 1) return share;
  throw new BadValue("not a number from 0 to 1. Write one, such as 0.1.");
}
