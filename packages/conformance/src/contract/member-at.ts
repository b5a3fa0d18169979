type Node = Readonly<Record<string, unknown>> | null | undefined;

/** What stands at a place in a JSON document, through references; undefined when nothing does. */
export function memberAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, name) => resolve(root, (node as Node)?.[name]), root);
}

function resolve(root: unknown, node: unknown): unknown {
  const reference = (node as Node)?.["$ref"];
  if (typeof reference !== "string") return node;
  const path = reference.replace("#/", "").split("/");
  return memberAt(
    root,
    path.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~")),
  );
}
