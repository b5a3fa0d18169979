import fc, { type Arbitrary } from "fast-check";
import { resolve, type Schema } from "./contract.ts";

/** Values that the schema accepts. */
export function valid(reference: Schema): Arbitrary<unknown> {
  const schema = resolve(reference);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map(valid));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => valid({ ...schema, type })));
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1) });
    case "string":
      return text(schema);
    case "array":
      return list(schema);
    case "object":
      return object(schema);
    default:
      throw new Error(`No values for ${JSON.stringify(schema)}`);
  }
}

function text(schema: Schema): Arbitrary<string> {
  const { minLength = 0, maxLength = 10_000 } = schema;
  const fits = (value: string) => [...value].length >= minLength && [...value].length <= maxLength;
  if (schema.format === "email") return fc.emailAddress().filter(fits);
  if (schema.format === "date") return day;
  if (schema.format === "date-time") return moment;
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern, "u")).filter(fits);
  const longest = "\u{1f600}".repeat(maxLength);
  return fc.oneof({ weight: 19, arbitrary: words(minLength, maxLength) }, fc.constant(longest));
}

/** Any code points but U+0000, which no text may hold. */
function words(minLength: number, maxLength: number): Arbitrary<string> {
  return fc.string({ unit: "binary", minLength, maxLength }).map((it) => it.replaceAll("\0", " "));
}

const day = fc
  .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc.constantFrom("00:00:00", "23:59:59", "12:30:00.5", "07:08:09.123456789");
const offset = fc.constantFrom("Z", "+00:00", "-05:30", "+14:00");
const moment = fc.tuple(day, clock, offset).map(([date, time, zone]) => `${date}T${time}${zone}`);

function list({ items = {}, minItems = 0, maxItems = 100 }: Schema): Arbitrary<unknown[]> {
  const few = fc.array(valid(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 4) });
  const most = valid(items).map((item) => Array.from({ length: maxItems }, () => item));
  return fc.oneof({ weight: 19, arbitrary: few }, most);
}

function object(schema: Schema): Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = schema;
  const members = Object.fromEntries(Object.entries(properties).map(([name, it]) => [name, valid(it)]));
  const named = fc.record(members, { requiredKeys: required, noNullPrototype: true });
  const free = fc.dictionary(freeKey, freeValue, { noNullPrototype: true });
  const whole =
    additionalProperties === true ? fc.tuple(free, named).map(([a, b]) => ({ ...a, ...b })) : named;
  return whole.filter((value) => Object.keys(value).length >= minProperties);
}

const freeKey = fc
  .oneof(fc.string(), fc.constantFrom("constructor", "toString", "hasOwnProperty", ""))
  .filter((key) => key !== "__proto__");
const freeValue = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"__proto__":'));
