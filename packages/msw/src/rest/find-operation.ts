import { type OperationId, operations } from "../generated/operations.ts";

interface Route {
  readonly id: OperationId;
  readonly method: string;
  readonly path: RegExp;
}

/** An operation that was called, with what stands in the path. */
export interface FoundOperation {
  readonly id: OperationId;
  readonly params: Readonly<Record<string, string>>;
}

let routes: readonly Route[] | undefined;

/** The operation of a method and a path below the root; undefined when there is none. */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  // Not when the module is loaded: most mocks never ask.
  routes ??= listRoutes();
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match !== null) return { id: route.id, params: decoded(match.groups ?? {}) };
  }
  return undefined;
}

/** Addresses without a parameter come first: `/sessions/search` is no session. */
function listRoutes(): readonly Route[] {
  const ids = Object.keys(operations) as OperationId[];
  const fixed = (id: OperationId): number => (operations[id].path.includes("{") ? 1 : 0);
  return ids.toSorted((one, two) => fixed(one) - fixed(two)).map(routeOf);
}

function routeOf(id: OperationId): Route {
  const { method, prefix, path } = operations[id];
  const pattern = path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  return { id, method: method.toUpperCase(), path: new RegExp(`^${prefix}${pattern}$`) };
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
