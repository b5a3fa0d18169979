import type { ErrorCode } from "@olympus-support/sdk";
import type { Case } from "../case.ts";
import { refused } from "../check.ts";
import { refuses } from "../contract/keys.ts";
import type { OperationId } from "../generated/operations.ts";
import type { Power } from "../powers.ts";
import type { Scene } from "../scene/scene.ts";

type Call = (scene: Scene) => PromiseLike<unknown>;

/** The call that is answered last is the one that is refused. It is wrapped, for a promise of a promise is one. */
type Prepared = (scene: Scene) => Promise<() => PromiseLike<unknown>>;

/** A case of an operation that refuses something for reasons of its own. */
export function conflict(
  id: OperationId,
  code: ErrorCode,
  what: string,
  call: Prepared,
  needs: Power[] = [],
): Case {
  return {
    name: `${id} refuses ${what}`,
    reaches: refuses(id, code),
    needs,
    run: async (scene) => void (await refused((await call(scene))(), code)),
  };
}

/** For a call that needs nothing to be made before. */
export const at =
  (call: Call): Prepared =>
  (scene) =>
    Promise.resolve(() => Promise.resolve(scene).then(call));
