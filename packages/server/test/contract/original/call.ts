/** One operation of the original description: its request as it stands there, and the shape of its answer. */
export interface OriginalCall {
  readonly method: "GET" | "POST" | "PUT";
  /** Under the base path. The ids are those of the description; tests put real ones in their place. */
  readonly path: string;
  /** The body, character by character. */
  readonly body?: string;
  readonly status: 200 | 201;
  /** The answer shown there; an empty object stands where it shows `{...}`. */
  readonly answer?: object;
}
