import type { Plugins } from "@hey-api/openapi-ts";
import { isInQuery } from "./query.ts";

type Resolver = NonNullable<Plugins.Zod.Resolvers["number"]>;

/** Numbers: as they are in a body, read from plain decimal digits in a query. */
export const number: Resolver = (ctx) => {
  const { $, chain, nodes, path, plugin } = ctx;
  if (!isInQuery(path)) return undefined;
  chain.current = nodes.base(ctx);
  chain.current = nodes.min(ctx) ?? chain.current;
  chain.current = nodes.max(ctx) ?? chain.current;
  const message = $.literal("Invalid input: expected a whole number, such as 10");
  const digits = $(plugin.imports.z).attr("string").call().attr("regex").call($("wholeNumber"), message);
  return digits.attr("transform").call($("Number")).attr("pipe").call(chain.current);
};
