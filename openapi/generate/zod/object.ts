import type { Plugins } from "@hey-api/openapi-ts";
import { minPropertiesKey } from "./prepare.ts";
import { isQuery } from "./query.ts";

type Resolver = NonNullable<Plugins.Zod.Resolvers["object"]>;
type Context = Parameters<Resolver>[0];
type Chain = Context["chain"]["current"];

/** Objects: strict exactly where the document closes them, and every query. */
export const object: Resolver = (ctx) => {
  const { $, schema } = ctx;
  const minimum = schema[minPropertiesKey];
  const chain = build(ctx);
  if (typeof minimum !== "number") return chain;
  return chain.attr("check").call($("hasMembers").call($.literal(minimum)));
};

function build(ctx: Context): Chain {
  const { $, path, plugin, schema } = ctx;
  const z = $(plugin.imports.z);
  const others = schema.additionalProperties;
  if (isQuery(path) || (others && others.type === "never")) return z.attr("strictObject").call(members(ctx));
  if (!others) return z.attr("object").call(members(ctx));
  // A dictionary: hey-api's own node writes it as a record.
  if (Object.keys(schema.properties ?? {}).length === 0) return ctx.nodes.base(ctx);
  if (others.type === "unknown") return z.attr("looseObject").call(members(ctx));
  throw new Error(
    `The generator knows no schema for further members beside named ones: ${path["~ref"].join("/")}`,
  );
}

/** The members. One that may be absent may not be undefined: JSON has no such value. */
function members(ctx: Context) {
  const applyModifiers: Context["applyModifiers"] = (result, { optional }) => {
    const final = ctx.applyModifiers(result, { optional: false });
    if (!optional || result.meta.default !== undefined) return final;
    return { chain: final.chain.attr("exactOptional").call() };
  };
  return ctx.nodes.shape({ ...ctx, applyModifiers });
}
