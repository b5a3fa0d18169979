/** Something that happened at the demo desk. */
export interface Step {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly run: () => Promise<void>;
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
