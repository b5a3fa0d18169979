/** Whether a schema belongs to a query parameter, whose values arrive as strings. */
export function isInQuery(path: { "~ref": readonly (string | number)[] }): boolean {
  const [root, , , place] = path["~ref"];
  return root === "paths" && place === "query";
}

/** Whether a schema is the object of an operation's query parameters itself. */
export function isQuery(path: { "~ref": readonly (string | number)[] }): boolean {
  return isInQuery(path) && path["~ref"].length === 4;
}
