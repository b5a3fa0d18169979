const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const timeLength = 9;
const countLength = 3;
const randomLength = 26;

/**
 * Makes identifiers such as `sess_` and 38 characters: the time in milliseconds, a count within the millisecond, then
 * 130 random bits. Those of one process sort in the order in which they were made.
 */
export function randomIds(now: () => Date): (prefix: string) => string {
  let latest = 0;
  let count = 0;
  return (prefix) => {
    const time = Math.max(now().getTime(), latest);
    count = time === latest ? count + 1 : 0;
    latest = time;
    return `${prefix}_${encode(time, timeLength)}${encode(count, countLength)}${randomPart()}`;
  };
}

function encode(value: number, length: number): string {
  let rest = value;
  let text = "";
  for (let digit = 0; digit < length; digit += 1) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function randomPart(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(randomLength));
  return Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join("");
}
