const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const timeLength = 9;
const countLength = 3;
const countsPerMillisecond = 32 ** countLength;
const randomLength = 26;

/**
 * Makes identifiers such as `sess_` and 38 characters: the time in milliseconds, a count within the millisecond, then
 * 130 random bits. Those of one process sort in the order in which they were made.
 */
export function randomIds(now: () => Date): (prefix: string) => string {
  let latest = 0;
  let count = 0;
  return (prefix) => {
    const time = now().getTime();
    count = time > latest ? 0 : (count + 1) % countsPerMillisecond;
    // While the clock stands, or after it was put back, ids may run ahead of it.
    latest = Math.max(time, count === 0 ? latest + 1 : latest);
    return `${prefix}_${encode(latest, timeLength)}${encode(count, countLength)}${randomPart()}`;
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

/** Two digits at a time: 1,024 pairs. */
const pairs = Array.from({ length: 1024 }, (_, at) => encode(at, 2));
const pairsPerId = randomLength / 2;
const pool = new Uint16Array(pairsPerId * 100);
let used = pool.length;

/** Random bytes are drawn many at a time: asking for them costs more than the bytes do. Each is used once. */
function randomPart(): string {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let text = "";
  for (const end = used + pairsPerId; used < end; used += 1) text += pairs[(pool[used] ?? 0) % 1024];
  return text;
}
