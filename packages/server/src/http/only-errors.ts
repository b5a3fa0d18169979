import type { MiddlewareHandler } from "hono";

/** Hono hands only instances of Error to its error handler; whatever else a library throws becomes the cause of one. */
export const onlyErrors: MiddlewareHandler = async (_c, next) => {
  try {
    await next();
  } catch (thrown) {
    throw thrown instanceof Error
      ? thrown
      : new Error("Something that is no Error was thrown.", { cause: thrown });
  }
};
