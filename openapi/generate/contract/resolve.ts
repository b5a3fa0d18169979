import type { Contract, Reference } from "./contract.ts";

/** What a local `$ref` points to; anything else is returned as it is. */
export function resolve<T extends object>(contract: Contract, value: T | Reference): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  const { $ref, ...beside } = value as Reference;
  const target = $ref
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[decode(key)], contract);
  if (target === undefined) throw new Error(`${$ref} points nowhere`);
  return { ...resolve(contract, target as T | Reference), ...beside };
}

function decode(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
