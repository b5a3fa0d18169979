import type { Plugins } from "@hey-api/openapi-ts";

type Resolver = NonNullable<Plugins.Zod.Resolvers["string"]>;
type Format = Parameters<Resolver>[0]["nodes"]["format"];
type Pattern = Parameters<Resolver>[0]["nodes"]["pattern"];

/** Strings as hey-api writes them, but for e-mail addresses, URIs and the `u` flag of patterns. */
export const string: Resolver = (ctx) => {
  ctx.nodes.format = withFormat(ctx.nodes.format);
  ctx.nodes.pattern = pattern;
  return undefined;
};

const withFormat =
  (usual: Format): Format =>
  (ctx) => {
    const { $, plugin, schema } = ctx;
    switch (schema.format) {
      case undefined:
      // Only answers use these two, and tests check answers against the document itself.
      case "uri":
      case "uri-reference":
        return undefined;
      case "date":
      case "date-time":
        return usual(ctx);
      case "email":
        return $(plugin.imports.z)
          .attr("email")
          .call($.object().prop("pattern", $("emailAddress")));
      default:
        throw new Error(`The generator knows no format ${schema.format}`);
    }
  };

const pattern: Pattern = ({ $, chain, schema }) =>
  schema.pattern === undefined ? undefined : chain.current.attr("regex").call($.regexp(schema.pattern, "u"));
