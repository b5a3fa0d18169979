import type { Power } from "./powers.ts";
import type { Scene } from "./scene/scene.ts";

/** Something that every server does. It knows no test runner: it throws when it does not hold. */
export interface Case {
  readonly name: string;
  /** What the contract declares and the case brings about, as the keys of `contract/keys.ts`. */
  readonly reaches: readonly string[];
  readonly needs?: readonly Power[];
  run(scene: Scene): Promise<void>;
}
