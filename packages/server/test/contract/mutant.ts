import fc, { type Arbitrary } from "fast-check";
import { resolve, type Schema } from "./contract.ts";
import { valid } from "./valid.ts";

/** Values at the edge of the schema and beyond: most are refused, some are still accepted. */
export function mutant(reference: Schema): Arbitrary<unknown> {
  const schema = resolve(reference);
  if (schema.oneOf) return fc.oneof(anything, ...schema.oneOf.map(mutant));
  if (Array.isArray(schema.type))
    return fc.oneof(anything, ...schema.type.map((type) => mutant({ ...schema, type })));
  switch (schema.type) {
    case "integer":
      return fc.oneof(anything, numbers(schema));
    case "string":
      return fc.oneof(anything, texts(schema));
    case "array":
      return fc.oneof(anything, lists(schema));
    case "object":
      return fc.oneof(anything, { weight: 9, arbitrary: objects(schema) });
    default:
      return anything;
  }
}

/** One of each kind of JSON value. */
const anything: Arbitrary<unknown> = fc.constantFrom(
  null,
  true,
  0,
  1.5,
  -1,
  "",
  "x",
  "1",
  [],
  [null],
  {},
  { x: 1 },
);

function numbers({ minimum = 0, maximum = 1000 }: Schema): Arbitrary<number> {
  return fc.constantFrom(minimum - 1, minimum, minimum + 0.5, maximum, maximum + 1, -maximum, 1e300);
}

function texts(schema: Schema): Arbitrary<unknown> {
  if (schema.format === "date-time" || schema.format === "date") return fc.constantFrom(...oddTimes);
  const odd = fc.constantFrom(" ", "\n", "é", "\u{1f600}", "/", ".", "-", "\\", "@", "_", "..", "A");
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const spoilt = fc.tuple(valid({ ...schema, type: "string" }), odd, place).map(([value, extra, at]) => {
    const points = [...String(value)];
    points.splice(Math.round(at * points.length), 0, extra);
    return points.join("");
  });
  return fc.oneof(spoilt, lengths(schema));
}

/** Texts of one code point, ASCII and not, as long as the limits and one off. */
function lengths({ minLength = 0, maxLength = 1 }: Schema): Arbitrary<string> {
  const counts = [minLength - 1, minLength, maxLength, maxLength + 1].filter((it) => it >= 0);
  return fc
    .tuple(fc.constantFrom("a", "\u{1f600}"), fc.constantFrom(...counts))
    .map(([point, count]) => point.repeat(count));
}

/**
 * Not random, because the server takes a little less than RFC 3339 allows: no lower-case `t` and `z`, no space for the
 * `T`, no 60th second, no offset without a colon.
 */
const oddTimes = [
  "2026-02-30T10:00:00Z",
  "2026-13-01T10:00:00Z",
  "2026-01-24T24:00:00Z",
  "2026-01-24T19:60:00Z",
  "2026-01-24T19:30Z",
  "2026-01-24T19:30:00",
  "2026-01-24T19:30:00+25:00",
  "2026-01-24T19:30:00.Z",
  "2026-01-24",
  "2026-02-29",
  "2024-02-29",
  "2026-1-4",
  "24.01.2026",
  "tomorrow",
];

function lists({ items = {}, minItems = 0, maxItems = 100 }: Schema): Arbitrary<unknown[]> {
  const length = fc.constantFrom(Math.max(0, minItems - 1), maxItems + 1);
  const wrongLength = fc.tuple(valid(items), length).map(([item, count]) => new Array(count).fill(item));
  const wrongItem = fc
    .tuple(fc.array(valid(items), { maxLength: 3 }), mutant(items))
    .map(([some, it]) => [...some, it]);
  return fc.oneof(wrongLength, { weight: 3, arbitrary: wrongItem });
}

function objects(schema: Schema): Arbitrary<object> {
  const base = valid(schema) as Arbitrary<object>;
  const extra = fc.constantFrom("unknown_member", "constructor", "Priority", "toString");
  const widened = fc.tuple(base, extra, anything).map(([value, name, it]) => ({ ...value, [name]: it }));
  const members = Object.entries(schema.properties ?? {});
  if (members.length === 0) return widened;
  const narrowed = members.map(([name]) => base.map((value) => omit(value, name)));
  const changed = members.map(([name, member]) =>
    fc.tuple(base, mutant(member)).map(([value, it]) => ({ ...value, [name]: it })),
  );
  return fc.oneof(widened, fc.constant({}), fc.oneof(...narrowed), {
    weight: 4,
    arbitrary: fc.oneof(...changed),
  });
}

function omit(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
