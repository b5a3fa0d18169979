import { type OperationId, operations } from "../../src/generated/operations.ts";
import { addressOf, callOperation } from "../http/calls.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { absent, type Belongings } from "./belongings.ts";
import { requests } from "./requests.ts";
import type { Scene } from "./scene.ts";

/** The tenant of the caller, and another one. */
export interface Scenes {
  readonly here: Scene;
  readonly there: Scene;
}

/** How a call is addressed: whose thing it names, and in which tenant. */
export interface Way {
  /** Whose the thing is; `nobody's` and `another tenant's` are unknown in the tenant that the call is made in. */
  readonly whose: "own" | "a colleague's" | "another tenant's" | "nobody's";
  /** Names the other tenant by `X-Tenant-Id`. */
  readonly elsewhere?: true;
  /** The token claims every permission there is. */
  readonly permissions?: readonly string[];
}

const everyPermission = ["*", "admin", "manager", "tenant:*", "agent:write", "team:write", "article:write"];
const everywhere: readonly Way[] = [
  { whose: "own" },
  { whose: "own", permissions: everyPermission },
  { whose: "own", elsewhere: true },
];
const withThings: readonly Way[] = [
  { whose: "a colleague's" },
  { whose: "a colleague's", permissions: everyPermission },
  { whose: "another tenant's" },
  { whose: "another tenant's", elsewhere: true },
  { whose: "nobody's" },
  { whose: "nobody's", elsewhere: true },
];

/** The ways in which an operation can be called. Quick actions are the same in all tenants. */
export function waysOf(id: OperationId): readonly Way[] {
  const { path } = operations[id];
  if (path.includes("{action_id}"))
    return [...everywhere, { whose: "nobody's" }, { whose: "nobody's", elsewhere: true }];
  return path.includes("{") ? [...everywhere, ...withThings] : everywhere;
}

/** The scene in whose tenant the call is made. */
export function actingIn({ here, there }: Scenes, way: Way): Scene {
  return way.elsewhere ? there : here;
}

/** What the call names in its address, before anything is made anew for it. */
export function namedBy(scenes: Scenes, way: Way): Belongings {
  const acting = actingIn(scenes, way);
  if (way.whose === "own") return acting.own;
  if (way.whose === "a colleague's") return acting.colleague;
  if (way.whose === "nobody's") return absent;
  return way.elsewhere ? scenes.here.own : scenes.there.own;
}

/** Makes the valid call of an operation in this way. */
export function callIn(
  client: TestClient,
  id: OperationId,
  scenes: Scenes,
  way: Way,
  named: Belongings = namedBy(scenes, way),
): Promise<Answer> {
  const acting = actingIn(scenes, way);
  const { query = "", body } = requests[id](acting.own, acting.marker);
  const headers = way.elsewhere ? { "x-tenant-id": acting.tenant } : {};
  return callOperation(client, id, addressOf(id, named) + query, body, headers);
}
